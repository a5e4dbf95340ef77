package countersign.bench;

import countersign.coding.Coder;
import countersign.extract.Calibration;
import countersign.extract.Classifier;
import countersign.extract.Extractors;
import countersign.extract.Settling;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.Fact;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds the facts of a page against its truth. */
final class Values {

    /** A fact with the truth at its place. */
    record Judged(BenchPage page, TrueValue truth, Fact<?> fact, boolean right) {

        boolean silentlyWrong() {
            return fact.sure() && !right;
        }
    }

    /**
     * What was made of a page's values.
     *
     * @param found those that some true value stands at the place of
     * @param missing true values that no fact stands at the place of
     */
    record Verdict(List<Judged> found, List<Missing> missing) {}

    /** A true value that was not found. */
    record Missing(BenchPage page, TrueValue truth) {}

    private final Classifier classifier;
    private final Extractors extractors;

    Values(DocumentForms forms, Calibration calibration) {
        classifier = new Classifier(forms);
        extractors = new Extractors(forms, calibration, Coder.shipped()::knows);
    }

    Verdict judge(BenchPage page, Transcript read) {
        var document = classifier.classify(read.page().file(), 1, List.of(read));
        var facts = Settling.settle(extractors.facts(document));
        var found = new ArrayList<Judged>();
        var missing = new ArrayList<Missing>();
        for (var truth : page.values()) {
            var fact = facts.stream()
                    .filter(truth::isPlaceOf)
                    .max(Comparator.comparing((Fact<?> one) -> truth.isSaidBy(one))
                            .thenComparing(one -> truth.common(one.evidence().box())));
            if (fact.isPresent()) {
                found.add(new Judged(page, truth, fact.get(), truth.isSaidBy(fact.get())));
            } else {
                missing.add(new Missing(page, truth));
            }
        }
        return new Verdict(found, missing);
    }
}
