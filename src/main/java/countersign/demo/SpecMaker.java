package countersign.demo;

import countersign.demo.story.Illness;
import countersign.demo.story.People;
import countersign.model.claim.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes up who fell ill of what, when and where, so that only the wanted faults are there. */
final class SpecMaker {

    private static final String NOT_COVERED = "gallstone";
    /** Every illness of the demo that the plan covers. */
    static final List<String> COVERED =
            List.of("breast", "infarction", "meningioma", "renal", "lung", "kidney", "colon");

    private final long seed;
    private final Random random;

    SpecMaker(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 31 + 7);
    }

    DossierSpec spec(Set<Fault> faults) {
        return spec(illness(faults), faults);
    }

    DossierSpec spec(String name, Set<Fault> faults) {
        var illness = Illness.named(name);
        var admitted = LocalDate.of(2020, 5, 1).plusDays(random.nextInt(420));
        int count = illness.number("least") + random.nextInt(illness.number("most") - illness.number("least") + 1);
        var joined = admitted.minusDays(260 + random.nextInt(120));
        if (faults.contains(Fault.ONSET_IN_WAITING_PERIOD)) {
            count = 5 + random.nextInt(4);
            joined = admitted.minusMonths(count + 1L).minusDays(10 + random.nextInt(20));
        }
        var sex = illness.has("sex") ? Sex.valueOf(illness.text("sex")) : random.nextBoolean() ? Sex.F : Sex.M;
        int age = faults.contains(Fault.TOO_OLD)
                ? 61
                : faults.contains(Fault.AMOUNT_TOO_HIGH) ? 42 + random.nextInt(15) : 27 + random.nextInt(30);
        var birth = admitted.minusYears(age).minusDays(20 + random.nextInt(300));
        return new DossierSpec(
                seed,
                String.format(
                        "HZ-%02d%02d%02d-%05d",
                        admitted.getYear() % 100,
                        admitted.getMonthValue(),
                        1 + admitted.getDayOfMonth() % 27,
                        random.nextInt(100_000)),
                name,
                random.nextInt(64),
                People.make(sex, birth, random),
                joined,
                admitted,
                count,
                Optional.empty(),
                faults);
    }

    private String illness(Set<Fault> faults) {
        if (faults.contains(Fault.ILLNESS_NOT_COVERED)) {
            return NOT_COVERED;
        }
        var fitting = new ArrayList<String>();
        for (var name : COVERED) {
            var illness = Illness.named(name);
            boolean sided = illness.text("sided").equals("true");
            boolean wantsSide = faults.contains(Fault.OTHER_SIDE) || faults.contains(Fault.SPECIMEN_OF_OTHER_SIDE);
            boolean wantsPathology = faults.contains(Fault.REPORT_BEFORE_SAMPLING)
                    || faults.contains(Fault.DOCUMENT_MISSING)
                    || faults.contains(Fault.SPECIMEN_OF_OTHER_SIDE);
            boolean wantsOperation =
                    faults.contains(Fault.OTHER_SIDE) || faults.contains(Fault.OPERATION_BEFORE_ADMISSION);
            boolean wantsMonths = faults.contains(Fault.ONSET_IN_WAITING_PERIOD);
            if ((sided || !wantsSide)
                    && (illness.has("pathologyResult") || !wantsPathology)
                    && (illness.has("operation") || !wantsOperation)
                    && (illness.text("unit").equals("月") || !wantsMonths)) {
                fitting.add(name);
            }
        }
        return fitting.get(random.nextInt(fitting.size()));
    }
}
