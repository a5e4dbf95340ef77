package countersign.app;

import countersign.catalogue.Catalogue;
import countersign.catalogue.DocumentFormsReader;
import countersign.json.Derived;
import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Finding;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import countersign.model.plan.PlanVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the program knows before it sees a dossier: plans, illnesses, kinds of document and the words in them. */
record Knowledge(Catalogue catalogue, WordsUnderstood words, Supplier<String> build) implements Derived {

    static Knowledge shipped() {
        return new Knowledge(
                Catalogue.shipped(),
                new WordsUnderstood(() -> new DocumentFormsReader().read()),
                Once.of(ProgramBuild::name));
    }

    @Override
    public Optional<PlanVersion> version(String plan, String version) {
        return catalogue.plan(plan).flatMap(known -> known.version(version));
    }

    @Override
    public Findings findings(Claim claim, List<Document> documents, FactSheet facts) {
        return words.findings(claim, documents, facts);
    }

    @Override
    public String basis() {
        return build.get();
    }

    @Override
    public Findings kept(List<Finding> findings) {
        return new Findings(findings, words.codings());
    }
}
