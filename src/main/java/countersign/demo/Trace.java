package countersign.demo;

import countersign.demo.truth.ExpectedFlag;
import countersign.demo.truth.PageTruth;
import countersign.model.adjudication.FlagKind;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a fault shows.
 *
 * @param kinds the documents that say it
 * @param keys the facts that say it; none where something is absent
 */
record Trace(FlagKind kind, Set<DocumentKind> kinds, Set<FactKey<?>> keys) {

    private static final Set<DocumentKind> ALL = EnumSet.allOf(DocumentKind.class);

    static Trace of(Fault fault) {
        return switch (fault) {
            case ILLNESS_NOT_COVERED ->
                new Trace(
                        FlagKind.ILLNESS_NOT_COVERED,
                        Set.of(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE),
                        Set.of(FactKey.DIAGNOSIS));
            case ONSET_IN_WAITING_PERIOD -> new Trace(FlagKind.WAITING_PERIOD, ALL, Set.of(FactKey.ONSET));
            case LEFT_BEFORE_DIAGNOSIS -> absent(FlagKind.NOT_A_MEMBER);
            case TOO_OLD -> absent(FlagKind.AGE_OUT_OF_RANGE);
            case AMOUNT_TOO_HIGH -> absent(FlagKind.AMOUNT_MISMATCH);
            case OTHER_PATIENT ->
                in(DocumentKind.LABORATORY_REPORT, FlagKind.IDENTITY_MISMATCH, FactKey.NAME, FactKey.SEX, FactKey.AGE);
            case ID_CHECK_DIGIT -> new Trace(FlagKind.ID_NUMBER_INVALID, ALL, Set.of(FactKey.ID_NUMBER));
            case OTHER_SIDE -> side(DocumentKind.OPERATION_RECORD);
            case SPECIMEN_OF_OTHER_SIDE -> side(DocumentKind.PATHOLOGY_REPORT);
            case OPERATION_BEFORE_ADMISSION -> new Trace(FlagKind.DATE_ORDER, ALL, Set.of(FactKey.OPERATION_DATE));
            case REPORT_BEFORE_SAMPLING ->
                in(DocumentKind.PATHOLOGY_REPORT, FlagKind.DATE_ORDER, FactKey.REPORT_DATE, FactKey.SAMPLING_DATE);
            case DISCHARGE_DATE_DIFFERS ->
                in(DocumentKind.DISCHARGE_SUMMARY, FlagKind.DATE_MISMATCH, FactKey.DISCHARGE_DATE);
            case ADMISSION_NUMBER_DIFFERS ->
                in(DocumentKind.DISCHARGE_SUMMARY, FlagKind.RECORD_NUMBER_MISMATCH, FactKey.ADMISSION_NUMBER);
            case DOCUMENT_MISSING -> absent(FlagKind.MISSING_DOCUMENT);
            case PAGE_MISSING ->
                in(DocumentKind.ADMISSION_RECORD, FlagKind.MISSING_PAGE, FactKey.PAGE_COUNT, FactKey.PAGE_NUMBER);
            case INVOICE_ITEM_TOO_HIGH -> in(DocumentKind.INVOICE, FlagKind.INVOICE_TOTAL, FactKey.INVOICE_TOTAL);
            case INVOICE_CAPITALS_DIFFER ->
                in(DocumentKind.INVOICE, FlagKind.INVOICE_TOTAL, FactKey.INVOICE_TOTAL, FactKey.INVOICE_TOTAL_CAPITALS);
            case INVOICE_TWICE -> in(DocumentKind.INVOICE, FlagKind.INVOICE_REUSED, FactKey.INVOICE_NUMBER);
            case FILE_BROKEN -> absent(FlagKind.UNREADABLE_PAGE);
        };
    }

    private static Trace side(DocumentKind kind) {
        return in(kind, FlagKind.DIAGNOSIS_MISMATCH, FactKey.SIDE, FactKey.DIAGNOSIS);
    }

    private static Trace absent(FlagKind kind) {
        return new Trace(kind, Set.of(), Set.of());
    }

    private static Trace in(DocumentKind document, FlagKind kind, FactKey<?>... keys) {
        return new Trace(kind, Set.of(document), Set.of(keys));
    }

    ExpectedFlag find(List<PageTruth> pages) {
        return new ExpectedFlag(
                kind,
                pages.stream()
                        .filter(page -> kinds.contains(page.kind()))
                        .flatMap(page -> page.facts().stream()
                                .filter(fact -> keys.contains(fact.key()))
                                .map(fact -> new Evidence(page.page(), fact.box(), fact.text())))
                        .toList());
    }
}
