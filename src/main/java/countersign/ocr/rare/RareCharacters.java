package countersign.ocr.rare;

import countersign.ocr.KeptWork;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells characters that the first reader doesn't know by their picture.
 *
 * <p>Such a character is passed over, or taken for one that looks like it. Those of {@code reading/rare.txt} are drawn in
 * this computer's typefaces, and the one most like the picture is taken where the likeness is plain. That is a guess by
 * shape alone, which whoever asks must not be sure of.
 */
public final class RareCharacters {

    /** Below it the picture is like nothing that was drawn. */
    private static final double LIKE = 0.58;

    /** By how much it must be likelier than what the reader took it for. */
    private static final double CLEARLY = 0.16;

    /** How many are looked at closely, of those that are alike from afar. */
    private static final int CLOSELY = 40;

    private final IntPredicate known;
    private final Typefaces typefaces = new Typefaces();
    private final KeptWork kept;
    private @Nullable List<DrawnCharacter> drawn;

    private record Likeness(DrawnCharacter drawn, double value) {}

    /**
     * @param known whether the first reader knows a character: then its word counts more than a likeness
     * @param kept where what was drawn at an earlier start is found again
     */
    public RareCharacters(IntPredicate known, KeptWork kept) {
        this.known = known;
        this.kept = kept;
    }

    /**
     * The character that {@code ink} shows; empty where it is like none, or as like what was read.
     *
     * @param ink one character's room; what is around its ink is left out
     * @param read what the reader took it for, empty where it said nothing
     */
    public Optional<String> seen(Ink ink, String read) {
        var shape = GlyphShape.of(ink);
        if (shape.isEmpty() || drawn().isEmpty()) {
            return Optional.empty();
        }
        var best = likest(shape.get());
        double least = read.isEmpty() ? LIKE : Math.max(LIKE, CLEARLY + typefaces.likeness(shape.get(), read));
        return best.value() >= least ? Optional.of(best.drawn().character()) : Optional.empty();
    }

    private Likeness likest(GlyphShape shape) {
        var afar = shape.fromAfar();
        var all = drawn();
        var values = all.stream()
                .mapToDouble(one -> GlyphShape.product(afar, one.afar()))
                .toArray();
        var sorted = values.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - CLOSELY)];
        return IntStream.range(0, values.length)
                .filter(i -> values[i] >= least)
                .mapToObj(all::get)
                .map(one -> new Likeness(one, shape.likeness(one.shape())))
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .orElseThrow();
    }

    /** None where this computer has no Chinese typeface. */
    private List<DrawnCharacter> drawn() {
        if (drawn == null) {
            drawn = DrawnCharacter.all(known, typefaces, kept);
        }
        return drawn;
    }
}
