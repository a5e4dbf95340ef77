package countersign.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.dossier.DossierRead;
import countersign.dossier.DossierReader;
import countersign.json.CaseJson;
import countersign.json.ClaimJson;
import countersign.json.Derived;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.journal.ClaimId;
import countersign.model.page.Document;
import countersign.model.page.Problem;
import countersign.model.plan.PlanVersion;
import countersign.review.Desk;
import countersign.review.Reviewer;
import countersign.store.Store;
import countersign.store.sqlite.PlainSealer;
import countersign.store.sqlite.SqliteStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredClaimsTest {

    private static final String CLAIM = """
            {"schema": "countersign-claim/1", "claimNo": "HZ-210412-00731", "plan": "xhb-critical-illness",
             "reported": "2021-04-12",
             "member": {"name": "陈雅琴", "sex": "F", "birthDate": "1983-11-02", "idNumber": "339901198311020428",
                        "joined": "2020-05-12"},
             "illness": {"name": "恶性肿瘤——重度", "diagnosed": "2021-02-26"}}
            """;

    @TempDir
    Path folder;

    @Test
    void stillKnowsAfterARestartWhatWasWrongWithTheDossier() throws IOException {
        var bag = folder.resolve("bag");
        Files.createDirectories(bag.resolve("data/documents"));
        Files.writeString(bag.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Files.writeString(bag.resolve("data/claim.json"), CLAIM);
        Files.write(bag.resolve("data/documents/01.pdf"), new byte[] {1, 2, 3});
        Files.writeString(
                bag.resolve("manifest-sha256.txt"),
                "0".repeat(64) + "  data/documents/01.pdf\n" + "0".repeat(64) + "  data/claim.json\n");
        var read = (DossierRead.Opened) new DossierReader(new ClaimJson()).read(bag);
        List<Problem> problems;
        try (var store = open()) {
            problems = claims(store).keep(read.dossier()).problems();
        }

        try (var store = open()) {
            var unfinished = claims(store).unfinished();
            assertEquals(1, unfinished.size());
            assertEquals(false, problems.isEmpty());
            assertEquals(problems, unfinished.get(0).problems());
            assertEquals(1, unfinished.get(0).documents().size());
        }
    }

    private Store open() {
        return new SqliteStores(new PlainSealer(), new CaseJson(new NothingDerived()), new SecureRandom())
                .open(folder.resolve("store"));
    }

    private static StoredClaims claims(Store store) {
        var reviewer = new Reviewer("lin", "林晓岚", Role.VERIFIER, "desk-1");
        var desk = new Desk(store, reviewer, Clock.systemUTC(), new SecureRandom());
        return new StoredClaims(store, desk.recorder(), new ClaimJson(), StoredClaimsTest::summary);
    }

    private static ClaimSummary summary(Claim claim) {
        return new ClaimSummary(
                ClaimId.of(claim.plan(), claim.number()),
                claim.number(),
                claim.member().name(),
                claim.member().sex(),
                37,
                claim.plan(),
                "2020.1",
                claim.illness().name(),
                claim.amount(),
                claim.reported(),
                Instant.parse("2021-04-22T10:00:00Z"),
                FlagCounts.NONE,
                new ReadingState(0, 0, 0),
                SyncState.SYNCED,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static final class NothingDerived implements Derived {
        @Override
        public Optional<PlanVersion> version(String plan, String version) {
            return Optional.empty();
        }

        @Override
        public Findings findings(Claim claim, List<Document> documents, FactSheet facts) {
            throw new AssertionError("no claim is read to its end here");
        }
    }
}
