package countersign.ui.facts;

import countersign.model.fact.FactKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parts of the table of facts, each with its rows in their order. */
enum FactGroup {
    PERSON(FactKey.NAME, FactKey.SEX, FactKey.BIRTH_DATE, FactKey.AGE, FactKey.ID_NUMBER),
    STAY(
            FactKey.HOSPITAL,
            FactKey.DEPARTMENT,
            FactKey.OUTPATIENT_NUMBER,
            FactKey.ADMISSION_NUMBER,
            FactKey.VISIT_DATE,
            FactKey.ADMISSION_DATE,
            FactKey.DISCHARGE_DATE,
            FactKey.STAY_DAYS),
    MEDICAL(
            FactKey.ONSET,
            FactKey.DIAGNOSIS,
            FactKey.ICD_10,
            FactKey.SIDE,
            FactKey.STAGE,
            FactKey.OPERATION,
            FactKey.OPERATION_DATE,
            FactKey.SPECIMEN_NUMBER,
            FactKey.SAMPLING_DATE,
            FactKey.REPORT_DATE,
            FactKey.TEST_RESULT),
    MONEY(
            FactKey.INVOICE_NUMBER,
            FactKey.INVOICE_TOTAL,
            FactKey.INVOICE_TOTAL_CAPITALS,
            FactKey.PAYER,
            FactKey.ISSUE_DATE,
            FactKey.CHARGE_TOTAL,
            FactKey.CHARGE),
    /** Facts that no other part holds. */
    PAPER;

    private final List<FactKey<?>> keys;

    FactGroup(FactKey<?>... keys) {
        this.keys = List.of(keys);
    }

    List<FactKey<?>> keys() {
        return this == PAPER
                ? FactKey.all().stream()
                        .filter(FactKey::isShown)
                        .filter(key -> Arrays.stream(values()).noneMatch(group -> group.keys.contains(key)))
                        .toList()
                : keys;
    }

    /** The name of its text. */
    String text() {
        return "review.facts.group." + name().toLowerCase(Locale.ROOT);
    }

    static Stream<FactGroup> all() {
        return Arrays.stream(values());
    }
}
