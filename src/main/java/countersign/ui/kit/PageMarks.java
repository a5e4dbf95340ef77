package countersign.ui.kit;

import countersign.model.adjudication.Severity;
import countersign.model.page.Box;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn over a page.
 *
 * @param words the recognised words
 * @param unsure words of which the readers are not sure
 * @param evidence in the order of the flags
 * @param chosen the words that a person has chosen, or was led to
 */
public record PageMarks(List<Box> words, List<Box> unsure, List<Mark> evidence, Optional<Box> chosen) {

    public static final PageMarks NONE = new PageMarks(List.of(), List.of(), List.of());

    public PageMarks(List<Box> words, List<Box> unsure, List<Mark> evidence) {
        this(words, unsure, evidence, Optional.empty());
    }

    /**
     * Words that cause a flag.
     *
     * @param flag its number, {@code F1}
     * @param letter which of its places, {@code A}
     * @param selected drawn as a solid frame, with the letter
     */
    public record Mark(String flag, String letter, Severity severity, Box box, boolean selected) {}

    public PageMarks {
        words = List.copyOf(words);
        unsure = List.copyOf(unsure);
        evidence = List.copyOf(evidence);
    }

    public PageMarks choosing(Optional<Box> place) {
        return new PageMarks(words, unsure, evidence, place);
    }

    /** The mark at that place, the selected flag's first, then the smallest. */
    public Optional<Mark> at(double x, double y) {
        return evidence.stream()
                .filter(mark -> mark.box().contains(x, y))
                .min((one, other) -> one.selected() != other.selected()
                        ? Boolean.compare(other.selected(), one.selected())
                        : Double.compare(area(one.box()), area(other.box())));
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
