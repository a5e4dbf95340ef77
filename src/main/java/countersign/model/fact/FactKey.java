package countersign.model.fact;

import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name of a kind of fact and the type of its values.
 *
 * @param id as in results
 * @param parse reads the normalised form; {@code toString()} of a value writes it
 */
public record FactKey<T>(String id, Function<String, T> parse) {

    public static final FactKey<String> NAME = text("name");
    public static final FactKey<Sex> SEX = new FactKey<>("sex", Sex::valueOf);
    /** As printed: {@code 37岁}, {@code 8月}. */
    public static final FactKey<String> AGE = text("age");

    public static final FactKey<LocalDate> BIRTH_DATE = date("birth-date");
    public static final FactKey<String> ID_NUMBER = text("id-number");
    public static final FactKey<String> HOSPITAL = text("hospital");
    public static final FactKey<String> DEPARTMENT = text("department");
    public static final FactKey<String> ADMISSION_NUMBER = text("admission-number");
    public static final FactKey<String> OUTPATIENT_NUMBER = text("outpatient-number");
    public static final FactKey<String> SPECIMEN_NUMBER = text("specimen-number");
    public static final FactKey<LocalDate> VISIT_DATE = date("visit-date");
    public static final FactKey<LocalDate> ADMISSION_DATE = date("admission-date");
    public static final FactKey<LocalDate> DISCHARGE_DATE = date("discharge-date");
    public static final FactKey<Integer> STAY_DAYS = number("stay-days");
    public static final FactKey<LocalDate> OPERATION_DATE = date("operation-date");
    public static final FactKey<LocalDate> SAMPLING_DATE = date("sampling-date");
    public static final FactKey<LocalDate> REPORT_DATE = date("report-date");
    public static final FactKey<LocalDate> ISSUE_DATE = date("issue-date");
    /** First symptoms, as the days that the words may mean. */
    public static final FactKey<DateSpan> ONSET = new FactKey<>("onset", DateSpan::parse);

    public static final FactKey<String> DIAGNOSIS = text("diagnosis");
    public static final FactKey<String> ICD_10 = text("icd-10");
    public static final FactKey<Side> SIDE = new FactKey<>("side", Side::parse);
    public static final FactKey<String> STAGE = text("stage");
    public static final FactKey<String> OPERATION = text("operation");
    public static final FactKey<String> INVOICE_NUMBER = text("invoice-number");
    public static final FactKey<Money> INVOICE_TOTAL = money("invoice-total");
    public static final FactKey<Money> INVOICE_TOTAL_CAPITALS = money("invoice-total-capitals");
    public static final FactKey<String> PAYER = text("payer");
    public static final FactKey<Integer> PAGE_NUMBER = number("page-number");
    public static final FactKey<Integer> PAGE_COUNT = number("page-count");
    /** One item of an invoice. Kept for the sum; not among the facts of results. */
    public static final FactKey<Money> INVOICE_ITEM = money("invoice-item");

    /** Who paid an invoice, for plans that pay against bills; like items, not among the facts of results. */
    public static final FactKey<Money> INVOICE_FUND = money("invoice-fund");

    public static final FactKey<Money> INVOICE_OTHERS = money("invoice-others");
    public static final FactKey<Money> INVOICE_OWN = money("invoice-own");
    public static final FactKey<Money> INVOICE_ACCOUNT = money("invoice-account");
    public static final FactKey<Money> INVOICE_CASH = money("invoice-cash");
    /** The member's share of what medical insurance recognises: 个人自付. */
    public static final FactKey<Money> INVOICE_SHARE = money("invoice-share");
    /** What medical insurance does not recognise: 个人自费. */
    public static final FactKey<Money> INVOICE_UNRECOGNISED = money("invoice-unrecognised");

    /** Rows of laboratory reports and lists of expenses: shown to people, but not among the facts of results. */
    public static final FactKey<TestResult> TEST_RESULT = new FactKey<>("test-result", TestResult::parse);

    public static final FactKey<Charge> CHARGE = new FactKey<>("charge", Charge::parse);
    /** What a list of expenses comes to. */
    public static final FactKey<Money> CHARGE_TOTAL = money("charge-total");

    private static final List<FactKey<?>> ROWS = List.of(TEST_RESULT, CHARGE, CHARGE_TOTAL);

    private static final List<FactKey<?>> KEPT_FOR_CHECKS = List.of(
            INVOICE_ITEM,
            INVOICE_FUND,
            INVOICE_OTHERS,
            INVOICE_OWN,
            INVOICE_ACCOUNT,
            INVOICE_CASH,
            INVOICE_SHARE,
            INVOICE_UNRECOGNISED);

    private static final List<FactKey<?>> ALL = List.of(
            NAME,
            SEX,
            AGE,
            BIRTH_DATE,
            ID_NUMBER,
            HOSPITAL,
            DEPARTMENT,
            ADMISSION_NUMBER,
            OUTPATIENT_NUMBER,
            SPECIMEN_NUMBER,
            VISIT_DATE,
            ADMISSION_DATE,
            DISCHARGE_DATE,
            STAY_DAYS,
            OPERATION_DATE,
            SAMPLING_DATE,
            REPORT_DATE,
            ISSUE_DATE,
            ONSET,
            DIAGNOSIS,
            ICD_10,
            SIDE,
            STAGE,
            OPERATION,
            INVOICE_NUMBER,
            INVOICE_TOTAL,
            INVOICE_TOTAL_CAPITALS,
            PAYER,
            PAGE_NUMBER,
            PAGE_COUNT,
            INVOICE_ITEM,
            INVOICE_FUND,
            INVOICE_OTHERS,
            INVOICE_OWN,
            INVOICE_ACCOUNT,
            INVOICE_CASH,
            INVOICE_SHARE,
            INVOICE_UNRECOGNISED,
            TEST_RESULT,
            CHARGE,
            CHARGE_TOTAL);

    public static List<FactKey<?>> all() {
        return ALL;
    }

    /** Whether it is among the facts of results. */
    public boolean inResults() {
        return isShown() && !ROWS.contains(this);
    }

    /** Whether people see it among the facts of a claim; else only checks use it. */
    public boolean isShown() {
        return !KEPT_FOR_CHECKS.contains(this);
    }

    public static Optional<FactKey<?>> ofId(String id) {
        return ALL.stream().filter(key -> key.id.equals(id)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactKey<?> key && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    private static FactKey<String> text(String id) {
        return new FactKey<>(id, Function.identity());
    }

    private static FactKey<LocalDate> date(String id) {
        return new FactKey<>(id, LocalDate::parse);
    }

    private static FactKey<Integer> number(String id) {
        return new FactKey<>(id, Integer::valueOf);
    }

    private static FactKey<Money> money(String id) {
        return new FactKey<>(id, Money::parse);
    }
}
