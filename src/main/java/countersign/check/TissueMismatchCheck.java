package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.page.DocumentKind;
import countersign.model.plan.IllnessGroup;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All papers but the pathologist's tell of a cancer, and the pathologist saw none: a report that was exchanged, or a course that
 * quotes what no report says.
 *
 * <p>Nothing is said where any report of tissue, whenever it was written, may mean something malignant, nor where the tumour was
 * treated before the tissue was taken.
 */
final class TissueMismatchCheck implements Check {

    /** Words that leave it open. */
    private static final Pattern MALIGNANT = Pattern.compile(
            "癌|肉瘤|恶性|惡性|白血病|淋巴瘤|骨髓瘤|母细胞瘤|精原细胞|黑色素瘤|间皮瘤|类癌|神经内分泌|间质瘤|胶质瘤|室管膜瘤|脊索瘤|尤文|绒毛膜|卵黄囊|无性细胞|颗粒细胞|生殖细胞|胸腺瘤|交界|浆细胞|蕈样|高级别|重度|原位|转移|霍奇金|何杰金"
                    + "|增生异常|骨髓增殖|组织细胞|孤立性纤维|尿路上皮肿瘤|叶状|(?<![A-Z])(?:CA|GIST|NET|NEC|MT|DLBCL|CLL|SLL|AML|ALL|NHL)(?![A-Z])|待|[?？]|疑|考虑|可能|不除外|倾向|请结合|瘢痕|术后");

    /** Called after a cancer, and none. */
    private static final Pattern LIKE_ONE = Pattern.compile("(?:软骨|骨|脂肪|纤维)母细胞瘤|假性?淋巴瘤|类白血病|腺淋巴瘤|类癌样|黏膜下浸润|粘膜下浸润");

    private static final Pattern DENIED = Pattern.compile(
            "(?:未(?:查|检|找)?[见及]|无|不伴|没有)[^,，。;；]{0,12}?(?:癌|恶性|肿瘤|骨髓瘤|淋巴瘤|白血病|肉瘤|浸润|转移|原始细胞)[^,，。;；]{0,8}");

    /** What is no cancer, though not benign either. */
    private static final Pattern LESSER = Pattern.compile(
            "低级别|[轻中]度(?:不典型|异型|非典型)|白斑|痣|黑色素细胞瘤|成釉|角化|疣|囊肿|息肉|炎|增生|化生|LSIL|(?:Va|VA|A|C|Vu|VU)IN\\s*(?:1|Ⅰ|I(?!I))|WHO\\s*(?:Ⅰ|I|1)\\s*级|毛细胞型星形");

    /** What the other papers call it, without a doubt. */
    private static final Pattern CANCER =
            Pattern.compile("癌|肉瘤|恶性肿瘤|白血病|淋巴瘤|骨髓瘤|(?<!软骨|骨|脂肪|纤维)母细胞瘤|精原细胞瘤|黑色素瘤|间皮瘤|脊索瘤|卵黄囊瘤|无性细胞瘤|间质瘤|类癌");

    private static final Pattern NOT_PROVEN = Pattern.compile("待|[?？]|疑|考虑|可能|不除外|术后|化疗后|放疗后|缓解|复发|病史|既往|原位|癌前|癌变");

    /** Where treatment came first, tissue without a tumour is a success. */
    private static final List<String> TREATED = List.of(
            "新辅助", "完全缓解", "病理缓解", "诱导化疗", "转化治疗", "术前化疗", "术前放化疗", "术前放疗", "再次切除", "补充切除", "外院术后", "外院手术", "外院切除");

    /** Said by the pathologist, that there was a tumour before. */
    private static final List<String> LEFT_OVER = List.of("残留", "残余", "治疗反应", "治疗后");

    private static final List<String> DENIED_REST = List.of("残留", "残余");
    private static final Set<DocumentKind> TISSUE = EnumSet.of(DocumentKind.PATHOLOGY_REPORT);

