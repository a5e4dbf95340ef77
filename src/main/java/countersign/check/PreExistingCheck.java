package countersign.check;

import static countersign.model.adjudication.FlagKind.PRE_EXISTING;

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
import java.util.stream.Stream;

/**
 * No plan pays for what began before joining, nor for a member whose health its requirements ruled out; what a symptom of then
 * is worth, a person decides.
 */
final class PreExistingCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        if (file.claim().illness().accident() || !file.plan().covers()) {
            return List.of();
        }
        var earlier = EarlierFindings.of(file);
        return illness(file, earlier)
                .or(() -> new HealthRules(file, earlier).broken())
                .or(() -> symptoms(file))
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
        return earlier.in(ever)
                .filter(found -> found.finding().concept().kind() == ConceptKind.ILLNESS)
                .filter(found ->
                        found.name().length() > 1 && names.stream().anyMatch(name -> name.contains(found.name())))
                .findFirst()
                .map(found -> found.flag("illness", file, List.of(found.name())));
    }

    /** What else somebody has is for the health requirements. */
    private static boolean means(Illness illness, String diagnosis) {
        return illness.group() == IllnessGroup.MALIGNANT
                ? TumourWords.mayBeMalignant(diagnosis)
                : new IllnessNames(illness).fit(diagnosis) > 0;
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
