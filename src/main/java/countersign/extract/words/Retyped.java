package countersign.extract.words;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line in which a person typed some words anew. */
public final class Retyped {

    private Retyped() {}

    /**
     * The line with other characters from {@code first} to {@code end} (exclusive); both readers now agree on them.
     *
     * @return empty if nothing is left of the line
     */
    public static Optional<TextLine> line(TextLine line, int first, int end, String text) {
        var old = line.glyphs();
        var typed = typed(old.subList(first, end), line.boxOf(first, end), text);
        var glyphs = Stream.of(old.subList(0, first), typed, old.subList(end, old.size()))
                .flatMap(List::stream)
                .toList();
        return glyphs.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextLine(
                        glyphs,
                        line.box(),
                        line.second().map(second -> second(line, second, first, end, text)),
                        line.script()));
    }

    /** A line of what no reader saw. */
    public static Optional<TextLine> line(Box place, String text) {
        return Optional.of(typed(List.of(), place, text))
                .filter(glyphs -> !glyphs.isEmpty())
                .map(TextLine::of);
    }

    private static Reading second(TextLine line, Reading second, int first, int end, String text) {
        var alignment = Alignment.of(line, second.text());
        return new Reading(
                second.reader(),
                alignment.part(0, first)
                        + text.strip()
                        + alignment.part(end, line.glyphs().size()),
                second.confidence());
    }

    /** Each character in the place of the one it replaces; where they are more or fewer, side by side in the same space. */
    private static List<Glyph> typed(List<Glyph> old, Box place, String text) {
        var letters = text.strip()
                .codePoints()
                .mapToObj(point -> new String(Character.toChars(point)))
                .toList();
        boolean alike = letters.size() == old.size();
        boolean upright = place.height() > 2 * place.width() && letters.size() > 2;
        double step = (upright ? place.height() : place.width()) / Math.max(1, letters.size());
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < letters.size(); i++) {
            if (Folding.isBlank(letters.get(i).codePointAt(0))) {
                continue; // a blank is space without a character
            }
            var box = alike
                    ? old.get(i).box()
                    : upright
                            ? new Box(place.x(), place.y() + i * step, place.width(), step)
                            : new Box(place.x() + i * step, place.y(), step, place.height());
            glyphs.add(new Glyph(letters.get(i), box, 1));
        }
        return glyphs;
    }
}