    private static final Set<DocumentKind> TELLING = EnumSet.of(
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.OPERATION_RECORD,
            DocumentKind.OUTPATIENT_RECORD);

    private static final Pattern ANSWER = Pattern.compile("诊断|结论|意见|结果|镜下|免疫|提示");
    private static final Pattern CLINICAL = Pattern.compile("临床|术前|病史|送检|原病理");

    @Override
    public List<Flag> run(CaseFile file) {
        var group = Coverage.of(file).map(coverage -> coverage.illness().group());
        var outgoing = new Outgoing(file).diagnoses();
        var tissue = outgoing.stream().filter(TissueMismatchCheck::isTissue).toList();
        var cancers = outgoing.stream()
                .filter(fact -> !isTissue(fact)
                        && Trust.of(fact).atLeast(Trust.FAIR)
                        && CANCER.matcher(fact.value()).find()
                        && !NOT_PROVEN.matcher(fact.value()).find())
                .toList();
        var lesser = tissue.stream()
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR) && isLesser(fact.value()))
                .toList();
        if (group.filter(IllnessGroup.MALIGNANT::equals).isEmpty()
                || cancers.isEmpty()
                || lesser.isEmpty()
                || tissue.stream().anyMatch(fact -> isOpen(fact.value()))
                || isSeen(file)
                || isTreated(file)
                || isOfAnotherPart(lesser, cancers)) {
            return List.of();
        }
        return List.of(new Flag(
                DIAGNOSIS_MISMATCH,
                Certainty.PROBABLE,
                "illness",
                List.of(lesser.get(0).value(), cancers.get(0).value()),
                Words.of(lesser, cancers)));
    }

    private static boolean isTissue(Fact<String> fact) {
        return fact.document() == DocumentKind.PATHOLOGY_REPORT;
    }

    private static boolean isOpen(String diagnosis) {
        var said = DENIED.matcher(diagnosis).replaceAll("");
        return MALIGNANT.matcher(LIKE_ONE.matcher(said).replaceAll("")).find();
    }

    private static boolean isLesser(String diagnosis) {
        return !isOpen(diagnosis)
                && (TumourWords.areBenign(diagnosis)
                        || LESSER.matcher(diagnosis).find());
    }

    /** Whether a report's other lines tell of a cancer, as where its diagnosis was not read whole. */
    private static boolean isSeen(CaseFile file) {
        boolean found = file.findings()
                .present()
                .filter(finding -> finding.document() == DocumentKind.PATHOLOGY_REPORT
                        && finding.concept().kind() == ConceptKind.ILLNESS
                        && isOpen(finding.concept().name())
                        && !isLesser(finding.evidence().text()))
                .anyMatch(finding -> !CLINICAL.matcher(finding.section()).find()
                        && (finding.section().isBlank()
                                || ANSWER.matcher(finding.section()).find()));
        boolean staged =
                file.facts().each(FactKey.STAGE).anyMatch(fact -> fact.document() == DocumentKind.PATHOLOGY_REPORT);
        return found || staged;
    }

    private static boolean isTreated(CaseFile file) {
        var words = PageWords.of(file);
        var said = DENIED_REST.stream()
                .anyMatch(word -> !words.denied(List.of(word), TISSUE).isEmpty());
        return said
                || !words.find(TREATED, TELLING).isEmpty()
                || !words.find(LEFT_OVER, TISSUE).isEmpty();
    }

    /** A nodule of the thyroid beside a cancer of the lung. */
    private static boolean isOfAnotherPart(List<Fact<String>> tissue, List<Fact<String>> cancers) {
        var seen = EnumSet.noneOf(BodyRegion.class);
        tissue.forEach(fact -> seen.addAll(BodyRegion.named(fact.value())));
        var named = EnumSet.noneOf(BodyRegion.class);
        cancers.forEach(fact -> named.addAll(BodyRegion.named(fact.value())));
        return !seen.isEmpty() && !named.isEmpty() && Collections.disjoint(seen, named);
    }
}
