package countersign.ui.timeline;

import countersign.ui.kit.CaseWords;
import countersign.ui.kit.NumberedFlag;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time line in words, the earliest first: for whoever prints it. */
public final class TimelineWords {

    private TimelineWords() {}

    /**
     * Something that happened.
     *
     * @param when its day or days
     * @param what its lane, its name, where that stands, and the numbers of the flags on it
     */
    public record Line(String when, String what) {}

    public static List<Line> of(CaseWords words) {
        return Story.of(words.view()).happenings().stream()
                .sorted(Comparator.comparing(
                        (Happening happening) -> happening.days().first()))
                .map(happening -> new Line(HappeningLabel.when(happening, words), what(happening, words)))
                .toList();
    }

    private static String what(Happening happening, CaseWords words) {
        var lane = words.texts().of("review.lane." + happening.lane().name());
        var name = HappeningLabel.title(happening, words);
        var place = happening.places().isEmpty() ? "" : "(" + HappeningLabel.where(happening, words) + ")";
        var flags = happening.flags().stream().map(NumberedFlag::number).collect(Collectors.joining(" "));
        return Stream.of(lane.equals(name) ? "" : lane, name, place, flags)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }
}
