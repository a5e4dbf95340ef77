package countersign.store.sqlite;

import countersign.catalogue.Catalogue;
import countersign.json.CaseJson;
import countersign.json.Derived;
import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import countersign.model.plan.PlanVersion;
import countersign.store.Sealer;
import countersign.store.Store;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** Opens real stores for tests. */
public final class TestStores {

    private TestStores() {}

    public static Store open(Path folder) {
        return open(folder, new PlainSealer());
    }

    public static Store open(Path folder, Sealer sealer) {
        return new SqliteStores(sealer, new CaseJson(new Shipped()), new SecureRandom()).open(folder);
    }

    /** The plans that ship, read when first asked for. */
    private static final class Shipped implements Derived {

        @Override
        public Optional<PlanVersion> version(String plan, String version) {
            return Catalogue.shipped().plan(plan).flatMap(known -> known.version(version));
        }

        @Override
        public Findings findings(Claim claim, List<Document> documents, FactSheet facts) {
            return Findings.NONE;
        }
    }
}
