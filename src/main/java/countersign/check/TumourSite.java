package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.plan.CodeRange;
import countersign.model.plan.SiteRule;
import java.util.List;

/** The organ that a claim's tumour is of: by its code, its name, or what pathologists and the discharge say. */
final class TumourSite {

    private final CaseFile file;

    TumourSite(CaseFile file) {
        this.file = file;
    }

    boolean is(SiteRule rule) {
        var claimed = file.claim().illness();
        if (claimed.code().isPresent()) {
            return has(rule.codes(), claimed.code().get());
        }
        if (names(rule.words(), claimed.name())) {
            return true;
        }
        var diagnoses = file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FinalDocuments.include(fact.document()))
                .map(Fact::value)
                .filter(words -> words.contains("癌") || words.contains("恶性"))
                .toList();
        return !diagnoses.isEmpty() && diagnoses.stream().allMatch(words -> names(rule.words(), words));
    }

    private static boolean has(List<CodeRange> codes, String code) {
        return codes.stream().anyMatch(range -> range.contains(code));
    }

    private static boolean names(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
