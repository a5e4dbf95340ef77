package countersign.intake;

import countersign.compare.ClaimPrint;
import countersign.dossier.Dossier;
import countersign.dossier.DossierFile;
import countersign.journal.Standing;
import countersign.json.ClaimJson;
import countersign.json.ClaimRead;
import countersign.json.ProblemJson;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Claim;
import countersign.model.journal.ClaimId;
import countersign.model.page.Correction;
import countersign.model.page.Reading;
import countersign.review.CaseRecorder;
import countersign.store.ClaimStore;
import countersign.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Dossiers and their results as the store keeps them. */
public final class StoredClaims {

    private static final String CLAIM_FILE = "claim.json";
    /** What was wrong with the dossier when it came in, such as a checksum, which its documents alone no longer show. */
    private static final String PROBLEMS_FILE = "problems.json";

    private final Store store;
    private final CaseRecorder recorder;
    private final ClaimJson json;
    private final Function<Claim, ClaimSummary> summaries;

    /** @param summaries how a claim looks in the worklist before anything of it is read */
    public StoredClaims(Store store, CaseRecorder recorder, ClaimJson json, Function<Claim, ClaimSummary> summaries) {
        this.store = store;
        this.recorder = recorder;
        this.json = json;
        this.summaries = summaries;
    }

    UUID id(Claim claim) {
        return summaries.apply(claim).id();
    }

    /** Keeps claim and documents, so that reading survives a restart; gives the dossier as read from the store. */
    Dossier keep(Dossier dossier) {
        var summary = summaries.apply(dossier.claim());
        try {
            for (var document : dossier.documents()) {
                store.blobs().keep(summary.id(), document.path(), document.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.blobs().keep(summary.id(), CLAIM_FILE, json.write(dossier.claim()));
        store.blobs().keep(summary.id(), PROBLEMS_FILE, ProblemJson.write(dossier.problems()));
        store.claims().save(summary);
        var kept = dossier(summary.id()).orElseThrow();
        return new Dossier(dossier.name(), kept.claim(), kept.documents(), dossier.verified(), dossier.problems());
    }

    /** The dossier of a claim whose documents are here. */
    Optional<Dossier> dossier(UUID claim) {
        return store.blobs()
                .read(claim, CLAIM_FILE)
                .map(json::read)
                .filter(ClaimRead.Valid.class::isInstance)
                .map(read -> dossier(claim, ((ClaimRead.Valid) read).claim()));
    }

    private Dossier dossier(UUID id, Claim claim) {
        var documents = store.blobs().files(id).stream()
                .filter(file -> !file.equals(CLAIM_FILE) && !file.equals(PROBLEMS_FILE))
                .sorted()
                .map(file -> new DossierFile(
                        file,
                        0,
                        () -> store.blobs()
                                .read(id, file)
                                .orElseThrow(() -> new IOException("a document is no longer in the store"))))
                .toList();
        var problems =
                store.blobs().read(id, PROBLEMS_FILE).map(ProblemJson::read).orElse(List.of());
        return new Dossier(claim.number(), claim, documents, false, problems);
    }

    /** Claims that were taken in but not read to their end, those due first. */
    List<Dossier> unfinished() {
        return store.claims().summaries().stream()
                .filter(summary -> !summary.reading().done())
                .sorted(java.util.Comparator.comparing(ClaimSummary::due))
                .flatMap(summary -> dossier(summary.id()).stream())
                .toList();
    }

    /** The claim in the worklist's order among those of its kind: due first, then reported first. */
    String rank(Claim claim) {
        var known = summary(claim);
        return known.due() + " " + known.reported() + " " + known.number();
    }

    /** Whether something was found on it before, as when it is read again. */
    boolean flagged(Claim claim) {
        var found = summary(claim).flags();
        return found.total() > 0;
    }

    private ClaimSummary summary(Claim claim) {
        var arrived = summaries.apply(claim);
        return store.claims().summary(arrived.id()).orElse(arrived);
    }

    void record(CheckedClaim checked) {
        var file = checked.file();
        var known = summary(file.claim());
        int pages = file.documents().stream()
                .mapToInt(document -> Math.max(1, document.pages()))
                .sum();
        int read = file.documents().stream()
                .mapToInt(document -> (int) document.transcripts().stream()
                        .filter(page -> !page.reader().equals(Reading.PERSON))
                        .count())
                .sum();
        recorder.record(
                new ClaimSummary(
                        known.id(),
                        known.number(),
                        known.memberName(),
                        known.sex(),
                        known.age(),
                        known.plan(),
                        file.plan().version(),
                        known.illness(),
                        known.amount(),
                        known.reported(),
                        known.due(),
                        FlagCounts.NONE,
                        new ReadingState(pages, pages, pages - read),
                        SyncState.SYNCED,
                        Optional.empty(),
                        known.assignee(),
                        known.demo()),
                checked);
    }

    /** The claim waits to be read again, and goes on waiting after a restart. */
    void forgetReading(UUID claim) {
        store.claims()
                .summary(claim)
                .filter(summary -> summary.reading().done())
                .ifPresent(summary -> store.claims().save(summary.withReading(new ReadingState(0, 0, 0))));
    }

    /** What persons read on its pages before they were read anew. */
    List<Correction> corrections(Claim claim) {
        return Standing.after(store.events().of(id(claim))).corrected();
    }

    /** What other claims hold of a claim, and those of its member that are paid. */
    OtherClaims others(CaseFile file) {
        return others(store.claims(), file);
    }

    static OtherClaims others(ClaimStore claims, CaseFile file) {
        var claim = file.claim();
        var id = ClaimId.of(claim.plan(), claim.number());
        return claims.others(id, ClaimPrint.of(file))
                .withPaid(claims.paid(id, claim.plan(), claim.member().idNumber()));
    }

    Optional<CheckedClaim> checked(UUID claim) {
        return store.claims().checked(claim);
    }

    /** The other claims that share anything with this one. */
    Set<UUID> sharing(CheckedClaim checked) {
        var numbers = others(checked.file()).numbers();
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return store.claims().summaries().stream()
                .filter(summary -> numbers.contains(summary.number()))
                .map(ClaimSummary::id)
                .collect(Collectors.toSet());
    }
}
