package countersign.app;

import countersign.catalogue.LexiconReader;
import countersign.coding.Coder;
import countersign.extract.Calibration;
import countersign.extract.Classifier;
import countersign.extract.Corrections;
import countersign.extract.Extractors;
import countersign.extract.FactLines;
import countersign.extract.Passages;
import countersign.extract.Settling;
import countersign.extract.TypedFacts;
import countersign.intake.Understanding;
import countersign.interpret.Interpreter;
import countersign.model.claim.Claim;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.Fact;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Codings;
import countersign.model.finding.Findings;
import countersign.model.page.Correction;
import countersign.model.page.Document;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Joins classification, extraction and interpretation. */
final class WordsUnderstood implements Understanding {

    private final Supplier<FactLines> lines;
    private final Supplier<Classifier> classifier;
    private final Supplier<Extractors> extractors;
    private final Supplier<Interpreter> interpreter;
    private final Codings codings;

    /** @param forms made when the first page comes, since a window opens sooner without them */
    WordsUnderstood(Supplier<DocumentForms> forms) {
        var once = Once.of(forms);
        lines = Once.of(() -> new FactLines(once.get()));
        classifier = Once.of(() -> new Classifier(once.get()));
        var coder = Once.of(Coder::shipped);
        extractors = Once.of(() -> new Extractors(
                once.get(), Calibration.shipped(), words -> coder.get().knows(words)));
        interpreter = Once.of(() -> new Interpreter(new Passages(once.get()), new LexiconReader().read()));
        codings = line -> coder.get().of(line);
    }

    /** What findings ask for the codes of a diagnosis; its list is read when first asked. */
    Codings codings() {
        return codings;
    }

    @Override
    public Set<Integer> factLines(Transcript page) {
        return lines.get().of(page);
    }

    @Override
    public Document document(String file, int pages, List<Transcript> transcripts) {
        return classifier.get().classify(file, pages, transcripts);
    }

    @Override
    public Transcript corrected(Transcript page, List<Correction> corrections) {
        return Corrections.on(page, corrections);
    }

    @Override
    public FactSheet facts(Claim claim, List<Document> documents, List<Correction> corrections) {
        List<Fact<?>> facts = documents.stream()
                .<Fact<?>>flatMap(document -> extractors.get().facts(document).stream())
                .toList();
        var settled = new ArrayList<>(Settling.settle(Corrections.settled(facts, corrections), claim.people()));
        settled.addAll(TypedFacts.of(documents, settled, corrections));
        return new FactSheet(settled);
    }

    @Override
    public Findings findings(Claim claim, List<Document> documents, FactSheet facts) {
        return new Findings(interpreter.get().interpret(documents, facts).all(), codings);
    }
}
