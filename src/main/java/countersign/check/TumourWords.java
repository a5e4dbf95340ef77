package countersign.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the words of a diagnosis whether a tumour is benign; what is in doubt is neither. */
final class TumourWords {

    private static final Pattern MALIGNANT =
            Pattern.compile("癌|恶性|蕈样|霍奇金|何杰金|巨球蛋白|重链病|肥大细胞增多|组织细胞增生症|浆细胞病|恶变|肉瘤|白血病|淋巴瘤|骨髓瘤|母细胞瘤|精原细胞|间皮瘤|黑色素|间质瘤|神经内分泌"
                    + "|类癌|胶质瘤|室管膜|生殖细胞|胸腺瘤|交界|间变|非典型|WHO\\s*(?:[ⅡⅢⅣ]|II|IV|[234])\\s*级|原位|上皮内|不典型|异型(?!淋巴细胞)|增生异常|红细胞增多|血小板增多|纤维化|转移|浸润|低度|待|[?？]"
                    + "|疑|考虑|可能|不除外|肿瘤|占位|(?<![A-Z])CA(?![A-Z0-9])|MT|NET|GIST");
    private static final Pattern BENIGN = Pattern.compile(
            "囊肿|肌瘤|息肉|腺瘤|血管瘤|脂肪瘤|良性|(?<!骨髓)增生(?!活跃|[明极]显?活跃|低下)|意义未(?:明|定)|MGUS|脑膜瘤|类白血病反应|反应性结节|结石|炎|异位|乳头状瘤|错构瘤|畸胎瘤|结核|肉芽肿|神经瘤|鞘瘤|神经纤维瘤|软骨瘤|骨瘤|黏液瘤|粘液瘤|软骨母细胞瘤|骨母细胞瘤|脂肪母细胞瘤"
                    + "|腺淋巴瘤|Warthin|WARTHIN|淋巴管瘤|嗜酸细胞瘤|硬化性肺(?:泡)?细胞瘤|腺病|放射状瘢痕|胆脂瘤|血肿|脓肿|结节病|瘢痕|息肉样变|疣|囊腺纤维瘤|脑?膜膨出|乳突状瘤|化生|纤维结构不良|纤维异常增殖|坏死组织|正常组织|未见异常|纤维瘤|卵泡膜瘤|色素痣|[内合界]痣|角化病|角化棘皮瘤|苔藓|葡萄胎|胎盘残留|肌病|囊性变|肾积水|出血性囊肿|混合瘤|木村病|包虫|隐球菌|曲[霉菌]|淀粉样变");

    private static final Pattern GUESSED = Pattern.compile("待查|待排|[?？]|疑|占位|肿物|肿块|(?<!恶性)肿瘤(?!性)");

    /** Said only to say what it is not. */
    private static final Pattern WITHOUT =
            Pattern.compile("(?:无|不伴|未见|未查见|没有)(?:明显|明确)?(?:细胞)?(?:非典型|不典型|异型)(?:增生|性|改变)?");

    /** 未见骨髓瘤证据: what a pathologist looked for and did not find. */
    private static final Pattern DENIED =
            Pattern.compile("未(?:查|检|找)?[见及][^,，。;；]{0,10}?(?:癌|恶性|肿瘤|骨髓瘤|淋巴瘤|白血病|肉瘤|原始细胞增多)[^,，。;；]{0,8}");

    /** Called after a cancer that it is not. */
    private static final Pattern LIKE_ONE = Pattern.compile(
            "良性[叶状间皮纤维脂肪]{0,4}肿瘤|CASTLEMAN病|(?:皮内|复合|交界)痣|色素痣|类白血病|类癌样|假性?淋巴瘤|淋巴瘤样丘疹病|腺淋巴瘤|(?:软骨|骨|脂肪|纤维)母细胞瘤|肠上皮化生|炎性假瘤");

    private TumourWords() {}

    /** Words of before the answer: a mass, a question. */
    static boolean areGuessed(String diagnosis) {
        return GUESSED.matcher(diagnosis).find();
    }

    static boolean mayBeMalignant(String diagnosis) {
        return MALIGNANT
                .matcher(LIKE_ONE.matcher(
                                WITHOUT.matcher(diagnosis).replaceAll("").toUpperCase(Locale.ROOT))
                        .replaceAll(""))
                .find();
    }

    static boolean areBenign(String diagnosis) {
        var said = DENIED.matcher(diagnosis).replaceAll("");
        boolean benign = BENIGN.matcher(said).find() || said.length() < diagnosis.length();
        return benign && !mayBeMalignant(said);
    }
}
