package countersign.model.plan;

import countersign.model.page.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a criterion is found, finer than the kinds of document: a grading of functions stands in several of them. */
public enum EvidenceKind {
    IDENTITY_CARD(DocumentKind.IDENTITY_CARD),
    HOUSEHOLD_REGISTER(DocumentKind.HOUSEHOLD_REGISTER),
    DIAGNOSIS_CERTIFICATE(DocumentKind.DIAGNOSIS_CERTIFICATE),
    OUTPATIENT_RECORD(DocumentKind.OUTPATIENT_RECORD),
    RECORD_FRONT_PAGE(DocumentKind.RECORD_FRONT_PAGE),
    ADMISSION_RECORD(DocumentKind.ADMISSION_RECORD),
    PROGRESS_NOTE(DocumentKind.OTHER, DocumentKind.ADMISSION_RECORD, DocumentKind.DISCHARGE_SUMMARY),
    DISCHARGE_SUMMARY(DocumentKind.DISCHARGE_SUMMARY),
    OPERATION_RECORD(DocumentKind.OPERATION_RECORD),
    PATHOLOGY_REPORT(DocumentKind.PATHOLOGY_REPORT),
    IMAGING_REPORT(DocumentKind.IMAGING_REPORT),
    ENDOSCOPY_REPORT(DocumentKind.IMAGING_REPORT, DocumentKind.OPERATION_RECORD, DocumentKind.OTHER),
    ECG_REPORT(DocumentKind.ECG_REPORT),
    EMG_REPORT(DocumentKind.IMAGING_REPORT, DocumentKind.ECG_REPORT, DocumentKind.OTHER),
    LABORATORY_REPORT(DocumentKind.LABORATORY_REPORT),
    FUNCTION_ASSESSMENT(
            DocumentKind.OTHER,
            DocumentKind.OUTPATIENT_RECORD,
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY),
    DIALYSIS_RECORD(DocumentKind.OTHER, DocumentKind.OUTPATIENT_RECORD, DocumentKind.DISCHARGE_SUMMARY),
    EXPENSE_LIST(DocumentKind.EXPENSE_LIST),
    DEATH_CERTIFICATE(DocumentKind.DEATH_CERTIFICATE, DocumentKind.DISCHARGE_SUMMARY),
    ACCIDENT_REPORT(DocumentKind.OTHER);

    private final List<DocumentKind> documents;

    EvidenceKind(DocumentKind... documents) {
        this.documents = List.of(documents);
    }

    /** The kinds of document that may hold it. */
    public List<DocumentKind> documents() {
        return documents;
    }

    /** As in the files of criteria: {@code function-assessment}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EvidenceKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
