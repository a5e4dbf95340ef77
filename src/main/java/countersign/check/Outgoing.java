package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.Finding;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.regex.Pattern;

/** The diagnoses at the end of a stay: a discharge summary also repeats with what somebody came. */
final class Outgoing {

    private static final Pattern BEFORE = Pattern.compile("入院|门诊|初步|初诊|拟诊|术前|门急诊");

    private final CaseFile file;

    Outgoing(CaseFile file) {
        this.file = file;
    }

    List<Fact<String>> diagnoses() {
        return file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FinalDocuments.include(fact.document()))
                .filter(fact -> !isOfBefore(fact))
                .toList();
    }

    /** Whether all that its sentences say stands under a heading of before. */
    private boolean isOfBefore(Fact<String> fact) {
        if (fact.document() != DocumentKind.DISCHARGE_SUMMARY) {
            return false;
        }
        var near = file.findings().all().stream()
                .filter(finding ->
                        finding.evidence().page().equals(fact.evidence().page()))
                .filter(finding ->
                        isWithin(finding.evidence().box(), fact.evidence().box()))
                .toList();
        var same = near.stream().filter(finding -> sharesWords(finding, fact)).toList();
        var there =
                (same.isEmpty() ? near : same).stream().map(Finding::section).toList();
        return !there.isEmpty() && there.stream().allMatch(BEFORE.asPredicate());
    }

    /** In a letter of one paragraph the box of a sentence over two lines covers its neighbours, too. */
    private static boolean sharesWords(Finding finding, Fact<String> fact) {
        var words = finding.evidence().text();
        var diagnosis = fact.evidence().text();
        return diagnosis.contains(words) || words.contains(diagnosis);
    }

    private static boolean isWithin(Box one, Box other) {
        return one.sharedHeight(other) > 0.5 && one.x() < other.right() && other.x() < one.right();
    }
}
