package countersign.check;

import static countersign.model.adjudication.FlagKind.MISSING_DOCUMENT;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;

/** A document that another one speaks of: where the discharge tells of an operation, somebody has written its record. */
final class ToldDocuments {

    private static final List<DocumentKind> TELLING =
            List.of(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.RECORD_FRONT_PAGE);

    private ToldDocuments() {}

    /** Only where the day of the operation lies in a stay of the case: those of former years are told in any history. */
    static Optional<Flag> operationRecord(CaseFile file, PresentDocuments present) {
        if (present.has(DocumentKind.OPERATION_RECORD)) {
            return Optional.empty();
        }
        return file.facts()
                .each(FactKey.OPERATION)
                .filter(fact -> TELLING.contains(fact.document()) && Trust.of(fact) == Trust.SOLID)
                .filter(fact -> isInStay(file, fact))
                .findFirst()
                .map(fact -> new Flag(
                        MISSING_DOCUMENT,
                        Certainty.CANNOT_TELL,
                        "told",
                        List.of(DocumentKind.OPERATION_RECORD, fact.value()),
                        List.of(fact.evidence())));
    }

    private static boolean isInStay(CaseFile file, Fact<String> operation) {
        var sheet = file.facts().of(operation.evidence().page().file());
        return sheet.each(FactKey.OPERATION_DATE)
                .filter(day -> Trust.of(day).atLeast(Trust.FAIR))
                .anyMatch(day -> sheet.each(FactKey.ADMISSION_DATE)
                                .anyMatch(from -> !day.value().isBefore(from.value()))
                        && sheet.each(FactKey.DISCHARGE_DATE)
                                .anyMatch(to -> !day.value().isAfter(to.value())));
    }
}
