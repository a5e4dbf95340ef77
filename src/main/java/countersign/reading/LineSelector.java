package countersign.reading;

import countersign.model.page.Transcript;
import java.util.List;
import java.util.Set;

/** Names the lines that carry facts, which are therefore read a second time by the second reader. */
@FunctionalInterface
public interface LineSelector {

    /** For whoever wants the text only. */
    LineSelector NONE = page -> Set.of();

    /**
     * The places of those lines in {@link Transcript#lines()}.
     *
     * <p>Asked once a page, as soon as the first reader is through, on a thread of the pool; quick and without side
     * effects.
     */
    Set<Integer> lines(Transcript page);

    /** Names that may stand in them, which are held against the picture where a reader does not know a character. */
    default List<String> names() {
        return List.of();
    }

    /** The same lines, in which these names may stand. */
    default LineSelector withNames(List<String> names) {
        var lines = this;
        return new LineSelector() {
            @Override
            public Set<Integer> lines(Transcript page) {
                return lines.lines(page);
            }

            @Override
            public List<String> names() {
                return names;
            }
        };
    }
}
