package countersign.review;

import java.util.List;

/** What came of wanting to do something; a caller shows either. */
public sealed interface Outcome {

    /** It is on disk. */
    record Recorded(CaseState after) implements Outcome {}

    /**
     * Nothing was recorded.
     *
     * @param flags ids of the flags that stand in the way
     */
    record Refused(Refusal reason, List<String> flags) implements Outcome {
        public Refused {
            flags = List.copyOf(flags);
        }
    }

    static Outcome refused(Refusal reason) {
        return new Refused(reason, List.of());
    }
}
