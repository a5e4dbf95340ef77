package countersign.ui.advisor;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.CodeOffer;
import countersign.model.finding.CodedDiagnosis;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The diagnosis of the records that the claimed illness rests on, with the codes that it may mean.
 *
 * <p>Of several the one whose first code is of the claimed category; else the first of the paper that knows most.
 */
record ToCode(CodedDiagnosis diagnosis, Optional<String> claimed) {

    private static final int CATEGORY = 3;

    /** Those that know most first; a claim's own words are no diagnosis. */
    private static final List<DocumentKind> KNOWING = List.of(
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.OUTPATIENT_RECORD,
            DocumentKind.ADMISSION_RECORD);

    /** Takes as long as the lists of codes take to be read for the first time: not for the window's thread. */
    static Optional<ToCode> of(CaseFile file) {
        var claimed = file.claim().illness().code();
        var category = claimed.map(code -> code.substring(0, Math.min(CATEGORY, code.length())));
        var diagnoses = Stream.concat(
                        KNOWING.stream().flatMap(kind -> diagnoses(file, kind)),
                        Stream.of(file.claim().illness().name()))
                .flatMap(line -> file.findings().codings().of(line).stream())
                .filter(diagnosis -> !diagnosis.offers().isEmpty())
                .toList();
        return diagnoses.stream()
                .filter(diagnosis -> diagnosis.best().map(CodeOffer::category).equals(category))
                .findFirst()
                .or(() -> diagnoses.stream().findFirst())
                .map(diagnosis -> new ToCode(diagnosis, claimed));
    }

    private static Stream<String> diagnoses(CaseFile file, DocumentKind kind) {
        return file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> fact.document() == kind)
                .map(Fact::value);
    }
}
