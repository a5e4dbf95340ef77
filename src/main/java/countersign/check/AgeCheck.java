package countersign.check;

import static countersign.model.adjudication.FlagKind.AGE_OUT_OF_RANGE;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.plan.AgeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A plan takes and covers people of some ages only, counted to the very birthday. */
final class AgeCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var rules = file.plan().rules();
        var claim = file.claim();
        return Stream.concat(
                        flag(
                                file,
                                "joining",
                                rules.ageAtJoining(),
                                claim.member().joined()),
                        flag(
                                file,
                                "diagnosis",
                                rules.ageAtDiagnosis(),
                                claim.illness().diagnosed()))
                .limit(1)
                .toList();
    }

    private static Stream<Flag> flag(CaseFile file, String when, AgeRange ages, LocalDate day) {
        var birth = file.claim().member().birthDate();
        if (ages.contains(birth, day)) {
            return Stream.empty();
        }
        boolean young = ages.isTooYoung(birth, day);
        return Stream.of(new Flag(
                AGE_OUT_OF_RANGE,
                Certainty.CERTAIN,
                when + (young ? "-too-young" : "-too-old"),
                List.of(
                        birth,
                        day,
                        AgeRange.years(birth, day),
                        young ? ages.from().getDays() : ages.lastYear()),
                Words.ofBirth(file)));
    }
}
