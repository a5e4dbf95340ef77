package countersign.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Organs that everybody has twice, or whose halves are operated on apart. */
enum PairedOrgan {
    ADRENAL("肾上腺"),
    KIDNEY("肾(?!上腺|病|功能)"),
    URETER("输尿管"),
    LUNG("肺"),
    BREAST("乳"),
    OVARY("卵巢|附件|输卵管"),
    TESTIS("睾丸|附睾|精索"),
    THYROID("甲状腺"),
    PAROTID("腮腺"),
    EYE("眼|视网膜|脉络膜"),
    EAR("耳|听神经|桥小脑|前庭神经"),
    BRAIN("额|颞|顶[部叶枕]|枕[部叶]|大脑|半球|基底节|丘脑|小脑|脑室|脑膜瘤|胶质瘤|蝶骨|海绵窦"),
    TONGUE("舌|口底|颊|牙龈"),
    LIVER("半肝|肝(?=[左右]?.{0,2}叶)"),
    LEG("髂骨|坐骨|耻骨|股骨|股[内外前后]侧|臀|髋|膝|胫|腓|下肢|大腿|小腿|踝|足|跟骨"),
    ARM("肱|肩|尺骨|桡|上肢|前臂|上臂|肘|腕"),
    COLON("半结肠|结肠"),
    TONSIL("扁桃体"),
    VOCAL_CORD("声带|声门|半喉"),
    CAROTID("颈动脉|颈内动脉"),
    SINUS("上颌窦|鼻腔|筛窦");

    private final Pattern words;

    PairedOrgan(String words) {
        this.words = Pattern.compile(words);
    }

    /** Where a text names it: first and end of each place. */
    List<int[]> places(String text) {
        return words.matcher(text)
                .results()
                .map(place -> new int[] {place.start(), place.end()})
                .toList();
    }

    static List<PairedOrgan> all() {
        return Arrays.asList(values());
    }
}
