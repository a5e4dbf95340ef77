package countersign.demo.story;

import countersign.demo.paper.Footing;
import countersign.demo.paper.Paper;
import countersign.demo.paper.RuledLayout;
import countersign.demo.sheet.Face;
import countersign.demo.sheet.Plainly;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Random;

/** Prints the documents of a case as its hospital prints them. */
public final class Papers {

    /** Every kind that is printed, in the order of a dossier. */
    public static final List<DocumentKind> KINDS = List.of(
            DocumentKind.IDENTITY_CARD,
            DocumentKind.CLAIM_FORM,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.OUTPATIENT_RECORD,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.OPERATION_RECORD,
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.IMAGING_REPORT,
            DocumentKind.LABORATORY_REPORT,
            DocumentKind.INVOICE);

    private final Typesetter typesetter;

    public Papers(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** @param embeddable whether a PDF must be able to hold the type */
    public List<Sheet> sheets(CaseRecord record, DocumentKind kind, boolean embeddable, Random random) {
        var wording = record.hospital().wording();
        var face = embeddable ? Face.PLAIN : wording.face();
        var sheets =
                switch (kind) {
                    case IDENTITY_CARD -> List.of(IdentityCard.sheet(record, Face.SANS));
                    case CLAIM_FORM ->
                        new RuledLayout(Footing.TIGHT)
                                .lay(FormPapers.claim(record), typesetter, embeddable ? Face.PLAIN : Face.SANS, random);
                    default -> wording.layout().lay(paper(record, kind), typesetter, face, random);
                };
        return Plainly.print(kind == DocumentKind.INVOICE ? Code.on(sheets, record) : sheets);
    }

    private static Paper paper(CaseRecord record, DocumentKind kind) {
        return switch (kind) {
            case DIAGNOSIS_CERTIFICATE -> FormPapers.certificate(record);
            case OUTPATIENT_RECORD -> RecordPapers.outpatient(record);
            case RECORD_FRONT_PAGE -> FormPapers.frontPage(record);
            case ADMISSION_RECORD -> RecordPapers.admission(record);
            case DISCHARGE_SUMMARY -> RecordPapers.discharge(record);
            case OPERATION_RECORD -> RecordPapers.operation(record);
            case PATHOLOGY_REPORT -> ReportPapers.pathology(record);
            case IMAGING_REPORT -> ReportPapers.imaging(record);
            case LABORATORY_REPORT -> ReportPapers.laboratory(record);
            case INVOICE -> BillPapers.invoice(record);
            default -> throw new IllegalArgumentException("no such paper: " + kind);
        };
    }
}
