package countersign.ui.kit;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Cuts lines into the runs that are framed on a page. */
final class Tokens {

    /** Below this a character counts as unsure. */
    private static final double SURE = 0.8;

    /** Chinese has no spaces: longer runs are framed in parts, so that a frame still points at something. */
    private static final int LONGEST = 12;

    private Tokens() {}

    /** Runs of one script without a gap; marks of punctuation stand outside. */
    static List<Box> words(TextLine line) {
        return runs(line, glyph -> isWord(glyph.text()), Tokens::belongTogether);
    }

    /** Runs of characters that the reader was not sure of. */
    static List<Box> unsure(TextLine line) {
        return runs(line, glyph -> glyph.confidence() < SURE && isWord(glyph.text()), (one, other) -> true);
    }

    private static List<Box> runs(TextLine line, Predicate<Glyph> counts, BiPredicate<Glyph, Glyph> together) {
        List<Box> runs = new ArrayList<>();
        var glyphs = line.glyphs();
        int start = -1;
        for (int i = 0; i <= glyphs.size(); i++) {
            boolean inside = i < glyphs.size() && counts.test(glyphs.get(i));
            boolean ends = start >= 0
                    && (!inside
                            || i - start >= LONGEST && !isLatin(glyphs.get(i).text())
                            || !together.test(glyphs.get(i - 1), glyphs.get(i)));
            if (ends) {
                runs.add(line.boxOf(start, i));
                start = -1;
            }
            if (inside && start < 0) {
                start = i;
            }
        }
        return runs;
    }

    private static boolean belongTogether(Glyph one, Glyph other) {
        double gap = other.box().x() - one.box().right();
        double height = Math.max(one.box().height(), other.box().height());
        return isLatin(one.text()) == isLatin(other.text()) && gap < height * 0.6;
    }

    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.codePointAt(0)) || "%+-./¥".contains(text);
    }

    private static boolean isLatin(String text) {
        return text.codePointAt(0) < 0x2E80;
    }
}
