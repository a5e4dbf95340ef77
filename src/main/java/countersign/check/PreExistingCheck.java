package countersign.check;

import static countersign.model.adjudication.FlagKind.PRE_EXISTING;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.Comparator;
import java.util.List;

/** No plan pays for what began before joining; what a symptom of then is worth, a person decides. */
final class PreExistingCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var joined = file.claim().member().joined();
        List<Fact<DateSpan>> before = file.facts()
                .each(FactKey.ONSET)
                .filter(onset -> onset.value().liesBefore(joined))
                .filter(Readings::agreeOnNumbers)
                .sorted(Comparator.comparing(onset -> onset.value().first()))
                .toList();
        if (before.isEmpty()
                || file.claim().illness().accident()
                || !file.plan().covers()) {
            return List.of();
        }
        var earliest = before.get(0).value();
        return List.of(new Flag(
                PRE_EXISTING,
                Certainty.PROBABLE,
                "symptoms",
                List.of(earliest.first(), earliest.last(), joined),
                Words.of(before)));
    }
}
