package countersign.model.adjudication;

/** The kinds of flag. A kind, once given, keeps its name and meaning. */
public enum FlagKind {
    ILLNESS_NOT_COVERED("illness-not-covered", Severity.CRITICAL),
    CRITERIA_NOT_MET("criteria-not-met", Severity.CRITICAL),
    CRITERIA_NOT_SHOWN("criteria-not-shown", Severity.MAJOR),
    EXCLUDED_CONDITION("excluded-condition", Severity.CRITICAL),
    WAITING_PERIOD("waiting-period", Severity.CRITICAL),
    PRE_EXISTING("pre-existing", Severity.CRITICAL),
    NOT_A_MEMBER("not-a-member", Severity.CRITICAL),
    AGE_OUT_OF_RANGE("age-out-of-range", Severity.CRITICAL),
    LATE_REPORT("late-report", Severity.MAJOR),
    ALREADY_PAID("already-paid", Severity.CRITICAL),
    AMOUNT_MISMATCH("amount-mismatch", Severity.MAJOR),
    IDENTITY_MISMATCH("identity-mismatch", Severity.CRITICAL),
    ID_NUMBER_INVALID("id-number-invalid", Severity.CRITICAL),
    DIAGNOSIS_MISMATCH("diagnosis-mismatch", Severity.CRITICAL),
    DATE_MISMATCH("date-mismatch", Severity.MAJOR),
    DATE_ORDER("date-order", Severity.MAJOR),
    RECORD_NUMBER_MISMATCH("record-number-mismatch", Severity.MINOR),
    HOSPITAL_MISMATCH("hospital-mismatch", Severity.MAJOR),
    MISSING_DOCUMENT("missing-document", Severity.MAJOR),
    MISSING_PAGE("missing-page", Severity.MAJOR),
    INVOICE_TOTAL("invoice-total", Severity.MAJOR),
    INVOICE_REUSED("invoice-reused", Severity.CRITICAL),
    DUPLICATE_DOCUMENT("duplicate-document", Severity.CRITICAL),
    ALTERED_FILE("altered-file", Severity.CRITICAL),
    /** What several claims have in common that single claims do not show; for a supervisor. */
    PATTERN_ACROSS_CLAIMS("pattern-across-claims", Severity.MAJOR),
    /** An illness that a person of this sex cannot have, or hardly one of this age. */
    IMPLAUSIBLE("implausible", Severity.MAJOR),
    /** Treatment or bills that do not go with the illness. */
    TREATMENT_MISMATCH("treatment-mismatch", Severity.MAJOR),
    UNREADABLE_PAGE("unreadable-page", Severity.MINOR);

    private final String id;
    private final Severity severity;

    FlagKind(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** As in results. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
