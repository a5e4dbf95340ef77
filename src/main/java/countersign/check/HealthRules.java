package countersign.check;

import static countersign.model.adjudication.FlagKind.PRE_EXISTING;

import countersign.check.EarlierFindings.Earlier;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.When;
import countersign.model.plan.AgeRange;
import countersign.model.plan.HealthRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The plan's requirements of health at joining, as far as records can show that one did not hold. */
final class HealthRules {

    private final CaseFile file;
    private final EarlierFindings earlier;

    HealthRules(CaseFile file, EarlierFindings earlier) {
        this.file = file;
        this.earlier = earlier;
    }

    /** The first that was broken: by an illness before by a stay, since that says more, and by a drug last. */
    Optional<Flag> broken() {
        return broken(rule -> isOfFindings(rule.kind()) ? condition(rule) : Optional.empty())
                .or(() -> broken(rule -> rule.kind() == HealthRule.Kind.STAY ? stay(rule) : Optional.empty()))
                .or(() -> broken(
                        rule -> rule.kind() == HealthRule.Kind.MEDICATION ? medication(rule) : Optional.empty()));
    }

    private Optional<Flag> broken(Function<HealthRule, Optional<Flag>> question) {
        return file.plan().rules().health().stream()
                .filter(this::applies)
                .flatMap(rule -> question.apply(rule).stream())
                .findFirst();
    }

    private boolean applies(HealthRule rule) {
        var member = file.claim().member();
        int age = AgeRange.years(member.birthDate(), member.joined());
        return rule.sex().filter(sex -> sex != member.sex()).isEmpty()
                && rule.underAge().filter(years -> age >= years).isEmpty();
    }

    private DateSpan window(HealthRule rule) {
        return rule.window()
                .of(file.claim().member().joined(), file.claim().illness().diagnosed());
    }

    private static boolean isOfFindings(HealthRule.Kind kind) {
        return kind == HealthRule.Kind.CONDITION || kind == HealthRule.Kind.SIGN || kind == HealthRule.Kind.OPERATION;
    }

    private Optional<Flag> condition(HealthRule rule) {
        return earlier.in(window(rule))
                .filter(found -> isMeant(rule, found.finding()) && isInTime(found, rule))
                .findFirst()
                .map(found -> found.flag("ruled-out", file, List.of(rule.names(), found.name())));
    }

    /** An illness goes on; an operation is over the same day and has to lie in the window as a whole. */
    private boolean isInTime(Earlier found, HealthRule rule) {
        return rule.kind() != HealthRule.Kind.OPERATION
                || !found.days().first().isBefore(window(rule).first());
    }

    private static boolean isMeant(HealthRule rule, Finding finding) {
        var kind = finding.concept().kind();
        boolean ofKind =
                switch (rule.kind()) {
                    case OPERATION -> kind == ConceptKind.OPERATION;
                    case SIGN -> kind == ConceptKind.SYMPTOM || kind == ConceptKind.ILLNESS;
                    default -> kind == ConceptKind.ILLNESS || kind == ConceptKind.STATE;
                };
        return ofKind && isNamed(rule, finding);
    }

    private static boolean isNamed(HealthRule rule, Finding finding) {
        return rule.concepts().isEmpty()
                || rule.concepts().stream()
                        .anyMatch(general -> Kinds.isA(finding.concept().name(), general));
    }

    /** Taken since more days before the window's end than the rule allows, and still: probable, since nobody counted. */
    private Optional<Flag> medication(HealthRule rule) {
        var window = window(rule);
        long days = rule.moreThanDays().orElse(0);
        return earlier.in(new DateSpan(
                        window.first().minusYears(100), window.last().minusDays(days)))
                .filter(Earlier::told)
                .filter(found -> found.finding().concept().kind() == ConceptKind.DRUG)
                .filter(found -> found.finding().when().tense() == When.Tense.CURRENT)
                .filter(found -> isNamed(rule, found.finding()))
                .findFirst()
                .map(found -> found.flag("ruled-out", file, List.of(rule.names(), found.name()), Certainty.PROBABLE));
    }

    /** A stay whose days lie in the window and are more than the rule allows. */
    private Optional<Flag> stay(HealthRule rule) {
        return Paper.of(file).stream()
                .flatMap(paper -> paper.facts()
                        .each(FactKey.ADMISSION_DATE)
                        .flatMap(from -> paper.facts()
                                .each(FactKey.DISCHARGE_DATE)
                                .flatMap(to -> stay(rule, from, to).stream())))
                .findFirst();
    }

    private Optional<Flag> stay(HealthRule rule, Fact<LocalDate> from, Fact<LocalDate> to) {
        var window = window(rule);
        long days = ChronoUnit.DAYS.between(from.value(), to.value());
        boolean within = !from.value().isBefore(window.first()) && !to.value().isAfter(window.last());
        boolean read = Trust.of(from).atLeast(Trust.FAIR) && Trust.of(to).atLeast(Trust.FAIR);
        if (!within || !read || days <= rule.moreThanDays().orElse(0)) {
            return Optional.empty();
        }
        boolean certain = Stream.of(from, to).allMatch(fact -> Trust.of(fact) == Trust.SOLID);
        return Optional.of(new Flag(
                PRE_EXISTING,
                certain ? Certainty.CERTAIN : Certainty.PROBABLE,
                "stay",
                List.of(
                        rule.names(),
                        days,
                        from.value(),
                        to.value(),
                        file.claim().member().joined()),
                Words.of(List.of(from, to))));
    }
}
