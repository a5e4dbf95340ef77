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
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * No plan pays for what began before joining, nor for a member whose health its requirements ruled out; what a symptom of then
 * is worth, a person decides.
 */
final class PreExistingCheck implements Check {

    /** A shorter name is found in the characters of many. */
    private static final int SPREAD = 4;

    @Override
    public List<Flag> run(CaseFile file) {
        if (file.claim().illness().accident() || !file.plan().covers()) {
            return List.of();
        }
        var earlier = EarlierFindings.of(file);
        return illness(file, earlier)
                .or(() -> new HealthRules(file, earlier).broken())
                .or(() -> symptoms(file))
                .or(() -> forerunner(file, earlier))
                .or(() -> lossOfBefore(file, earlier))
                .stream()
                .toList();
    }

    /** The records date the very illness before joining. */
    private static Optional<Flag> illness(CaseFile file, EarlierFindings earlier) {
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
        var ever = new DateSpan(
                LocalDate.of(1900, 1, 1), file.claim().member().joined().minusDays(1));
        boolean tumour = meant.filter(illness -> illness.group() == IllnessGroup.MALIGNANT)
                .isPresent();
        return earlier.in(ever)
                .filter(found -> found.finding().concept().kind() == ConceptKind.ILLNESS)
                .filter(found -> !tumour || Kinds.isA(found.name(), "肿瘤"))
                .filter(found -> found.name().length() > 1 && names.stream().anyMatch(name -> isOf(name, found.name())))
                .findFirst()
                .map(found -> found.flag("illness", file, List.of(found.name())));
    }

    /** 急性胰腺炎 of before is 急性坏死性胰腺炎, too. */
    private static boolean isOf(String name, String earlier) {
        return name.contains(earlier) || earlier.length() >= SPREAD && IllnessNames.isSpreadOver(name, earlier);
    }

    /** What else somebody has is for the health requirements. */
    private static boolean means(Illness illness, String diagnosis) {
        return illness.group() == IllnessGroup.MALIGNANT
                ? TumourWords.mayBeMalignant(diagnosis)
                : new IllnessNames(illness).fit(diagnosis) > 0;
    }

    private static Optional<Flag> symptoms(CaseFile file) {
        var joined = file.claim().member().joined();
        return symptoms(file, "symptoms", Certainty.PROBABLE, days -> days.liesBefore(joined))
                .or(() ->
                        symptoms(file, "symptoms-maybe", Certainty.CANNOT_TELL, days -> days.mostlyLiesBefore(joined)));
    }

    private static Optional<Flag> symptoms(
            CaseFile file, String reason, Certainty certainty, Predicate<DateSpan> earlier) {
        List<Fact<DateSpan>> before = file.facts()
                .each(FactKey.ONSET)
                .filter(onset -> earlier.test(days(file, onset)))
                .filter(Readings::agreeOnNumbers)
                .sorted(Comparator.comparing(onset -> days(file, onset).first()))
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var earliest = days(file, before.get(0));
        return Optional.of(new Flag(
                PRE_EXISTING,
                certainty,
                reason,
                List.of(earliest.first(), earliest.last(), file.claim().member().joined()),
                Words.of(before)));
    }

    private static DateSpan days(CaseFile file, Fact<DateSpan> onset) {
        return Childhood.of(
                onset.value(), onset.evidence().text(), file.claim().member().birthDate());
    }

    /** What shows the illness before it has its name, in papers and histories of before joining. */
    private static Optional<Flag> forerunner(CaseFile file, EarlierFindings earlier) {
        var illness = Coverage.of(file).map(Coverage::illness);
        var forerunners = illness.map(meant -> new Forerunners(file, meant));
        var ever = new DateSpan(
                LocalDate.of(1900, 1, 1), file.claim().member().joined().minusDays(1));
        return earlier.in(ever)
                .filter(found -> forerunners
                        .filter(signs -> signs.include(found.finding()))
                        .isPresent())
                .findFirst()
                .map(found -> found.flag("illness", file, List.of(found.name()), Certainty.PROBABLE))
                .or(() -> earlier.in(ever)
                        .filter(Earlier::told)
                        .filter(found -> found.finding().concept().kind() == ConceptKind.ILLNESS)
                        .filter(found -> forerunners
                                .filter(signs -> signs.areCausedBy(found.finding()))
                                .isPresent())
                        .findFirst()
                        .map(found -> found.flag("cause", file, List.of(found.name()), Certainty.CANNOT_TELL)));
    }

    /** What is left of an illness was there before, where the history tells the same loss of before joining. */
    private static Optional<Flag> lossOfBefore(CaseFile file, EarlierFindings earlier) {
        var illness = Coverage.of(file).map(Coverage::illness);
        if (illness.filter(found -> found.group() == IllnessGroup.RESIDUAL_STATE)
                .isEmpty()) {
            return Optional.empty();
        }
        var complained = file.findings()
                .present()
                .filter(finding ->
                        finding.section().contains("主诉") && finding.concept().kind() == ConceptKind.SYMPTOM)
                .map(finding -> finding.concept().name())
                .toList();
        var ever = new DateSpan(
                LocalDate.of(1900, 1, 1), file.claim().member().joined().minusDays(1));
        return earlier.inside(ever)
                .filter(found -> found.told() && complained.contains(found.name()))
                .findFirst()
                .map(found -> found.flag("illness", file, List.of(found.name()), Certainty.PROBABLE));
    }
}
