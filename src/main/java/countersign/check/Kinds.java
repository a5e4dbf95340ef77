package countersign.check;

import java.util.List;
import java.util.Map;

/** Whether one illness is a kind of another, by their names: 慢性乙型肝炎 is 乙型肝炎, 右乳腺癌 a 恶性肿瘤. */
final class Kinds {

    /** What the last characters of a name do not tell. */
    private static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry(
                    "恶性肿瘤",
                    List.of(
                            "癌", "肉瘤", "白血病", "淋巴瘤", "骨髓瘤", "浆细胞瘤", "蕈样", "黑色素瘤", "母细胞瘤", "精原细胞瘤", "无性细胞瘤", "卵黄囊瘤",
                            "内胚窦瘤", "未成熟畸胎瘤", "间皮瘤", "脊索瘤", "室管膜瘤", "胶质瘤", "少突胶质", "星形细胞瘤", "转移瘤", "恶性")),
            Map.entry("肿瘤", List.of("癌", "瘤", "白血病")),
            Map.entry(
                    "心脏病",
                    List.of(
                            "冠心病", "心肌梗死", "心绞痛", "心力衰竭", "心肌病", "心房颤动", "风心病", "心律失常", "瓣关闭不全", "瓣狭窄", "瓣脱垂", "间隔缺损",
                            "动脉导管未闭", "法洛四联症", "二叶畸形", "冠状动脉病变", "房室传导阻滞", "病态窦房结", "心房扑动", "室性心动过速", "心室颤动", "预激综合征",
                            "Brugada", "心肌炎", "心内膜炎", "缩窄性心包炎")),
            Map.entry("冠心病", List.of("冠状动脉病变", "心肌梗死", "心绞痛")),
            Map.entry("心律失常", List.of("心房颤动", "心房扑动", "室性心动过速", "心室颤动", "房室传导阻滞", "病态窦房结", "预激综合征", "Brugada")),
            Map.entry("心脏瓣膜病", List.of("瓣关闭不全", "瓣狭窄", "瓣脱垂", "二叶畸形")),
            Map.entry("先天性心脏病", List.of("间隔缺损", "动脉导管未闭", "法洛四联症", "二叶畸形")),
            Map.entry("慢性肝炎", List.of("乙肝", "丙肝", "乙型肝炎", "丙型肝炎", "自身免疫性肝炎")),
            Map.entry("乙型肝炎", List.of("乙肝")),
            Map.entry("丙型肝炎", List.of("丙肝")),
            Map.entry("脑卒中", List.of("脑梗死", "脑出血", "脑血栓", "脑栓塞", "脑中风")),
            Map.entry(
                    "慢性肾脏病",
                    List.of("尿毒症", "肾衰竭", "肾功能不全", "肾小球肾炎", "肾病综合征", "IgA肾病", "多囊肾", "膜性肾病", "狼疮性肾炎", "糖尿病肾病")),
            Map.entry("肾炎", List.of("IgA肾病", "膜性肾病")),
            Map.entry("颅内出血", List.of("脑出血", "蛛网膜下腔出血", "硬膜下血肿", "脑室内出血")),
            Map.entry("脑瘫", List.of("脑性瘫痪")),
            Map.entry("高危妊娠", List.of("子痫", "前置胎盘", "胎盘早剥", "妊娠期高血压", "妊娠高血压", "妊娠期糖尿病")),
            Map.entry("不规则阴道出血", List.of("阴道不规则出血", "阴道不规则流血", "不规则阴道流血")),
            Map.entry("重度宫颈炎", List.of("宫颈重度糜烂")),
            Map.entry("类风湿关节炎", List.of("类风湿性关节炎")),
            Map.entry("动脉瘤", List.of("升主动脉增宽")));

    /** Names that end like something else. */
    private static final List<String> BENIGN =
            List.of("动脉瘤", "血管瘤", "肌瘤", "囊腺瘤", "错构瘤", "脂肪瘤", "纤维瘤", "胆脂瘤", "骨母细胞瘤", "脂肪母细胞瘤", "毛细胞型星形");

    private Kinds() {}

    static boolean isA(String name, String general) {
        if (name.contains(general)) {
            return true;
        }
        boolean benign = BENIGN.stream().anyMatch(name::contains);
        return !benign && OF.getOrDefault(general, List.of()).stream().anyMatch(name::contains);
    }
}
