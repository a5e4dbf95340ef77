package countersign.review;

import countersign.journal.Author;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Stage;
import countersign.model.journal.KeyRecord;
import countersign.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The person at this workstation, at work on the claims of its store. */
public final class Desk implements Reviews {

    private final Store store;
    private final Reviewer reviewer;
    private final Author author;
    private final KeyRecord key;
    private final Judging judging;
    private final TimeLog times;

    /** A desk at which corrections are recorded and change no result. */
    public Desk(Store store, Reviewer reviewer, Clock clock, SecureRandom random) {
        this(store, reviewer, (before, corrections) -> before, clock, random);
    }

    /**
     * Makes the person's signing key if there is none yet.
     *
     * @param judging makes the results follow corrections
     */
    public Desk(Store store, Reviewer reviewer, Judging judging, Clock clock, SecureRandom random) {
        this.store = store;
        this.reviewer = reviewer;
        this.judging = judging;
        times = new TimeLog(store.drafts(), reviewer.id());
        var signer = store.signer(reviewer.id(), reviewer.role(), reviewer.device());
        author = new Author(reviewer.id(), reviewer.device(), signer, clock, random);
        key = new KeyRecord(
                signer.key(),
                reviewer.id(),
                reviewer.name(),
                Optional.of(reviewer.role()),
                reviewer.device(),
                signer.publicKey(),
                Instant.EPOCH, // nobody has said yet from when it counts: it signs before the platform first sees it
                Optional.empty());
        store.learn(List.of(key));
    }

    @Override
    public Reviewer reviewer() {
        return reviewer;
    }

    /** What the platform is told of this desk at first contact. */
    public KeyRecord key() {
        return key;
    }

    public CaseRecorder recorder() {
        return new JournalRecorder(store, author.engine(), author);
    }

    @Override
    public void assign(UUID claim) {
        store.claims().summary(claim).ifPresent(summary -> {
            boolean mine = summary.assignee().filter(reviewer.name()::equals).isPresent();
            store.claims().save(summary.withAssignee(mine ? Optional.empty() : Optional.of(reviewer.name())));
        });
    }

    @Override
    public ReviewSession open(UUID claim) {
        return new JournalSession(store, reviewer, author, new Following(store, judging, recorder()), claim);
    }

    @Override
    public TimeLog times() {
        return times;
    }

    @Override
    public List<ClaimSummary> similar(UUID claim) {
        var own = store.claims().summary(claim);
        return store.claims().summaries().stream()
                .filter(other -> !other.id().equals(claim) && other.stage() == Stage.CLOSED)
                .filter(other -> own.filter(one ->
                                one.plan().equals(other.plan()) && one.illness().equals(other.illness()))
                        .isPresent())
                .sorted(Comparator.comparing(ClaimSummary::reported).reversed())
                .toList();
    }
}
