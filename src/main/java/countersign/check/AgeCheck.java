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
        boolean assumed = file.plan().rules().isAssumed("ages." + when);
        return Stream.of(new Flag(
                AGE_OUT_OF_RANGE,
                assumed ? Certainty.PROBABLE : Certainty.CERTAIN,
                when + (young ? ages.isFromYears() ? "-under-years" : "-too-young" : "-too-old"),
                List.of(birth, day, AgeRange.years(birth, day), young ? youngest(ages) : ages.lastYear()),
                Words.ofBirth(file),
                assumed));
    }

    private static int youngest(AgeRange ages) {
        return ages.isFromYears() ? ages.from().getYears() : ages.from().getDays();
    }
}
