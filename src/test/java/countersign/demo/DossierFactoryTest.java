package countersign.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.demo.truth.PageTruth;
import countersign.demo.truth.TrueFact;
import countersign.model.claim.Money;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFactoryTest {

    private static final Set<Fault> WITHOUT_WORDS =
            EnumSet.of(Fault.LEFT_BEFORE_DIAGNOSIS, Fault.TOO_OLD, Fault.AMOUNT_TOO_HIGH, Fault.DOCUMENT_MISSING);

    private static final DossierFactory FACTORY = new DossierFactory();

    @Test
    void makesTheSameBytesFromTheSameSeed() {
        var one = FACTORY.make(42, Fault.OTHER_SIDE);
        var two = new DossierFactory().make(42, Fault.OTHER_SIDE);

        assertEquals(one.claim(), two.claim());
        assertEquals(one.truth(), two.truth());
        for (int i = 0; i < one.files().size(); i++) {
            assertArrayEquals(
                    one.files().get(i).bytes(),
                    two.files().get(i).bytes(),
                    one.files().get(i).path());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void agreesWithItselfWhereNothingIsPlanted(long seed) {
        var dossier = FACTORY.make(seed);
        var pages = dossier.truth().pages();

        assertTrue(dossier.truth().clean());
        for (var key : List.of(
                FactKey.NAME,
                FactKey.SEX,
                FactKey.AGE,
                FactKey.ID_NUMBER,
                FactKey.HOSPITAL,
                FactKey.ADMISSION_NUMBER,
                FactKey.ADMISSION_DATE,
                FactKey.DISCHARGE_DATE,
                FactKey.OPERATION_DATE,
                FactKey.SIDE)) {
            assertTrue(values(pages, key).size() <= 1, key + " " + values(pages, key));
        }
        var admitted = LocalDate.parse(only(pages, FactKey.ADMISSION_DATE));
        var discharged = LocalDate.parse(only(pages, FactKey.DISCHARGE_DATE));
        assertEquals(ChronoUnit.DAYS.between(admitted, discharged), Long.parseLong(only(pages, FactKey.STAY_DAYS)));
        values(pages, FactKey.OPERATION_DATE).stream()
                .map(LocalDate::parse)
                .forEach(day -> assertFalse(day.isBefore(admitted) || day.isAfter(discharged)));
        assertInvoiceAddsUp(pages);
        assertPagesComplete(pages);
    }

    @ParameterizedTest
    @MethodSource("faultsTogether")
    void plantsEachFaultWhereItSays(Set<Fault> faults) {
        var flags = FACTORY.make(7, faults.toArray(Fault[]::new)).truth().flags();

        assertEquals(faults.size(), flags.size());
        for (var fault : faults) {
            var kind = Trace.of(fault).kind();
            assertTrue(
                    flags.stream()
                            .anyMatch(flag ->
                                    flag.kind() == kind && flag.evidence().isEmpty() == WITHOUT_WORDS.contains(fault)),
                    fault + " " + flags);
        }
        flags.stream()
                .flatMap(flag -> flag.evidence().stream())
                .map(Evidence::box)
                .forEach(box -> {
                    assertTrue(box.x() >= 0 && box.y() >= 0, box.toString());
                    assertTrue(box.right() <= 1.0001 && box.bottom() <= 1.0001, box.toString());
                });
    }

    /** Every fault once, in as few dossiers as they go together in. */
    static Stream<Set<Fault>> faultsTogether() {
        return Stream.of(
                EnumSet.of(
                        Fault.ONSET_IN_WAITING_PERIOD,
                        Fault.SPECIMEN_OF_OTHER_SIDE,
                        Fault.DISCHARGE_DATE_DIFFERS,
                        Fault.ADMISSION_NUMBER_DIFFERS,
                        Fault.INVOICE_TWICE),
                EnumSet.of(Fault.OTHER_SIDE, Fault.REPORT_BEFORE_SAMPLING, Fault.ID_CHECK_DIGIT, Fault.AMOUNT_TOO_HIGH),
                EnumSet.of(
                        Fault.ILLNESS_NOT_COVERED, Fault.OTHER_PATIENT, Fault.FILE_BROKEN, Fault.INVOICE_ITEM_TOO_HIGH),
                EnumSet.of(
                        Fault.TOO_OLD,
                        Fault.LEFT_BEFORE_DIAGNOSIS,
                        Fault.DOCUMENT_MISSING,
                        Fault.PAGE_MISSING,
                        Fault.OPERATION_BEFORE_ADMISSION,
                        Fault.INVOICE_CAPITALS_DIFFER));
    }

    @Test
    void saysTheOtherSideInTheOperationRecordOnly() {
        var pages = FACTORY.make(5, Fault.OTHER_SIDE).truth().pages();

        var operation = sides(pages, true);
        var others = sides(pages, false);

        assertEquals(1, operation.size());
        assertEquals(1, others.size());
        assertFalse(others.containsAll(operation));
    }

    @Test
    void leavesOutAPageOfTheAdmissionRecord() {
        var pages = FACTORY.make(6, Fault.PAGE_MISSING).truth().pages().stream()
                .filter(page -> page.kind() == DocumentKind.ADMISSION_RECORD)
                .toList();

        int count = Integer.parseInt(only(pages, FactKey.PAGE_COUNT));

        assertTrue(values(pages, FactKey.PAGE_NUMBER).size() < count);
        assertFalse(values(pages, FactKey.PAGE_NUMBER).contains("2"));
    }

    private static void assertInvoiceAddsUp(List<PageTruth> pages) {
        var invoice = pages.stream()
                .filter(page -> page.kind() == DocumentKind.INVOICE)
                .toList();
        var sum = facts(invoice, FactKey.INVOICE_ITEM).stream()
                .map(fact -> Money.parse(fact.value()))
                .reduce(Money.ZERO, Money::plus);
        assertEquals(sum.decimal(), only(invoice, FactKey.INVOICE_TOTAL));
        assertEquals(sum.decimal(), only(invoice, FactKey.INVOICE_TOTAL_CAPITALS));
    }

    private static void assertPagesComplete(List<PageTruth> pages) {
        pages.stream()
                .collect(Collectors.groupingBy(page -> page.page().file()))
                .forEach((file, own) -> {
                    if (own.get(0).kind() != DocumentKind.IDENTITY_CARD) {
                        assertEquals(String.valueOf(own.size()), only(own, FactKey.PAGE_COUNT), file);
                        assertEquals(
                                own.size(), values(own, FactKey.PAGE_NUMBER).size(), file);
                    }
                });
    }

    private static Set<String> sides(List<PageTruth> pages, boolean operation) {
        return values(
                pages.stream()
                        .filter(page -> (page.kind() == DocumentKind.OPERATION_RECORD) == operation)
                        .toList(),
                FactKey.SIDE);
    }

    private static List<TrueFact> facts(List<PageTruth> pages, FactKey<?> key) {
        return pages.stream()
                .flatMap(page -> page.facts().stream())
                .filter(fact -> fact.key().equals(key))
                .toList();
    }

    private static Set<String> values(List<PageTruth> pages, FactKey<?> key) {
        return facts(pages, key).stream().map(TrueFact::value).collect(Collectors.toSet());
    }

    private static String only(List<PageTruth> pages, FactKey<?> key) {
        var values = values(pages, key);
        assertEquals(1, values.size(), key + " " + values);
        return values.iterator().next();
    }
}
