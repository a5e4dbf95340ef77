package countersign.check;

import java.util.List;
import java.util.Map;

/** Whether one illness is a kind of another, by their names: 慢性乙型肝炎 is 乙型肝炎, 右乳腺癌 a 恶性肿瘤. */
final class Kinds {

    /** What the last characters of a name do not tell. */
    private static final Map<String, List<String>> OF = Map.of(
            "恶性肿瘤",
            List.of("癌", "肉瘤", "白血病", "淋巴瘤", "骨髓瘤", "黑色素瘤", "母细胞瘤", "转移瘤", "恶性"),
            "肿瘤",
            List.of("癌", "瘤", "白血病"),
            "心脏病",
            List.of(
                    "冠心病", "心肌梗死", "心绞痛", "心力衰竭", "心肌病", "心房颤动", "风心病", "心律失常", "瓣关闭不全", "瓣狭窄", "瓣脱垂", "间隔缺损", "动脉导管未闭",
                    "法洛四联症", "二叶畸形"),
            "心脏瓣膜病",
            List.of("瓣关闭不全", "瓣狭窄", "瓣脱垂", "二叶畸形"),
            "先天性心脏病",
            List.of("间隔缺损", "动脉导管未闭", "法洛四联症", "二叶畸形"),
            "慢性肝炎",
            List.of("乙肝", "丙肝", "乙型肝炎", "丙型肝炎"),
            "乙型肝炎",
            List.of("乙肝"),
            "丙型肝炎",
            List.of("丙肝"),
            "脑卒中",
            List.of("脑梗死", "脑出血", "脑血栓", "脑栓塞", "脑中风"),
            "慢性肾脏病",
            List.of("尿毒症", "肾衰竭", "肾功能不全", "肾小球肾炎", "肾病综合征"));

    /** Names that end like something else. */
    private static final List<String> BENIGN = List.of("动脉瘤", "血管瘤", "肌瘤", "囊腺瘤", "错构瘤", "脂肪瘤", "纤维瘤", "胆脂瘤");

    private Kinds() {}

    static boolean isA(String name, String general) {
        if (name.contains(general)) {
            return true;
        }
        boolean benign = BENIGN.stream().anyMatch(name::contains);
        return !benign && OF.getOrDefault(general, List.of()).stream().anyMatch(name::contains);
    }
}
