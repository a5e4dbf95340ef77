package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.finding.Finding;
import countersign.model.finding.Measure;
import countersign.model.finding.Surety;
import countersign.model.finding.When;
import countersign.model.page.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where no tissue of an operation stages a tumour, its clinical stage does: of a tumour that is treated by rays or drugs only.
 *
 * <p>At admission not all is known: what is known at the end contradicts it only where it is two steps away. The documents of
 * the end give one stage.
 */
final class ClinicalStages {

    private static final Set<DocumentKind> END = EnumSet.of(
            DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE, DocumentKind.RECORD_FRONT_PAGE);

    private static final Set<DocumentKind> BEGINNING =
            EnumSet.of(DocumentKind.ADMISSION_RECORD, DocumentKind.OUTPATIENT_RECORD);

    private static final Pattern CLINICAL = Pattern.compile("^c?T([0-4])[^N]*N([0-3])");
    private static final Pattern PATHOLOGICAL = Pattern.compile("^[^TNMc]*[pyra]");
    private static final Pattern GROUP = Pattern.compile("^(IV|I{1,3})(?:[A-E]\\d?)?$");
    private static final Pattern TUMOUR = Pattern.compile("癌|瘤|恶性|白血病");

    private static final int STEPS = 2;

    /** A stage as a number: of T, or of the group. */
    private record Given(DocumentKind kind, int number, String printed, Evidence words) {}

    private final CaseFile file;

    ClinicalStages(CaseFile file) {
        this.file = file;
    }

    Optional<Flag> flag() {
        boolean operated = file.documents().stream()
                        .anyMatch(document -> document.kind() == DocumentKind.OPERATION_RECORD)
                || file.facts()
                        .each(FactKey.STAGE)
                        .anyMatch(fact -> PATHOLOGICAL.matcher(fact.value()).find());
        return operated ? Optional.empty() : contradiction(tumours()).or(() -> contradiction(groups()));
    }

    private List<Given> tumours() {
        return file.facts()
                .each(FactKey.STAGE)
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .flatMap(fact -> {
                    var stage = CLINICAL.matcher(fact.value());
                    return stage.find()
                            ? Stream.of(new Given(
                                    fact.document(), Integer.parseInt(stage.group(1)), fact.value(), fact.evidence()))
                            : Stream.<Given>empty();
                })
                .toList();
    }

    private List<Given> groups() {
        return file.findings()
                .present()
                .filter(finding -> finding.is("分期") && isOfTumour(finding))
                .flatMap(finding -> finding.value().map(Measure::text).stream().flatMap(text -> {
                    var group = GROUP.matcher(TumourStage.roman(text));
                    return group.matches()
                            ? Stream.of(new Given(
                                    finding.document(),
                                    List.of("I", "II", "III", "IV").indexOf(group.group(1)),
                                    text,
                                    finding.evidence()))
                            : Stream.<Given>empty();
                }))
                .toList();
    }

    private static boolean isOfTumour(Finding finding) {
        return finding.sure()
                && finding.surety() == Surety.DEFINITE
                && finding.when().tense() == When.Tense.CURRENT
                && finding.section().contains("诊断")
                && !finding.section().contains("鉴别")
                && TUMOUR.matcher(finding.evidence().text()).find();
    }

    /** A document that gives several contradicts none of those that it gives. */
    private static Optional<Flag> contradiction(List<Given> given) {
        return given.stream()
                .filter(one -> END.contains(one.kind()))
                .flatMap(end -> given.stream()
                        .filter(other -> isContradicted(end, other))
                        .filter(other -> given.stream()
                                .filter(one -> one.kind() == end.kind())
                                .allMatch(one -> isContradicted(one, other)))
                        .filter(other -> given.stream()
                                .filter(one -> one.kind() == other.kind())
                                .allMatch(one -> isContradicted(end, one)))
                        .limit(1)
                        .map(other -> StageMismatchCheck.flag(
                                Certainty.PROBABLE,
                                end.printed(),
                                other.printed(),
                                List.of(end.words(), other.words()))))
                .findFirst();
    }

    private static boolean isContradicted(Given end, Given other) {
        int apart = Math.abs(end.number() - other.number());
        boolean atEnd = END.contains(other.kind()) && other.kind() != end.kind();
        return atEnd && apart > 0 || BEGINNING.contains(other.kind()) && apart >= STEPS;
    }
}
