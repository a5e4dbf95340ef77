package countersign.demo.story;

import countersign.demo.paper.ColumnLayout;
import countersign.demo.paper.Footing;
import countersign.demo.paper.RuledLayout;
import countersign.demo.paper.UnderlinedLayout;
import countersign.demo.sheet.Face;
import countersign.model.page.DocumentKind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The hospitals of the demo: each prints, numbers and words things in its own way. */
public final class Hospitals {

    private Hospitals() {}

    public static List<Hospital> all() {
        return List.of(cloudRidge(), pineBay(), southLake());
    }

    private static Hospital cloudRidge() {
        var wording = new Wording(
                new UnderlinedLayout(Footing.SPACED),
                Face.SERIF,
                Map.of("科别", "科室"),
                Map.of(DocumentKind.DISCHARGE_SUMMARY, "出院小结", DocumentKind.DIAGNOSIS_CERTIFICATE, "诊断证明书"),
                DateTimeFormatter.ofPattern("yyyy年MM月dd日"),
                "0#######",
                "M########",
                "yy##-####",
                true);
        return new Hospital(
                "云岭市第一人民医院", "云泽省", wording, List.of("沈书宁", "贺长林", "尤佳禾", "陆知远", "邵文琦", "詹立春", "裴一鸣", "戚晓岚"));
    }

    private static Hospital pineBay() {
        var wording = new Wording(
                new RuledLayout(Footing.SLASH),
                Face.SANS,
                Map.ofEntries(
                        Map.entry("姓名", "患者姓名"),
                        Map.entry("住院号", "病案号"),
                        Map.entry("科室", "所在科室"),
                        Map.entry("入院日期", "入院时间"),
                        Map.entry("出院日期", "出院时间"),
                        Map.entry("住院天数", "住院日数"),
                        Map.entry("就诊日期", "就诊时间"),
                        Map.entry("医师签名", "医生签名"),
                        Map.entry("检查所见", "影像所见"),
                        Map.entry("诊断意见", "影像诊断"),
                        Map.entry("肉眼所见", "大体所见")),
                Map.of(DocumentKind.PATHOLOGY_REPORT, "病理检查报告单", DocumentKind.OUTPATIENT_RECORD, "门(急)诊病历"),
                DateTimeFormatter.ofPattern("yyyy-MM-dd"),
                "ZY20yy######",
                "##########",
                "B20yy#####",
                false);
        return new Hospital("松湾县中心医院", "海珑省", wording, List.of("钱若川", "阮清和", "卜文昭", "成亦凡", "华思敏", "鲁明哲", "闵晴", "易安平"));
    }

    private static Hospital southLake() {
        var wording = new Wording(
                new ColumnLayout(Footing.LABELLED, ""),
                Face.PLAIN,
                Map.ofEntries(
                        Map.entry("姓名", "病人姓名"),
                        Map.entry("科室", "科别"),
                        Map.entry("住院号", "住院号"),
                        Map.entry("住院天数", "实际住院天数"),
                        Map.entry("门诊号", "就诊卡号"),
                        Map.entry("初步诊断", "入院诊断"),
                        Map.entry("专科情况", "专科检查"),
                        Map.entry("出院医嘱", "出院指导"),
                        Map.entry("诊断意见", "印象"),
                        Map.entry("检查所见", "所见"),
                        Map.entry("采样时间", "采集时间"),
                        Map.entry("手术者签名", "术者签名")),
                Map.of(
                        DocumentKind.ADMISSION_RECORD, "住院志",
                        DocumentKind.PATHOLOGY_REPORT, "组织病理学诊断报告",
                        DocumentKind.OPERATION_RECORD, "手术记录单"),
                DateTimeFormatter.ofPattern("yyyy.MM.dd"),
                "######",
                "MZ########",
                "Syy-#####",
                true);
        return new Hospital("南屏大学附属医院", "南屏省", wording, List.of("虞景澄", "褚远山", "季念慈", "蔺秋实", "甘雨桐", "苗瑞", "惠子墨", "霍启元"));
    }
}
