package countersign.check;

import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_SHOWN;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Definition;
import countersign.model.plan.Proof;
import java.util.List;
import java.util.Optional;

/**
 * Claimed as a cancer, and neither the pathologist nor the end of the stay says a word that one would need for it. That is less
 * than the proof of something benign: names that no list knows are open, not refuted.
 */
final class UnprovenTumour {

    /** What a record of a cancer has in some line or other: its name, or what is done against one. */
    private static final List<String> NEEDED = List.of(
            "癌",
            "肉瘤",
            "恶性",
            "惡性",
            "白血病",
            "淋巴瘤",
            "骨髓瘤",
            "黑色素瘤",
            "母细胞瘤",
            "蕈样",
            "霍奇金",
            "何杰金",
            "巨球蛋白",
            "重链病",
            "化疗",
            "化療",
            "放疗",
            "放療",
            "靶向",
            "Carcinoma",
            "carcinoma",
            "Sarcoma",
            "sarcoma",
            "Lymphoma",
            "lymphoma",
            "Leukemia",
            "leukemia",
            "AML",
            "ALL",
            "CML",
            "CLL",
            "DLBCL",
            "NHL",
            "NSCLC",
            "SCLC");

    private static final java.util.Set<DocumentKind> SAYING = java.util.EnumSet.of(
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.LABORATORY_REPORT);

    private final CaseFile file;
    private final Definition definition;
    private final Proofs proofs;

    UnprovenTumour(CaseFile file, Definition definition, Proofs proofs) {
        this.file = file;
        this.definition = definition;
        this.proofs = proofs;
    }

    Optional<Flag> flag() {
        var last = new Outgoing(file).diagnoses();
        var tissue = readOf(last, true);
        var end = readOf(last, false);
        boolean anyWord = last.stream().anyMatch(fact -> TumourWords.mayBeMalignant(fact.value()))
                || !PageWords.of(file).find(NEEDED, SAYING).isEmpty();
        if (tissue.isEmpty()
                || end.isEmpty()
                || anyWord
                || isCoded()
                || new ProvenBenign(file).flag().isPresent()) {
            return Optional.empty();
        }
        return definition.criteria().stream()
                .filter(criterion -> criterion.proof() instanceof Proof.Asserts)
                .filter(criterion -> proofs.of(criterion).is(Answer.Verdict.NOT_SHOWN))
                .findFirst()
                .map(criterion -> new Flag(
                        CRITERIA_NOT_SHOWN,
                        Certainty.CANNOT_TELL,
                        "one",
                        List.of(criterion.names()),
                        Words.of(tissue, end)));
    }

    private static List<Fact<String>> readOf(List<Fact<String>> last, boolean tissue) {
        return last.stream()
                .filter(fact -> (fact.document() == DocumentKind.PATHOLOGY_REPORT) == tissue
                        && Trust.of(fact).atLeast(Trust.FAIR))
                .toList();
    }

    private boolean isCoded() {
        return file.facts()
                .each(countersign.model.fact.FactKey.ICD_10)
                .filter(fact -> fact.document() != DocumentKind.CLAIM_FORM)
                .anyMatch(fact -> fact.value().startsWith("C") || fact.value().startsWith("D0"));
    }
}
