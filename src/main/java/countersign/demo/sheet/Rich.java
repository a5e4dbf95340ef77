package countersign.demo.sheet;

import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.List;

/** Text with marks on the words that carry facts; marks may lie within one another. */
public record Rich(String text, List<Range> ranges) {

    public static final Rich EMPTY = of("");

    /** Marked characters from {@code start} (inclusive) to {@code end} (exclusive). */
    public record Range(int start, int end, Mark mark) {}

    public Rich {
        ranges = List.copyOf(ranges);
    }

    public static Rich of(String text) {
        return new Rich(text, List.of());
    }

    public static Rich marked(FactKey<?> key, String value, String text) {
        return of(text).as(key, value);
    }

    /** The same text, as a whole marked as one more fact. */
    public Rich as(FactKey<?> key, String value) {
        var all = new ArrayList<>(ranges);
        all.add(new Range(0, text.length(), new Mark(key, value, text)));
        return new Rich(text, all);
    }

    public Rich plus(Rich next) {
        var all = new ArrayList<>(ranges);
        int shift = text.length();
        next.ranges.forEach(range -> all.add(new Range(range.start + shift, range.end + shift, range.mark)));
        return new Rich(text + next.text, all);
    }

    public Rich plus(String next) {
        return plus(of(next));
    }

    /** A part; marks that begin before it are left to the part where they begin. */
    public Rich slice(int start, int end) {
        return new Rich(
                text.substring(start, end),
                ranges.stream()
                        .filter(range -> range.start >= start && range.start < end)
                        .map(range -> new Range(range.start - start, Math.min(range.end, end) - start, range.mark))
                        .toList());
    }

    public int length() {
        return text.length();
    }
}
