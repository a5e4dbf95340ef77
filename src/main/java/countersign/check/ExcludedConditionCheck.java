package countersign.check;

import static countersign.model.adjudication.FlagKind.EXCLUDED_CONDITION;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.finding.Finding;
import countersign.model.finding.Surety;
import countersign.model.page.DocumentKind;
import countersign.model.plan.PlanExclusion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The records speak of a cause that the plan does not pay for; what it has to do with the illness, a person decides. */
final class ExcludedConditionCheck implements Check {

    /** Where doctors write; papers of plan and bank print the exclusions themselves. */
    private static final Set<DocumentKind> RECORDS = EnumSet.of(
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.OUTPATIENT_RECORD,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.LABORATORY_REPORT,
            DocumentKind.DEATH_CERTIFICATE,
            DocumentKind.OTHER);

    @Override
    public List<Flag> run(CaseFile file) {
        var pages = PageWords.of(file);
        return file.plan().rules().exclusions().stream()
                .map(exclusion -> flag(file, pages, exclusion))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Flag> flag(CaseFile file, PageWords pages, PlanExclusion exclusion) {
        if (exclusion.concepts().isEmpty() || isListed(file, exclusion)) {
            return Optional.empty();
        }
        if (exclusion.whileWaiting()) {
            return whileWaiting(file, exclusion);
        }
        var found = file.findings()
                .present()
                .filter(finding -> RECORDS.contains(finding.document()) && finding.sure())
                .filter(finding -> finding.surety() == Surety.DEFINITE || finding.surety() == Surety.PROBABLE)
                .filter(finding ->
                        exclusion.concepts().contains(finding.concept().name()))
                .map(Finding::evidence);
        return flag(
                exclusion,
                Stream.concat(found, pages.find(exclusion.concepts(), RECORDS).stream())
                        .distinct()
                        .toList());
    }

    /** What the plan lists by name it does not keep out: HIV by a transfusion. */
    private static boolean isListed(CaseFile file, PlanExclusion exclusion) {
        return Coverage.of(file)
                .map(Coverage::illness)
                .filter(illness -> exclusion.concepts().stream()
                        .anyMatch(concept -> illness.signs().contains(concept)))
                .isPresent();
    }

    /** Only what the records date to the waiting time: a lump found later is what the plan pays for. */
    private static Optional<Flag> whileWaiting(CaseFile file, PlanExclusion exclusion) {
        var joined = file.claim().member().joined();
        var covered = file.plan().rules().waiting().coverFrom(file.claim().member());
        if (!joined.isBefore(covered)) {
            return Optional.empty();
        }
        return flag(
                exclusion,
                EarlierFindings.of(file)
                        .inside(new DateSpan(joined, covered.minusDays(1)))
                        .filter(seen -> seen.finding().document() != DocumentKind.CLAIM_FORM
                                && exclusion.concepts().contains(seen.name()))
                        .map(seen -> seen.finding().evidence())
                        .distinct()
                        .toList());
    }

    private static Optional<Flag> flag(PlanExclusion exclusion, List<Evidence> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Flag(EXCLUDED_CONDITION, Certainty.PROBABLE, "named", List.of(exclusion.names()), words));
    }
}
