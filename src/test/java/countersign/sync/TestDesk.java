package countersign.sync;

import countersign.catalogue.Catalogue;
import countersign.json.CaseJson;
import countersign.json.Derived;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Claim;
import countersign.model.claim.SampleClaim;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.journal.ClaimId;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.plan.PlanVersion;
import countersign.review.Desk;
import countersign.review.ReviewSession;
import countersign.review.Reviewer;
import countersign.store.Store;
import countersign.store.sqlite.PlainSealer;
import countersign.store.sqlite.SqliteStores;
import countersign.sync.http.HttpPlatformClient;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A workstation without a window: a real store, a real journal, and the platform over HTTP. */
public final class TestDesk implements AutoCloseable {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final String PLAN = "xhb-critical-illness";

    private final Store store;
    private final Desk desk;
    private final Synchronizer sync;

    public TestDesk(Path folder, String user, URI platform) {
        this(folder, user, Role.VERIFIER, platform);
    }

    public TestDesk(Path folder, String user, Role role, URI platform) {
        store = new SqliteStores(new PlainSealer(), new CaseJson(new Plans()), new SecureRandom()).open(folder);
        desk = new Desk(
                store,
                new Reviewer(user, user, role, "device-" + user + "-" + role),
                Clock.systemUTC(),
                new SecureRandom());
        sync = new Synchronizer(store, new HttpPlatformClient(platform), desk.key(), Clock.systemUTC());
    }

    /** Takes in a claim with one flag, as importing its dossier would. */
    public UUID importClaim(String number) {
        var claim = claim(number);
        var id = ClaimId.of(PLAN, number);
        var version = CATALOGUE.versionFor(claim).orElseThrow().decides();
        var flag = new Flag(
                FlagKind.MISSING_DOCUMENT,
                Certainty.CERTAIN,
                "absent",
                List.of(),
                List.of(new Evidence(new PageId("documents/01.jpg", 1), Box.PAGE, "")));
        var file = new CaseFile(claim, version, List.of(), FactSheet.EMPTY, Findings.NONE, OtherClaims.NONE, List.of());
        desk.recorder()
                .record(summary(id, claim, version), new CheckedClaim(number, file, List.of(flag), Optional.empty()));
        return id;
    }

    public ReviewSession open(UUID claim) {
        return desk.open(claim);
    }

    public Store store() {
        return store;
    }

    /** Syncs again and again in the background, as a workstation does. */
    void syncAllTheTime() {
        sync.start(Duration.ofMillis(5));
    }

    /** One round of syncing. */
    public SyncStatus sync() {
        sync.round();
        return sync.status();
    }

    @Override
    public void close() {
        sync.close();
        store.close();
    }

    private static Claim claim(String number) {
        return SampleClaim.of(number, PLAN, "程小满");
    }

    private static ClaimSummary summary(UUID id, Claim claim, PlanVersion version) {
        return new ClaimSummary(
                id,
                claim.number(),
                claim.member().name(),
                claim.member().sex(),
                37,
                PLAN,
                version.version(),
                claim.illness().name(),
                Optional.empty(),
                claim.reported(),
                Instant.parse("2021-04-22T10:00:00Z"),
                ClaimSummary.FlagCounts.NONE,
                new ClaimSummary.ReadingState(1, 1, 0),
                SyncState.SYNCED,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private record Plans() implements Derived {

        @Override
        public Optional<PlanVersion> version(String plan, String version) {
            return CATALOGUE.plan(plan).flatMap(known -> known.version(version));
        }

        @Override
        public Findings findings(Claim claim, List<Document> documents, FactSheet facts) {
            return Findings.NONE;
        }
    }
}
