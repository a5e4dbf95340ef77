package countersign.review;

import countersign.journal.Standing;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.page.Correction;
import countersign.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Keeps the result of a claim in step with the corrections in its journal. */
final class Following {

    private final Store store;
    private final Judging judging;
    private final CaseRecorder recorder;

    Following(Store store, Judging judging, CaseRecorder recorder) {
        this.store = store;
        this.judging = judging;
        this.recorder = recorder;
    }

    /** The result as it would be under those corrections; nothing is kept. */
    CheckedClaim tried(CheckedClaim checked, List<Correction> corrections) {
        return judging.again(checked, corrections);
    }

    /**
     * The result under the corrections that hold now; kept, with the flags that are new, if it had to be judged again.
     *
     * <p>So corrections of other desks are followed too, and those after which this program was stopped.
     */
    Optional<CheckedClaim> catchUp(UUID claim, Optional<CheckedClaim> checked, Standing standing) {
        var corrections = standing.corrected();
        if (checked.isEmpty() || checked.get().corrected().corrections().equals(corrections)) {
            return checked;
        }
        try {
            var now = judging.again(checked.get(), corrections);
            store.claims().summary(claim).ifPresent(summary -> recorder.record(summary, now));
            return Optional.of(now);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Following.class)
                    .error("claim {} not judged again: {}", claim, e.getClass().getName());
            return checked; // the correction is on disk; the next change tries again
        }
    }
}
