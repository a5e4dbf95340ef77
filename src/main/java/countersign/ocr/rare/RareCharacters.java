package countersign.ocr.rare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells characters that the first reader doesn't know by their picture.
 *
 * <p>Such a character is passed over, or taken for one that looks like it. Those of {@code reading/rare.txt} are drawn in
 * this computer's typefaces, and the one most like the picture is taken where the likeness is plain. That is a guess by
 * shape alone, which whoever asks must not be sure of.
 */
public final class RareCharacters {

    private static final String LIST = "/reading/rare.txt";

    /** Below it the picture is like nothing that was drawn. */
    private static final double LIKE = 0.58;

    /** By how much it must be likelier than what the reader took it for. */
    private static final double CLEARLY = 0.16;

    /** How many are looked at closely, of those that are alike from afar. */
    private static final int CLOSELY = 40;

    private final IntPredicate known;
    private final Typefaces typefaces = new Typefaces();
    private @Nullable List<Drawn> drawn;

    /** One character in one typeface. */
    private record Drawn(String character, GlyphShape shape, float[] afar) {}

    private record Likeness(Drawn drawn, double value) {}

    /** @param known whether the first reader knows a character: then its word counts more than a likeness */
    public RareCharacters(IntPredicate known) {
        this.known = known;
    }

    /**
     * The character that {@code ink} shows; empty where it is like none, or as like what was read.
     *
     * @param ink one character's room; what is around its ink is left out
     * @param read what the reader took it for, empty where it said nothing
     */
    public Optional<String> seen(Ink ink, String read) {
        var shape = GlyphShape.of(ink);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        var best = likest(shape.get());
        double least = read.isEmpty() ? LIKE : Math.max(LIKE, CLEARLY + typefaces.likeness(shape.get(), read));
        return best.value() >= least ? Optional.of(best.drawn().character()) : Optional.empty();
    }

    private Likeness likest(GlyphShape shape) {
        var afar = shape.fromAfar();
        var near = drawn().stream()
                .map(one -> new Likeness(one, GlyphShape.product(afar, one.afar())))
                .sorted((one, other) -> Double.compare(other.value(), one.value()))
                .limit(CLOSELY)
                .toList();
        return near.stream()
                .map(one -> new Likeness(one.drawn(), shape.likeness(one.drawn().shape())))
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .orElseThrow();
    }

    private List<Drawn> drawn() {
        if (drawn == null) {
            var all = new ArrayList<Drawn>();
            listed().codePoints().filter(character -> !known.test(character)).forEach(codePoint -> {
                String character = Character.toString(codePoint);
                typefaces.drawn(character).forEach(shape -> all.add(new Drawn(character, shape, shape.fromAfar())));
            });
            drawn = all;
        }
        return drawn;
    }

    private static String listed() {
        try (InputStream in = RareCharacters.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing " + LIST);
            }
            var text = new StringBuilder();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(text::append);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
