package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.Side;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an illness shows itself by before anybody names it: a lump of the same organ, a change that becomes a cancer, the blood
 * count of a leukaemia. A person decides whether it was the same.
 */
final class Forerunners {

    /** Of the organ and the side of the tumour. */
    private static final Pattern LUMP = Pattern.compile("(?:结节|占位|肿块|肿物|包块|团块|肿瘤|磨玻璃影|息肉)$");

    private static final Pattern BEFORE_CANCER =
            Pattern.compile("不典型增生|异型增生|非典型增生|上皮内瘤变|癌前病变|原位癌|肠上皮化生|肠化生|白斑|Barrett");

    /** Illnesses, and the signs that go before them. */
    private static final Map<Pattern, Set<String>> SIGNS = Map.of(
            Pattern.compile("白血病|骨髓增殖|骨髓增生异常|骨髓纤维化|红细胞增多|血小板增多"),
            Set.of("脾大", "白细胞升高", "血小板升高", "PLT升高", "全血细胞减少", "幼稚细胞"),
            Pattern.compile("淋巴瘤"),
            Set.of("淋巴结肿大", "脾大"),
            Pattern.compile("骨髓瘤"),
            Set.of("M蛋白", "M蛋白阳性", "球蛋白升高"),
            Pattern.compile("肝.*(?:癌|恶性)"),
            Set.of("甲胎蛋白升高", "AFP升高"),
            Pattern.compile("前列腺.*(?:癌|恶性)"),
            Set.of("PSA升高"),
            Pattern.compile("肾衰竭|尿毒症|慢性肾脏病|终末期肾病|肾功能不全"),
            Set.of("蛋白尿", "尿蛋白阳性", "肌酐升高"),
            Pattern.compile("瓣膜|瓣置换|瓣.*(?:狭窄|关闭不全)"),
            Set.of("心脏杂音", "收缩期杂音", "舒张期杂音"));

    private static final List<Pattern> ORGANS = List.of(
            Pattern.compile("肺"),
            Pattern.compile("甲状腺"),
            Pattern.compile("乳"),
            Pattern.compile("肝"),
            Pattern.compile("胃|贲门"),
            Pattern.compile("食管|食道"),
            Pattern.compile("[结直]肠|肠"),
            Pattern.compile("肾(?!上腺)"),
            Pattern.compile("肾上腺"),
            Pattern.compile("膀胱"),
            Pattern.compile("前列腺"),
            Pattern.compile("宫颈|CIN"),
            Pattern.compile("子宫(?!颈)|内膜"),
            Pattern.compile("卵巢|附件"),
            Pattern.compile("胰"),
            Pattern.compile("胆囊"),
            Pattern.compile("胆管"),
            Pattern.compile("喉|声带"),
            Pattern.compile("口腔|舌|颊|龈"),
            Pattern.compile("鼻咽"),
            Pattern.compile("纵隔|胸腺"),
            Pattern.compile("睾丸"),
            Pattern.compile("腮腺"),
            Pattern.compile("脑|颅内|额叶|颞叶|顶叶|枕叶"));

    /** Illnesses, and what brings them about in years. */
    private static final Map<Pattern, String> CAUSES = Map.of(
            Pattern.compile("脑出血|脑卒中|脑中风|脑梗|主动脉夹层|主动脉手术"), "高血压",
            Pattern.compile("糖尿病肾病|糖尿病视网膜|糖尿病足"), "糖尿病");

    private final List<String> names;
    private final List<Side> sides;
    private final boolean tumour;
    private final String claimed;

    Forerunners(CaseFile file, Illness illness) {
        claimed = file.claim().illness().name();
        tumour = illness.group() == IllnessGroup.MALIGNANT;
        var last = file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FinalDocuments.include(fact.document()))
                .filter(fact -> !tumour || TumourWords.mayBeMalignant(fact.value()))
                .toList();
        names = last.stream().map(Fact::value).toList();
        sides = names.stream()
                .flatMap(name -> SideWords.in(name).stream())
                .map(SideWords.Sided::side)
                .distinct()
                .toList();
    }

    /** Whether what was found earlier is, or becomes, what is claimed. */
    boolean include(Finding earlier) {
        var name = earlier.concept().name();
        if (tumour && BEFORE_CANCER.matcher(name).find()) {
            return ofOrgan(earlier.evidence().text());
        }
        if (tumour && LUMP.matcher(name).find() && earlier.concept().kind() != ConceptKind.OPERATION) {
            return isSameSide(earlier) && ofOrgan(name);
        }
        return SIGNS.entrySet().stream()
                .anyMatch(sign -> sign.getValue().contains(name)
                        && names.stream().anyMatch(sign.getKey().asPredicate()));
    }

    /** Whether it has brought about what is claimed: how much of it, a doctor weighs. */
    boolean areCausedBy(Finding earlier) {
        return CAUSES.entrySet().stream()
                .anyMatch(cause -> Kinds.isA(earlier.concept().name(), cause.getValue())
                        && (names.stream().anyMatch(cause.getKey().asPredicate())
                                || cause.getKey().matcher(claimed).find()));
    }

    private boolean isSameSide(Finding earlier) {
        Optional<Side> side = earlier.side().filter(one -> one != Side.BOTH);
        return side.isEmpty() || sides.isEmpty() || sides.contains(side.get()) || sides.contains(Side.BOTH);
    }

    private boolean ofOrgan(String words) {
        return ORGANS.stream()
                .filter(organ -> organ.matcher(words).find())
                .anyMatch(organ -> names.stream().anyMatch(organ.asPredicate()));
    }
}
