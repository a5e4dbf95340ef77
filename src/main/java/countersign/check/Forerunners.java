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
            Pattern.compile("不典型增生|异型增生|非典型增生|上皮内瘤变|癌前病变|原位癌|CIN|VIN|AIN|[HL]SIL|上皮内病变|肠上皮化生|肠化生|白斑|Barrett");

    /** Illnesses, and the signs that go before them. */
    private static final Map<Pattern, Set<String>> SIGNS = Map.of(
            Pattern.compile("白血病|骨髓增殖|骨髓增生异常|骨髓纤维化|红细胞增多|血小板增多"),
            Set.of("脾大", "白细胞升高", "血小板升高", "PLT升高", "全血细胞减少", "幼稚细胞", "骨髓增生异常综合征", "骨髓增殖性肿瘤"),
            Pattern.compile("淋巴瘤"),
            Set.of("淋巴结肿大", "脾大"),
            Pattern.compile("肝.*(?:癌|恶性)"),
            Set.of("甲胎蛋白升高", "AFP升高"),
            Pattern.compile("前列腺.*(?:癌|恶性)"),
            Set.of("PSA升高"),
            Pattern.compile("骨髓瘤"),
            Set.of("M蛋白", "M蛋白阳性", "球蛋白升高", "意义未明的单克隆丙种球蛋白病"));

    private static final List<Pattern> ORGANS = List.of(
            Pattern.compile("肺"),
            Pattern.compile("甲状腺|颈前"),
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
            Pattern.compile("胆管|胆总管|肝总管|肝门部胆"),
            Pattern.compile("喉|声带"),
            Pattern.compile("口腔|舌|颊|龈"),
            Pattern.compile("鼻咽"),
            Pattern.compile("纵隔|胸腺"),
            Pattern.compile("睾丸|附睾|阴囊"),
            Pattern.compile("外阴|VIN"),
            Pattern.compile("阴茎"),
            Pattern.compile("胸膜"),
            Pattern.compile("输尿管|肾盂"),
            Pattern.compile("心房|左房|右房|心脏"),
            Pattern.compile("大腿|小腿|股部|腘"),
            Pattern.compile("上臂|前臂|肩|腋"),
            Pattern.compile("臀|骶"),
            Pattern.compile("股骨|胫骨|腓骨|膝"),
            Pattern.compile("肱骨|尺骨|桡骨"),
            Pattern.compile("腹膜后"),
            Pattern.compile("足|踝"),
            Pattern.compile("眼|视网膜"),
            Pattern.compile("腮腺"),
            Pattern.compile("脑|颅内|额叶|颞叶|顶叶|枕叶"));

    /** The same of what lies behind an operation. */
    private static final Map<Pattern, String> CAUSES = Map.of(
            Pattern.compile("脑出血|脑卒中|脑中风|脑梗"), "高血压",
            Pattern.compile("糖尿病肾病|糖尿病视网膜|糖尿病足"), "糖尿病");

    private final List<String> names;
    private final List<Side> sides;
    private final boolean tumour;
    private final Illness illness;

    Forerunners(CaseFile file, Illness illness) {
        this.illness = illness;
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
        if (illness.signs().stream().anyMatch(name::contains)) {
            return true;
        }
        if (tumour && BEFORE_CANCER.matcher(name).find()) {
            return ofOrgan(earlier.evidence().text());
        }
        if (LUMP.matcher(name).find() && earlier.concept().kind() != ConceptKind.OPERATION) {
            return (tumour || ofGrowth()) && isSameSide(earlier) && ofOrgan(earlier);
        }
        return SIGNS.entrySet().stream()
                .anyMatch(sign -> sign.getValue().stream().anyMatch(name::endsWith)
                        && names.stream().anyMatch(sign.getKey().asPredicate()));
    }

    /** What is not malignant may be a growth, too: 脑膜瘤, 嗜铬细胞瘤. */
    private boolean ofGrowth() {
        return names.stream().anyMatch(name -> name.contains("瘤") && !name.contains("动脉瘤"));
    }

    /** Whether it has brought about what is claimed: how much of it, a doctor weighs. */
    boolean areCausedBy(Finding earlier) {
        var name = earlier.concept().name();
        return illness.causes().stream().anyMatch(cause -> Kinds.isA(name, cause))
                || CAUSES.entrySet().stream()
                        .anyMatch(cause -> Kinds.isA(name, cause.getValue())
                                && names.stream().anyMatch(cause.getKey().asPredicate()));
    }

    private boolean isSameSide(Finding earlier) {
        Optional<Side> side = earlier.side().filter(one -> one != Side.BOTH);
        return side.isEmpty() || sides.isEmpty() || sides.contains(side.get()) || sides.contains(Side.BOTH);
    }

    /** Where its name says no organ, the words around it may. */
    private boolean ofOrgan(Finding earlier) {
        var name = earlier.concept().name();
        return ORGANS.stream().noneMatch(organ -> organ.matcher(name).find())
                ? ofOrgan(earlier.evidence().text())
                : ofOrgan(name);
    }

    private boolean ofOrgan(String words) {
        return ORGANS.stream()
                .filter(organ -> organ.matcher(words).find())
                .anyMatch(organ -> names.stream().anyMatch(organ.asPredicate()));
    }
}
