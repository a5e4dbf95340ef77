package countersign.ocr.rare;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells on the picture whether a name stands in a line in which the readers saw one character of it as another one.
 *
 * <p>Both characters are drawn in this computer's typefaces. One that the first reader doesn't know it always takes for
 * another: the name stands there if the picture is clearly more like its character. One that it knows it may take for its
 * twin, ever again (余 for 佘): the name may stand there if the picture is as like its character as the one that was read.
 */
public final class NamesByPicture {

    /** Below it the picture is like nothing that was drawn. */
    private static final double LIKE = 0.6;

    /** By how much the name's character must be the likelier one, where the reader cannot say it. */
    private static final double CLEARLY = 0.08;

    private final IntPredicate known;
    private final Typefaces typefaces = new Typefaces();

    /** @param known whether the first reader knows a character */
    public NamesByPicture(IntPredicate known) {
        this.known = known;
    }

    /**
     * What the second reader said of a line, with the name in place of what it made of it where the picture shows it.
     *
     * @param line as the first reader read it
     * @param names that the dossier's data gives
     */
    public Reading heard(PageImage upright, TextLine line, Reading second, List<String> names) {
        for (String name : names) {
            for (int doubted : doubted(name)) {
                var spelt = spelling(name, doubted).matcher(second.text());
                if (shows(upright, line, name, doubted) && spelt.find()) {
                    String text = second.text().substring(0, spelt.start())
                            + name
                            + second.text().substring(spelt.end());
                    return new Reading(Reading.LIKENESS, text, second.confidence());
                }
            }
        }
        return second;
    }

    /** The index of the only character that the reader doesn't know, each where it knows all; two would be guessing. */
    private int[] doubted(String name) {
        var unknown = IntStream.range(0, name.length())
                .filter(at -> !known.test(name.charAt(at)))
                .toArray();
        if (name.length() < 2 || unknown.length > 1) {
            return new int[0];
        }
        return unknown.length == 1 ? unknown : IntStream.range(0, name.length()).toArray();
    }

    private boolean shows(PageImage upright, TextLine line, String name, int unknown) {
        int at = place(line, name, unknown);
        if (at < 0) {
            return false;
        }
        var glyph = line.glyphs().get(at + unknown);
        var seen = GlyphShape.of(PrintedInk.of(upright, inner(glyph.box())));
        if (seen.isEmpty()) {
            return false;
        }
        String character = name.substring(unknown, unknown + 1);
        boolean isKnown = known.test(name.charAt(unknown));
        if (glyph.text().equals(character)) {
            return !isKnown && typefaces.likeness(seen.get(), character) >= LIKE;
        }
        double meant = typefaces.likeness(seen.get(), character);
        double least = typefaces.likeness(seen.get(), glyph.text()) + (isKnown ? 0 : CLEARLY);
        return meant >= LIKE && meant >= least;
    }

    /** The glyph at which the name begins; -1 where it does not stand in the line. */
    private static int place(TextLine line, String name, int unknown) {
        var glyphs = line.glyphs();
        for (int start = 0; start + name.length() <= glyphs.size(); start++) {
            boolean fits = true;
            for (int i = 0; i < name.length() && fits; i++) {
                fits = i == unknown || glyphs.get(start + i).text().equals(name.substring(i, i + 1));
            }
            if (fits) {
                return start;
            }
        }
        return -1;
    }

    private static Pattern spelling(String name, int unknown) {
        return Pattern.compile(
                Pattern.quote(name.substring(0, unknown)) + "\\S?" + Pattern.quote(name.substring(unknown + 1)));
    }

    /** A band has a margin, in which neighbours and rules stand. */
    private static Box inner(Box box) {
        return new Box(box.x(), box.y() + box.height() * 0.08, box.width(), box.height() * 0.84);
    }
}
