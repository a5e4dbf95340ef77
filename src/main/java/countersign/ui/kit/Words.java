package countersign.ui.kit;

import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.page.Box;
import countersign.model.page.Correction;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words in one line of a page, as a person may correct them.
 *
 * @param line from 1
 * @param fact what they were taken for
 * @param readings what every reader made of them, whatever a person has typed since, the first reader's first; the
 *     second's of the whole line where it was not compared word by word
 */
public record Words(PageId page, int line, Box box, String text, Optional<Fact<?>> fact, List<Reading> readings) {

    public Words {
        readings = List.copyOf(readings);
    }

    /** The words in that place, line by line; none where nothing was read. */
    public static List<Words> at(CaseView view, PageId page, Box place) {
        return at(view, page, place, view.factAt(new Evidence(page, place, "")));
    }

    /** The words that a fact was taken from, line by line. */
    public static List<Words> of(CaseView view, Fact<?> fact) {
        return at(view, fact.evidence().page(), fact.evidence().box(), Optional.of(fact));
    }

    private static List<Words> at(CaseView view, PageId page, Box place, Optional<Fact<?>> fact) {
        var whole = fact.map(found -> found.evidence().box())
                .filter(box -> !place.equals(box) && !contains(box, place))
                .isEmpty();
        var box = whole ? fact.map(found -> found.evidence().box()).orElse(place) : place;
        var carried = whole ? fact : Optional.<Fact<?>>empty();
        var lines = view.transcript(page).map(read -> read.lines()).orElse(List.of());
        var parts = new ArrayList<Words>();
        for (int i = 0; i < lines.size(); i++) {
            var inside = inside(lines.get(i), box);
            if (inside.length > 0) {
                parts.add(part(view, page, i, lines.get(i), inside[0], inside[inside.length - 1] + 1, carried));
            }
        }
        return narrowed(view, parts, carried, lines);
    }

    /** A value that begins in the middle of a line and ends in the middle of the next fills less than its box. */
    private static List<Words> narrowed(
            CaseView view, List<Words> parts, Optional<Fact<?>> fact, List<TextLine> lines) {
        if (parts.size() < 2 || fact.isEmpty()) {
            return parts;
        }
        var wanted = fact.get().evidence().text().replaceAll("\\s", "");
        var narrowed = new ArrayList<Words>();
        for (Words part : parts) {
            var line = lines.get(part.line() - 1);
            var text = line.text();
            int length = commonLength(text, wanted);
            if (length > 0) {
                int at = text.indexOf(wanted.substring(0, length));
                int first = text.codePointCount(0, at);
                int end = first + wanted.codePointCount(0, length);
                narrowed.add(part(view, part.page(), part.line() - 1, line, first, end, fact));
                wanted = wanted.substring(length);
            }
        }
        return wanted.isEmpty() ? narrowed : parts;
    }

    /** How much of the beginning of what is wanted stands in the line. */
    private static int commonLength(String line, String wanted) {
        int length = Math.min(line.length(), wanted.length());
        while (length > 0 && !line.contains(wanted.substring(0, length))) {
            length--;
        }
        return length;
    }

    private static Words part(
            CaseView view, PageId page, int at, TextLine line, int first, int end, Optional<Fact<?>> fact) {
        var text = new StringBuilder();
        line.glyphs().subList(first, end).stream().map(Glyph::text).forEach(text::append);
        var words = text.toString().strip();
        var box = line.boxOf(first, end);
        var readings = new ArrayList<Reading>();
        var typed = view.corrections(page, box);
        if (!typed.isEmpty()) {
            readings.addAll(typed.get(0).correction().readings());
        } else if (fact.isPresent() && fact.get().readings().size() > 1) {
            readings.addAll(fact.get().readings());
        } else {
            readings.add(new Reading(Reading.PPOCR, words, line.confidenceOf(first, end)));
            line.second().ifPresent(readings::add);
        }
        return new Words(page, at + 1, box, words, fact, readings);
    }

    private static int[] inside(TextLine line, Box place) {
        return IntStream.range(0, line.glyphs().size())
                .filter(i -> {
                    var box = line.glyphs().get(i).box();
                    return place.contains(box.centreX(), box.centreY());
                })
                .toArray();
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.contains(inner.centreX(), inner.centreY());
    }

    /** How surely the words were read, 0 to 1. */
    public double confidence() {
        return readings.isEmpty() ? 0 : readings.get(0).confidence();
    }

    /** What a person reads there. */
    public Correction as(String typed) {
        return new Correction(page, box, fact.map(found -> found.key().id()), text, typed.strip(), readings);
    }
}
