package countersign.model.page;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of document, named as in results. */
public enum DocumentKind {
    IDENTITY_CARD("identity-card"),
    HOUSEHOLD_REGISTER("household-register"),
    CLAIM_FORM("claim-form"),
    AUTHORISATION("authorisation"),
    DIAGNOSIS_CERTIFICATE("diagnosis-certificate"),
    OUTPATIENT_RECORD("outpatient-record"),
    RECORD_FRONT_PAGE("record-front-page"),
    ADMISSION_RECORD("admission-record"),
    DISCHARGE_SUMMARY("discharge-summary"),
    OPERATION_RECORD("operation-record"),
    PATHOLOGY_REPORT("pathology-report"),
    IMAGING_REPORT("imaging-report"),
    LABORATORY_REPORT("laboratory-report"),
    ECG_REPORT("ecg-report"),
    CHECKUP_REPORT("checkup-report"),
    EXPENSE_LIST("expense-list"),
    INVOICE("invoice"),
    SETTLEMENT("settlement"),
    DEATH_CERTIFICATE("death-certificate"),
    BANK_CARD("bank-card"),
    OTHER("other");

    private final String id;

    DocumentKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<DocumentKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
