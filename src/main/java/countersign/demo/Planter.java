package countersign.demo;

import static countersign.model.page.DocumentKind.ADMISSION_RECORD;
import static countersign.model.page.DocumentKind.DISCHARGE_SUMMARY;
import static countersign.model.page.DocumentKind.INVOICE;
import static countersign.model.page.DocumentKind.LABORATORY_REPORT;
import static countersign.model.page.DocumentKind.OPERATION_RECORD;
import static countersign.model.page.DocumentKind.PATHOLOGY_REPORT;

import countersign.demo.story.CaseRecord;
import countersign.demo.story.Numbering;
import countersign.demo.story.People;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import countersign.model.fact.Side;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Puts faults into the papers of a case. Those of member and claim are the factory's. */
final class Planter {

    private final Random random;

    Planter(Random random) {
        this.random = random;
    }

    void plant(Fault fault, CaseRecord record) {
        switch (fault) {
            case OTHER_PATIENT -> otherPatient(record);
            case OTHER_SIDE -> otherSide(record, OPERATION_RECORD);
            case SPECIMEN_OF_OTHER_SIDE -> otherSide(record, PATHOLOGY_REPORT);
            case OPERATION_BEFORE_ADMISSION -> {
                var early = record.day("admission").minusDays(3);
                record.set("operated", early).set("sampling", early);
            }
            case REPORT_BEFORE_SAMPLING ->
                record.except(PATHOLOGY_REPORT, "report", record.day("sampling").minusDays(2));
            case DISCHARGE_DATE_DIFFERS -> {
                record.except(
                        DISCHARGE_SUMMARY, "discharge", record.day("discharge").minusDays(2));
                var days = (CaseRecord.Days) record.get("stay");
                record.except(DISCHARGE_SUMMARY, "stay", new CaseRecord.Days(days.count() - 2));
            }
            case ADMISSION_NUMBER_DIFFERS ->
                record.except(
                        DISCHARGE_SUMMARY,
                        "admissionNo",
                        Numbering.swapped(record.get("admissionNo").toString()));
            case INVOICE_ITEM_TOO_HIGH -> itemTooHigh(record);
            case INVOICE_CAPITALS_DIFFER -> {
                var wrong = ((Money) record.get("total")).plus(Money.yuan(3000));
                record.except(INVOICE, "capitals", new CaseRecord.Capital(wrong));
            }
            default -> {}
        }
    }

    /** What is left of a document's pages. */
    static <T> List<T> pages(DocumentKind kind, List<T> sheets, java.util.Set<Fault> faults) {
        if (kind != ADMISSION_RECORD || !faults.contains(Fault.PAGE_MISSING) || sheets.size() < 2) {
            return sheets;
        }
        var left = new ArrayList<>(sheets);
        left.remove(1);
        return left;
    }

    private void otherPatient(CaseRecord record) {
        var sex = record.get("sex") == Sex.F ? Sex.M : Sex.F;
        var birth = (LocalDate) record.get("birth");
        var other = People.make(sex, birth.minusYears(17), random);
        record.except(LABORATORY_REPORT, "name", other.name());
        record.except(LABORATORY_REPORT, "sex", sex);
        record.except(LABORATORY_REPORT, "age", other.ageOn(record.day("admission")) + "岁");
        record.except(LABORATORY_REPORT, "admissionNo", "-");
    }

    private static void otherSide(CaseRecord record, DocumentKind kind) {
        boolean left = record.get("side") == Side.LEFT;
        record.except(kind, "side", left ? Side.RIGHT : Side.LEFT);
        record.except(kind, "other", left ? "左" : "右");
    }

    private static void itemTooHigh(CaseRecord record) {
        var items = new ArrayList<>(record.items(INVOICE));
        var item = items.get(4);
        items.set(4, new CaseRecord.Item(item.name(), item.sum().plus(Money.yuan(1600))));
        record.except(INVOICE, "items", new CaseRecord.Items(items));
    }
}
