package countersign.check;

import static countersign.model.adjudication.FlagKind.MISSING_DOCUMENT;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.model.plan.EvidenceKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document that another one speaks of: where the discharge tells of an operation, somebody has written its record. */
final class ToldDocuments {

    private static final List<DocumentKind> TELLING =
            List.of(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.RECORD_FRONT_PAGE);

    /** A result that has come; one that is awaited is none. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?<!待)病理(?:检查|结果|报告|诊断)*(?:回报|回示|回执)?(?:示|提示|证实|为|[:：])(?!.{0,6}(?:未回|待|未归|未出))[^,，。;；]{2,}");

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

    /** Where the illness is a tumour, or defined by what the pathologist sees, and the discharge tells what that was. */
    static Optional<Flag> pathologyReport(CaseFile file, PresentDocuments present) {
        var illness = Coverage.of(file).map(Coverage::illness);
        boolean tumour = illness.filter(one -> one.names().zh().contains("瘤")).isPresent();
        boolean defined = illness.flatMap(file.plan()::definition)
                .filter(definition -> definition.keyDocuments().contains(EvidenceKind.PATHOLOGY_REPORT)
                        || definition.criteria().stream()
                                .anyMatch(criterion -> criterion.evidence().contains(EvidenceKind.PATHOLOGY_REPORT)))
                .isPresent();
        if (!tumour && !defined || present.has(DocumentKind.PATHOLOGY_REPORT)) {
            return Optional.empty();
        }
        var kinds = PageKinds.of(file);
        return file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(page -> kinds.of(page.page()) == DocumentKind.DISCHARGE_SUMMARY)
                .flatMap(page -> page.lines().stream().flatMap(line -> answer(page, line).stream()))
                .findFirst()
                .map(words -> new Flag(
                        MISSING_DOCUMENT,
                        Certainty.CANNOT_TELL,
                        "told",
                        List.of(DocumentKind.PATHOLOGY_REPORT, words.text()),
                        List.of(words)));
    }

    private static Optional<Evidence> answer(Transcript page, TextLine line) {
        var answer = ANSWER.matcher(line.text());
        return answer.find() ? Optional.of(new Evidence(page.page(), line.box(), answer.group())) : Optional.empty();
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
