package countersign.check;

import static countersign.model.adjudication.FlagKind.HOSPITAL_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.List;
import java.util.regex.Pattern;

/** Some plans count the diagnosis of hospitals of a class only; a name tells at most that it is of a lower one. */
final class HospitalClassCheck implements Check {

    private static final Pattern LOWEST = Pattern.compile("诊所|卫生院|卫生室|卫生站|卫生所|医务室|社区卫生服务|门诊部|一级医院");

    @Override
    public List<Flag> run(CaseFile file) {
        return file.plan()
                .rules()
                .hospitalClass()
                .filter(lowest -> lowest > 1)
                .map(lowest -> flags(file, lowest))
                .orElse(List.of());
    }

    /** Only where no final document is of another hospital. */
    private static List<Flag> flags(CaseFile file, int lowest) {
        List<Fact<String>> hospitals = file.facts()
                .each(FactKey.HOSPITAL)
                .filter(fact -> FinalDocuments.include(fact.document()))
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .toList();
        if (hospitals.isEmpty()
                || !hospitals.stream()
                        .allMatch(fact -> LOWEST.matcher(fact.value()).find())) {
            return List.of();
        }
        return List.of(new Flag(
                HOSPITAL_MISMATCH,
                Certainty.PROBABLE,
                "class",
                List.of(hospitals.get(0).value(), lowest),
                Words.of(hospitals),
                file.plan().rules().isAssumed("hospital-class")));
    }
}
