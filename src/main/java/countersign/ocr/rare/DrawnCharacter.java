package countersign.ocr.rare;

import countersign.ocr.KeptWork;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One character in one typeface.
 *
 * @param afar its shape seen from afar
 */
@SuppressWarnings("ArrayRecordComponent")
record DrawnCharacter(String character, GlyphShape shape, float[] afar) {

    private static final String LIST = "/reading/rare.txt";

    /** A code point and its cells. */
    private static final int BYTES = Integer.BYTES + GlyphShape.CELLS;

    private DrawnCharacter(String character, GlyphShape shape) {
        this(character, shape, shape.fromAfar());
    }

    /** Those of {@value #LIST} that {@code known} doesn't hold, in all of {@code typefaces}. */
    static List<DrawnCharacter> all(IntPredicate known, Typefaces typefaces, KeptWork kept) {
        byte[] drawn = kept.made("drawn-" + typefaces.edition(), () -> bytes(drawn(known, typefaces)));
        var all = new ArrayList<DrawnCharacter>();
        var in = ByteBuffer.wrap(drawn);
        while (in.remaining() >= BYTES) {
            String character = Character.toString(in.getInt());
            var cells = new byte[GlyphShape.CELLS];
            in.get(cells);
            all.add(new DrawnCharacter(character, GlyphShape.of(cells)));
        }
        return all;
    }

    private static List<DrawnCharacter> drawn(IntPredicate known, Typefaces typefaces) {
        var all = new ArrayList<DrawnCharacter>();
        listed().codePoints().filter(character -> !known.test(character)).forEach(codePoint -> {
            String character = Character.toString(codePoint);
            typefaces.drawn(character).forEach(shape -> all.add(new DrawnCharacter(character, shape)));
        });
        return all;
    }

    private static byte[] bytes(List<DrawnCharacter> all) {
        var out = ByteBuffer.allocate(all.size() * BYTES);
        for (var one : all) {
            out.putInt(one.character.codePointAt(0)).put(one.shape.bytes());
        }
        return out.array();
    }

    private static String listed() {
        try (InputStream in = DrawnCharacter.class.getResourceAsStream(LIST)) {
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
