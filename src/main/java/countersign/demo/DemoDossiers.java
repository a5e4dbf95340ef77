package countersign.demo;

import countersign.demo.story.Person;
import countersign.model.claim.Sex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The standard set: three dossiers without a fault, and others that hold every fault the checks find. */
public final class DemoDossiers {

    private static final String SHARED_INVOICE = "0026184417";

    private DemoDossiers() {}

    /** What the set is about, in the order in which it is written. */
    public static List<DossierSpec> specs() {
        return List.of(
                lumpInTheWaitingPeriod(),
                sameInvoice(),
                made(103, "infarction"),
                made(104, "meningioma"),
                made(105, "renal"),
                made(106, "colon", Fault.OTHER_PATIENT, Fault.AMOUNT_TOO_HIGH),
                made(107, "kidney", Fault.ID_CHECK_DIGIT, Fault.OPERATION_BEFORE_ADMISSION, Fault.FILE_BROKEN),
                made(108, "meningioma", Fault.LEFT_BEFORE_DIAGNOSIS, Fault.INVOICE_ITEM_TOO_HIGH),
                made(109, "lung", Fault.TOO_OLD, Fault.DOCUMENT_MISSING),
                made(110, "gallstone", Fault.ILLNESS_NOT_COVERED),
                made(111, "colon", Fault.PAGE_MISSING, Fault.INVOICE_CAPITALS_DIFFER),
                made(112, "kidney", Fault.OTHER_SIDE, Fault.REPORT_BEFORE_SAMPLING));
    }

    /** The claims' numbers, in the same order. */
    public static List<String> numbers() {
        return specs().stream().map(DossierSpec::claimNo).toList();
    }

    /**
     * Writes the set as bags, every other one as a zip.
     *
     * @return what was written: folders and archives
     */
    public static List<Path> write(Path directory) throws IOException {
        var written = new ArrayList<Path>();
        write(directory, number -> true, written::add);
        return written;
    }

    /**
     * Writes those of the set that are wanted, as {@link #write(Path)} does.
     *
     * @param wanted asked for each claim number
     * @param each told of each bag as soon as it is there
     */
    public static void write(Path directory, Predicate<String> wanted, Consumer<Path> each) throws IOException {
        var factory = new DossierFactory();
        var specs = specs();
        for (int i = 0; i < specs.size(); i++) {
            if (wanted.test(specs.get(i).claimNo())) {
                var dossier = factory.make(specs.get(i));
                each.accept(i % 2 == 0 ? BagWriter.folder(dossier, directory) : BagWriter.zip(dossier, directory));
            }
        }
    }

    private static DossierSpec made(long seed, String illness, Fault... faults) {
        var spec = new SpecMaker(seed).spec(illness, Set.of(faults));
        return new DossierSpec(
                spec.seed(),
                spec.claimNo(),
                spec.illness(),
                (int) seed,
                spec.person(),
                spec.joined(),
                spec.admitted(),
                spec.onset(),
                spec.invoice(),
                spec.faults());
    }

    private static DossierSpec lumpInTheWaitingPeriod() {
        return new DossierSpec(
                15,
                "HZ-210412-00731",
                "breast",
                0,
                new Person("陈雅琴", Sex.F, LocalDate.of(1983, 11, 2), "339901198311020428"),
                LocalDate.of(2020, 5, 12),
                LocalDate.of(2021, 3, 2),
                8,
                Optional.of(SHARED_INVOICE),
                Set.of(
                        Fault.ONSET_IN_WAITING_PERIOD,
                        Fault.SPECIMEN_OF_OTHER_SIDE,
                        Fault.DISCHARGE_DATE_DIFFERS,
                        Fault.ADMISSION_NUMBER_DIFFERS));
    }

    private static DossierSpec sameInvoice() {
        return new DossierSpec(
                18,
                "HZ-210309-01274",
                "lung",
                1,
                new Person("许承安", Sex.M, LocalDate.of(1975, 4, 18), "99001219750418033X"),
                LocalDate.of(2019, 11, 6),
                LocalDate.of(2021, 1, 25),
                24,
                Optional.of(SHARED_INVOICE),
                Set.of());
    }
}
