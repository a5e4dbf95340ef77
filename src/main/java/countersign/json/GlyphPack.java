package countersign.json;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The numbers of a line's characters in one text: boxes and confidence in millionths, each as the difference from the character
 * before. A page has thousands of them; as numbers of JSON they were most of what it took to open a stored claim.
 */
final class GlyphPack {

    private static final int NUMBERS = 5;
    private static final double SCALE = 1_000_000;
    private static final int SEVEN_BITS = 0x7f;

    private GlyphPack() {}

    static String write(List<Glyph> glyphs) {
        var bytes = new ByteArrayOutputStream(glyphs.size() * NUMBERS * 2);
        long[] before = new long[NUMBERS];
        for (Glyph glyph : glyphs) {
            var box = glyph.box();
            double[] numbers = {box.x(), box.y(), box.width(), box.height(), glyph.confidence()};
            for (int i = 0; i < NUMBERS; i++) {
                long number = Math.round(numbers[i] * SCALE);
                write(number - before[i], bytes);
                before[i] = number;
            }
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static List<Glyph> read(List<String> texts, String packed) {
        byte[] bytes = Base64.getDecoder().decode(packed);
        var glyphs = new ArrayList<Glyph>(texts.size());
        long[] numbers = new long[NUMBERS];
        int at = 0;
        for (String text : texts) {
            for (int i = 0; i < NUMBERS; i++) {
                long folded = 0;
                int shift = 0;
                byte next;
                do {
                    next = bytes[at++];
                    folded |= (long) (next & SEVEN_BITS) << shift;
                    shift += 7;
                } while (next < 0);
                numbers[i] += folded >>> 1 ^ -(folded & 1);
            }
            var box = new Box(numbers[0] / SCALE, numbers[1] / SCALE, numbers[2] / SCALE, numbers[3] / SCALE);
            glyphs.add(new Glyph(text, box, numbers[4] / SCALE));
        }
        return glyphs;
    }

    /** Seven bits a byte, small differences of either sign in one. */
    private static void write(long difference, ByteArrayOutputStream into) {
        long rest = difference << 1 ^ difference >> 63;
        while ((rest & ~SEVEN_BITS) != 0) {
            into.write((int) (rest & SEVEN_BITS | 0x80));
            rest >>>= 7;
        }
        into.write((int) rest);
    }
}
