package countersign.extract;

import countersign.extract.words.Retyped;
import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.page.Box;
import countersign.model.page.Correction;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts what persons read in place of what the readers read, so that all that follows from it follows. */
public final class Corrections {

    private Corrections() {}

    /** The page after the corrections that are made on it, one after the other. */
    public static Transcript on(Transcript page, List<Correction> corrections) {
        var corrected = page;
        for (Correction correction : corrections) {
            if (correction.page().equals(page.page())) {
                corrected = corrected.withLines(lines(corrected.lines(), correction));
            }
        }
        return corrected;
    }

    private static List<TextLine> lines(List<TextLine> lines, Correction correction) {
        var place = correction.box();
        int at = IntStream.range(0, lines.size())
                .boxed()
                .filter(i -> inside(lines.get(i), place).length > 0)
                .max(Comparator.comparingInt(i -> inside(lines.get(i), place).length))
                .orElse(-1);
        var after = new ArrayList<>(lines);
        if (at < 0) {
            Retyped.line(place, correction.text()).ifPresent(line -> after.add(insertion(lines, place), line));
            return after;
        }
        int[] words = inside(lines.get(at), place);
        Retyped.line(lines.get(at), words[0], words[words.length - 1] + 1, correction.text())
                .ifPresentOrElse(line -> after.set(at, line), () -> after.remove(at));
        return after;
    }

    /** The characters whose middle lies in that place. */
    private static int[] inside(TextLine line, Box place) {
        return IntStream.range(0, line.glyphs().size())
                .filter(i -> {
                    var box = line.glyphs().get(i).box();
                    return place.contains(box.centreX(), box.centreY());
                })
                .toArray();
    }

    private static int insertion(List<TextLine> lines, Box place) {
        return (int) lines.stream()
                .takeWhile(line -> line.box().centreY() < place.y()
                        || line.box().sharedHeight(place) > 0.5 && line.box().x() < place.x())
                .count();
    }

    /**
     * The facts, those that stand in corrected words as a person's reading.
     *
     * <p>The readers' own words are left out of them: they explained differences that the person has settled. The journal
     * keeps them.
     */
    public static List<Fact<?>> settled(List<Fact<?>> facts, List<Correction> corrections) {
        return facts.stream()
                .<Fact<?>>map(fact ->
                        corrections.stream().anyMatch(correction -> covers(correction, fact)) ? settled(fact) : fact)
                .toList();
    }

    private static <T> Fact<T> settled(Fact<T> fact) {
        boolean whole = fact.agreement() != Agreement.UNSURE;
        return whole
                ? new Fact<>(
                        fact.key(),
                        fact.value(),
                        fact.document(),
                        fact.evidence(),
                        fact.confidence(),
                        Agreement.COUNTERSIGNED,
                        List.of(new Reading(Reading.PERSON, fact.evidence().text(), fact.confidence())))
                : fact;
    }

    /** Whether the two share the greater part of the shorter one. */
    private static boolean covers(Correction correction, Fact<?> fact) {
        var words = fact.evidence();
        return words.page().equals(correction.page())
                && words.box().sharedHeight(correction.box()) > 0.5
                && sharedWidth(words.box(), correction.box()) > 0.5;
    }

    private static double sharedWidth(Box one, Box other) {
        double shared = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double smaller = Math.min(one.width(), other.width());
        return smaller <= 0 ? 0 : shared / smaller;
    }
}
