package countersign.check;

import static countersign.model.adjudication.FlagKind.PRE_EXISTING;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.Surety;
import countersign.model.plan.HealthRule;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No plan pays for what began before joining, nor for a member whose health its requirements ruled out; what a symptom of then
 * is worth, a person decides.
 */
final class PreExistingCheck implements Check {

    private static final Set<HealthRule.Kind> READ_IN_RECORDS =
            Set.of(HealthRule.Kind.CONDITION, HealthRule.Kind.SIGN, HealthRule.Kind.OPERATION);

    @Override
    public List<Flag> run(CaseFile file) {
        if (file.claim().illness().accident() || !file.plan().covers()) {
            return List.of();
        }
        return illness(file).or(() -> ruledOut(file)).or(() -> symptoms(file)).stream()
                .toList();
    }

    /** The records date the very illness before joining. */
    private static Optional<Flag> illness(CaseFile file) {
        var claimed = file.claim().illness().name();
        var meant = Coverage.of(file).map(Coverage::illness);
        var names = Stream.concat(
                        Stream.of(claimed),
                        file.facts()
                                .each(FactKey.DIAGNOSIS)
                                .filter(fact -> FinalDocuments.include(fact.document()))
                                .map(Fact::value)
                                .filter(diagnosis -> meant.filter(illness -> means(illness, diagnosis))
                                        .isPresent()))
                .toList();
        return before(
                        file,
                        new DateSpan(
                                LocalDate.of(1900, 1, 1),
                                file.claim().member().joined().minusDays(1)))
                .filter(finding -> finding.concept().kind() == ConceptKind.ILLNESS)
                .filter(finding -> finding.concept().name().length() > 1
                        && names.stream()
                                .anyMatch(
                                        name -> name.contains(finding.concept().name())))
                .findFirst()
                .map(finding ->
                        flag("illness", finding, file, List.of(finding.concept().name())));
    }

    /** What else somebody has is for the health requirements. */
    private static boolean means(Illness illness, String diagnosis) {
        return illness.group() == IllnessGroup.MALIGNANT
                ? TumourWords.mayBeMalignant(diagnosis)
                : new IllnessNames(illness).fit(diagnosis) > 0;
    }

    private static Optional<Flag> ruledOut(CaseFile file) {
        return file.plan().rules().health().stream()
                .filter(rule -> READ_IN_RECORDS.contains(rule.kind()) && applies(rule, file))
                .flatMap(rule -> before(file, window(rule, file))
                        .filter(finding -> isMeant(rule, finding) && isInTime(finding, rule, window(rule, file)))
                        .limit(1)
                        .map(finding -> flag(
                                "ruled-out",
                                finding,
                                file,
                                List.of(rule.names(), finding.concept().name()))))
                .findFirst();
    }

    private static DateSpan window(HealthRule rule, CaseFile file) {
        return rule.window()
                .of(file.claim().member().joined(), file.claim().illness().diagnosed());
    }

    /** An illness goes on; an operation is over the same day and has to lie in the window as a whole. */
    private static boolean isInTime(Finding finding, HealthRule rule, DateSpan window) {
        return rule.kind() != HealthRule.Kind.OPERATION
                || finding.when()
                        .days()
                        .filter(days -> !days.first().isBefore(window.first()))
                        .isPresent();
    }

    private static boolean applies(HealthRule rule, CaseFile file) {
        var member = file.claim().member();
        int age = countersign.model.plan.AgeRange.years(member.birthDate(), member.joined());
        return rule.sex().filter(sex -> sex != member.sex()).isEmpty()
                && rule.underAge().filter(years -> age >= years).isEmpty();
    }

    private static boolean isMeant(HealthRule rule, Finding finding) {
        var kind = finding.concept().kind();
        boolean ofKind =
                switch (rule.kind()) {
                    case OPERATION -> kind == ConceptKind.OPERATION;
                    case SIGN -> kind == ConceptKind.SYMPTOM || kind == ConceptKind.ILLNESS;
                    default -> kind == ConceptKind.ILLNESS || kind == ConceptKind.STATE;
                };
        return ofKind
                && (rule.concepts().isEmpty()
                        || rule.concepts().stream()
                                .anyMatch(general -> Kinds.isA(finding.concept().name(), general)));
    }

    /** What was surely so on a day of the window: it began before the window's end, and an illness goes on. */
    private static Stream<Finding> before(CaseFile file, DateSpan window) {
        return file.findings()
                .present()
                .filter(Finding::sure)
                .filter(finding -> finding.surety() == Surety.DEFINITE || finding.surety() == Surety.PROBABLE)
                .filter(finding -> finding.when()
                        .days()
                        .filter(days -> !days.last().isAfter(window.last()))
                        .isPresent())
                .sorted(Comparator.comparing(
                        finding -> finding.when().days().orElseThrow().first()));
    }

    private static Flag flag(String reason, Finding finding, CaseFile file, List<Object> what) {
        var days = finding.when().days().orElseThrow();
        var arguments = Stream.concat(
                        what.stream(),
                        Stream.<Object>of(
                                days.first(), days.last(), file.claim().member().joined()))
                .toList();
        var certainty = finding.surety() == Surety.DEFINITE ? Certainty.CERTAIN : Certainty.PROBABLE;
        return new Flag(PRE_EXISTING, certainty, reason, arguments, List.of(finding.evidence()));
    }

    private static Optional<Flag> symptoms(CaseFile file) {
        var joined = file.claim().member().joined();
        List<Fact<DateSpan>> before = file.facts()
                .each(FactKey.ONSET)
                .filter(onset -> onset.value().liesBefore(joined))
                .filter(Readings::agreeOnNumbers)
                .sorted(Comparator.comparing(onset -> onset.value().first()))
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var earliest = before.get(0).value();
        return Optional.of(new Flag(
                PRE_EXISTING,
                Certainty.PROBABLE,
                "symptoms",
                List.of(earliest.first(), earliest.last(), joined),
                Words.of(before)));
    }
}
