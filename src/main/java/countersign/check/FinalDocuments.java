package countersign.check;

import countersign.model.page.DocumentKind;
import java.util.EnumSet;
import java.util.Set;

/** The documents whose diagnosis is the last word; those before it may suspect and be wrong. */
final class FinalDocuments {

    private static final Set<DocumentKind> KINDS = EnumSet.of(
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.SETTLEMENT);

    private FinalDocuments() {}

    static boolean include(DocumentKind kind) {
        return KINDS.contains(kind);
    }
}
