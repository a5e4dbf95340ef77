package countersign.ui.advisor;

import countersign.check.CriteriaReport.Judged;
import countersign.check.CriteriaReport.Verdict;
import countersign.model.opinion.View;
import java.util.Optional;

/**
 * A criterion or an exclusion, as the records show it and as the advisor sees it.
 *
 * @param exclusion whether it keeps the illness out where it is met
 * @param own the advisor's view; empty while they have none
 */
public record Criterion(Judged judged, boolean exclusion, Optional<View> own) {

    public String id() {
        return judged.id();
    }

    /** The advisor's view, else what the program found; empty where only a person can tell and none has. */
    public Optional<View> view() {
        return own.or(() -> found(judged.verdict()));
    }

    /** What the program found, as a view. */
    public static Optional<View> found(Verdict verdict) {
        return switch (verdict) {
            case MET -> Optional.of(View.MET);
            case CONTRADICTED -> Optional.of(View.NOT_MET);
            case NOT_SHOWN -> Optional.of(View.NOT_SHOWN);
            case FOR_PERSON -> Optional.empty();
        };
    }

    /** Whether the program saw it otherwise than the advisor. */
    public boolean differs() {
        return own.isPresent() && !own.equals(found(judged.verdict()));
    }
}
