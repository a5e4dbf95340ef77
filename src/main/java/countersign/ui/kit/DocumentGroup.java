package countersign.ui.kit;

import countersign.model.page.DocumentKind;

/** The groups in which a claim's documents are listed, in their order; words are {@code review.group.<NAME>}. */
public enum DocumentGroup {
    UNREAD,
    IDENTITY,
    CLAIM,
    OUTPATIENT,
    INPATIENT,
    REPORTS,
    INVOICES,
    OTHER;

    public static DocumentGroup of(DocumentKind kind) {
        return switch (kind) {
            case IDENTITY_CARD, HOUSEHOLD_REGISTER, BANK_CARD -> IDENTITY;
            case CLAIM_FORM, AUTHORISATION -> CLAIM;
            case OUTPATIENT_RECORD -> OUTPATIENT;
            case RECORD_FRONT_PAGE,
                    ADMISSION_RECORD,
                    DISCHARGE_SUMMARY,
                    OPERATION_RECORD,
                    DIAGNOSIS_CERTIFICATE,
                    DEATH_CERTIFICATE -> INPATIENT;
            case PATHOLOGY_REPORT, IMAGING_REPORT, LABORATORY_REPORT, ECG_REPORT, CHECKUP_REPORT -> REPORTS;
            case INVOICE, EXPENSE_LIST, SETTLEMENT -> INVOICES;
            case OTHER -> OTHER;
        };
    }
}
