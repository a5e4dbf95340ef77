package countersign.ocr.rare;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Tells on the picture whether a name with a character that the first reader doesn't know stands in a line.
 *
 * <p>The reader takes such a character for another one. Both are drawn in this computer's typefaces; if the picture is
 * clearly more like the one of the name than like the one that was read, the name stands there.
 */
public final class NamesByPicture {

    /** Below it the picture is like nothing that was drawn. */
    private static final double LIKE = 0.6;

    /** By how much the name's character must be the likelier one. */
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
            var unknown = onlyUnknown(name);
            if (unknown.isPresent() && shows(upright, line, name, unknown.get())) {
                var spelt = spelling(name, unknown.get()).matcher(second.text());
                if (spelt.find()) {
                    String text = second.text().substring(0, spelt.start())
                            + name
                            + second.text().substring(spelt.end());
                    return new Reading(Reading.LIKENESS, text, second.confidence());
                }
            }
        }
        return second;
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
        double meant = typefaces.likeness(seen.get(), character);
        return meant >= LIKE
                && (glyph.text().equals(character) || meant >= typefaces.likeness(seen.get(), glyph.text()) + CLEARLY);
    }

    /** The index of the only character that the reader doesn't know; more than one would be guessing. */
    private Optional<Integer> onlyUnknown(String name) {
        var unknown = name.chars().filter(character -> !known.test(character)).count();
        return unknown == 1 && name.length() > 1 ? Optional.of(firstUnknown(name)) : Optional.empty();
    }

    private int firstUnknown(String name) {
        int at = 0;
        while (known.test(name.charAt(at))) {
            at++;
        }
        return at;
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
