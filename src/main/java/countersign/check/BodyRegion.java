package countersign.check;

import countersign.model.finding.CodeOffer;
import countersign.model.plan.CodeRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a grave illness sits, as coarsely as different doctors would still agree. */
enum BodyRegion {
    HEAD_AND_NECK("鼻咽|口咽|下咽|喉|舌|口腔|牙龈|腮腺|扁桃体|鼻腔|上颌", "C00-C14", "C30-C32"),
    THYROID("甲状腺", "C73"),
    UPPER_GUT("食管|贲门|胃(?!肠)", "C15-C16"),
    LOWER_GUT("结肠|直肠|乙状|盲肠|阑尾|肛", "C18-C21"),
    LIVER_AND_PANCREAS("肝|胆|胰|壶腹", "C22-C25"),
    CHEST("肺(?!动脉)|支气管|气管|纵隔|胸膜|胸腺", "C33-C34", "C37-C38"),
    BREAST("乳腺|乳房|[左右侧]乳(?!头|突)", "C50"),
    WOMB("宫颈|子宫|宫体|卵巢|输卵管|附件|外阴|阴道", "C51-C58"),
    MALE("前列腺|睾丸|阴茎", "C60-C63"),
    URINARY("肾(?!上腺)|膀胱|输尿管|肾盂|尿道|尿路", "C64-C68"),
    BRAIN("脑|颅|听神经|桥小脑|垂体|鞍区", "C70-C72", "D32-D33", "I60-I64"),
    HEART("心肌|心脏|冠状动脉|瓣膜|主动脉", "I20-I25", "I71"),
    BLOOD("白血病|淋巴瘤|骨髓瘤|再生障碍|骨髓增生|霍奇金", "C81-C96", "D46", "D60-D61");

    private static final Pattern GRAVE = Pattern.compile("癌|恶性|瘤|白血病|梗[死塞]|出血|夹层|卒中|中风|再生障碍");

    /** What is beside the illness, before it, or where it has spread to. */
    private static final Pattern BESIDE =
            Pattern.compile("转移|侵[犯及]|累及|病史|术后|囊肿|结石|炎|良性|血管瘤|肌瘤|腺瘤|脂肪瘤|待|[?]|疑|考虑|除外|陈旧|既往|并|伴|淋巴结");

    private static final Pattern GRAVE_CODE = Pattern.compile("^(?:C|D3[23]|D46|D6[01]|I2[12]|I6[0-4])");

    private static final Pattern SEGMENT = Pattern.compile("[,，;；。、]|\\d[.、)）]");

    private final Pattern words;
    private final List<CodeRange> codes;

    BodyRegion(String words, String... codes) {
        this.words = Pattern.compile(words);
        this.codes = List.of(codes).stream().map(CodeRange::parse).toList();
    }

    /** The regions of the illness that a diagnosis names; none where it names no organ. */
    static Set<BodyRegion> ofDiagnosis(String diagnosis) {
        Set<BodyRegion> regions = EnumSet.noneOf(BodyRegion.class);
        for (String segment : SEGMENT.split(diagnosis.replace('？', '?'))) {
            if (GRAVE.matcher(segment).find() && !BESIDE.matcher(segment).find()) {
                for (BodyRegion region : values()) {
                    if (region.words.matcher(segment).find()) {
                        regions.add(region);
                    }
                }
            }
        }
        return regions;
    }

    /** The same, by the codes that its segments stand for where no organ is named: NSTEMI, 再障. */
    static Set<BodyRegion> ofDiagnosis(String diagnosis, OfferedCodes codes) {
        var regions = ofDiagnosis(diagnosis);
        if (!regions.isEmpty()) {
            return regions;
        }
        for (String segment : SEGMENT.split(diagnosis.replace('？', '?'))) {
            if (!BESIDE.matcher(segment).find()) {
                codes.named(segment)
                        .map(CodeOffer::code)
                        .filter(code -> GRAVE_CODE.matcher(code).find())
                        .forEach(code -> regions.addAll(ofCode(code)));
            }
        }
        return regions;
    }

    /** The regions whose names stand in some words, grave or not. */
    static Set<BodyRegion> named(String words) {
        Set<BodyRegion> regions = EnumSet.noneOf(BodyRegion.class);
        for (BodyRegion region : values()) {
            if (region.words.matcher(words).find()) {
                regions.add(region);
            }
        }
        return regions;
    }

    static Set<BodyRegion> ofCode(String code) {
        Set<BodyRegion> regions = EnumSet.noneOf(BodyRegion.class);
        for (BodyRegion region : values()) {
            if (region.codes.stream().anyMatch(range -> range.contains(code))) {
                regions.add(region);
            }
        }
        return regions;
    }
}
