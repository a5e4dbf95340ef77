package countersign.bench.understanding;

import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import java.util.ArrayList;
import java.util.List;

/** The first page of a record, on the forms there are of it. */
final class FrontPages {

    private final Story story;
    private final House house;
    private final Node content;
    private final Particulars told;

    FrontPages(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.content = paper.content();
        this.told = new Particulars(story, content);
    }

    List<Block> write() {
        if (house.chineseMedicine()) {
            return chineseMedicine();
        }
        return house.text("front-page", "national") ? national() : house.halves() ? halves() : common();
    }

    private List<Block> common() {
        var stay = story.stay();
        var main = content.need("main");
        long days = told.days();
        return List.of(
                new Title(told.hospital(), "住院病案首页"),
                new Row(List.of("医疗付费方式：1", "第 1 次住院", "病案号：" + stay.need("no"))),
                new Row(List.of(
                        "姓名 " + told.name(),
                        "性别 " + (told.sex().equals("男") ? "1 1.男 2.女" : "2 1.男 2.女"),
                        "出生日期 " + Days.loose(story.person().need("birth")),
                        "年龄 " + story.age(told.in()))),
                new Row(List.of("国籍 中国", "民族 汉", "身份证号 " + told.idNumber(), "婚姻 2")),
                new Row(List.of("入院途径 2 1.急诊 2.门诊 3.其他医疗机构转入 9.其他", " ")),
                new Row(List.of("入院时间 " + Days.loose(told.in()) + " 10时", "入院科别 " + stay.need("dept"), " ")),
                new Row(List.of(
                        "出院时间 " + Days.loose(told.out()) + " 9时", "出院科别 " + stay.need("dept"), "实际住院 " + days + " 天")),
                new Row(List.of("门（急）诊诊断 " + content.text("indx").orElse("-"), " ")),
                new Table(
                        List.of(
                                List.of("出院诊断", "疾病编码", "入院病情"),
                                List.of("主要诊断：" + main, content.text("code").orElse(""), "1")),
                        List.of(0.6, 0.2, 0.2)),
                new Row(List.of("损伤、中毒的外部原因 -", "药物过敏 1 1.无 2.有", " ")),
                new Row(List.of("离院方式 1 1.医嘱离院 2.医嘱转院 9.其他", "住院费用（元）：总费用 -", " ")));
    }

    /** As the national form has it: diagnoses at the left and at the right, each with its code; operations below. */
    private List<Block> halves() {
        var main = content.need("main");
        long days = told.days();
        var stay = story.stay();
        var code = content.text("code").orElse("");
        var blocks = new ArrayList<Block>(List.of(
                new Title(told.hospital(), "住 院 病 案 首 页"),
                new Row(List.of("医疗付费方式：□2", "健康卡号：-", "第1次住院", "病案号：" + stay.need("no"))),
                new Row(List.of(
                        "姓名" + told.name(),
                        "性别" + (told.sex().equals("男") ? "□1 1.男 2.女" : "□2 1.男 2.女"),
                        "出生日期" + Days.loose(story.person().need("birth")),
                        "年龄" + story.age(told.in()))),
                new Row(List.of("身份证号" + told.idNumber(), "职业 职员", "婚姻□2 1.未婚 2.已婚")),
                new Row(List.of(
                        "入院时间" + Days.loose(told.in()) + "9时",
                        "出院时间" + Days.loose(told.out()) + "10时",
                        "实际住院" + days + "天")),
                new Row(List.of("入院科别" + stay.need("dept"), "转科科别 -", "出院科别" + stay.need("dept"))),
                new Row(List.of("门（急）诊诊断 " + content.text("indx").orElse("-"), "疾病编码 -")),
                new Table(
                        List.of(
                                List.of("出院诊断", "疾病编码", "入院病情", "出院诊断", "疾病编码", "入院病情"),
                                List.of("主要诊断：" + main, code, "1", "其他诊断：-", "", "")),
                        List.of(0.3, 0.16, 0.08, 0.26, 0.12, 0.08))));
        story.paper("operation-record")
                .ifPresent(operation -> blocks.add(new Table(
                        List.of(
                                List.of("手术及操作日期", "手术级别", "手术及操作名称", "术者"),
                                List.of(
                                        house.day(content.text("opdate")
                                                .orElseGet(() ->
                                                        operation.content().need("date"))),
                                        "四",
                                        operation.content().need("opname"),
                                        stay.need("doctor"))),
                        List.of(0.2, 0.1, 0.55, 0.15))));
        blocks.add(new Row(List.of("离院方式□1 1.医嘱离院 2.医嘱转院 5.死亡 9.其他", " ")));
        return blocks;
    }

    /** The whole first page of 2011, with numbered choices and empty boxes. */
    private List<Block> national() {
        var stay = story.stay();
        var code = content.text("code").orElse("");
        long days = told.days();
        var blocks = new ArrayList<Block>(List.of(
                new Title(told.hospital() + "（组织机构代码：46600731-2）", "住 院 病 案 首 页"),
                new Row(List.of(
                        "医疗付费方式：2",
                        "健康卡号：—",
                        "第 1 次住院",
                        "病案号：" + content.text("stayno").orElse(stay.need("no")))),
                new Row(List.of(
                        "姓名 " + told.name(),
                        "性别 " + (told.sex().equals("男") ? "1" : "2") + " 1.男 2.女",
                        "出生日期 " + Days.padded(story.person().need("birth")),
                        "年龄 " + story.age(told.in()),
                        "国籍 中国")),
                new Row(List.of("（年龄不足1周岁的）年龄 — 月", "新生儿出生体重 — 克", "新生儿入院体重 — 克")),
                new Row(List.of("出生地 云岭省澜州市", "籍贯 云岭省澜州市", "民族 汉族")),
                new Row(List.of("身份证号 " + story.idNumber(), "职业 70", "婚姻 2 1.未婚 2.已婚 3.丧偶 4.离婚 9.其他")),
                new Row(List.of("现住址 云岭省澜州市青石街21号", "电话 13900008821", "邮编 000000")),
                new Row(List.of("联系人姓名 柴桂兰", "关系 配偶", "地址 同上", "电话 13900008822")),
                new Row(List.of("入院途径 2 1.急诊 2.门诊 3.其他医疗机构转入 9.其他", " ")),
                new Row(List.of(
                        "入院时间 " + Days.padded(told.in()) + " 10 时", "入院科别 " + stay.need("dept"), "病房 —", "转科科别 —")),
                new Row(List.of(
                        "出院时间 " + Days.padded(told.out()) + " 09 时",
                        "出院科别 " + stay.need("dept"),
                        "病房 —",
                        "实际住院 " + days + " 天")),
                new Row(List.of("门（急）诊诊断 " + content.text("indx").orElse("—"), "疾病编码 —")),
                new Table(
                        List.of(
                                List.of("出院诊断", "疾病编码", "入院病情", "出院诊断", "疾病编码", "入院病情"),
                                List.of("主要诊断：" + content.need("main"), code, "1", "其他诊断：", "", ""),
                                List.of("其他诊断：", "", "", "", "", "")),
                        List.of(0.34, 0.14, 0.08, 0.24, 0.12, 0.08)),
                new Row(List.of("入院病情：1.有，2.临床未确定，3.情况不明，4.无", " ")),
                new Row(List.of("损伤、中毒的外部原因 —", "疾病编码 —")),
                new Row(List.of("病理诊断：—", "疾病编码 —", "病理号 —")),
                new Row(List.of("药物过敏 1 1.无 2.有，过敏药物：—", "死亡患者尸检 — 1.是 2.否")),
                new Row(List.of("血型 6 1.A 2.B 3.O 4.AB 5.不详 6.未查", "Rh 4 1.阴 2.阳 3.不详 4.未查")),
                new Row(List.of("科主任 鲍铭", "主任（副主任）医师 鲍铭", "主治医师 " + stay.need("doctor"), "住院医师 何清")),
                new Row(List.of("病案质量 1 1.甲 2.乙 3.丙", "质控医师 齐岩", "质控日期 " + Days.padded(told.out())))));
        story.paper("operation-record")
                .ifPresent(operation -> blocks.add(new Table(
                        List.of(
                                List.of("手术及操作编码", "手术及操作日期", "手术级别", "手术及操作名称", "术者", "切口愈合等级"),
                                List.of(
                                        "—",
                                        content.text("opdate")
                                                .orElseGet(() ->
                                                        operation.content().need("date")),
                                        "4",
                                        operation.content().need("opname"),
                                        stay.need("doctor"),
                                        "Ⅱ/甲")),
                        List.of(0.14, 0.16, 0.1, 0.38, 0.1, 0.12))));
        blocks.addAll(List.of(
                new Row(List.of("离院方式 1 1.医嘱离院 2.医嘱转院，拟接收医疗机构名称：— 5.死亡 9.其他", " ")),
                new Row(List.of("是否有出院31天内再住院计划 1 1.无 2.有，目的：—", " ")),
                new Row(List.of("颅脑损伤患者昏迷时间：入院前 — 天 — 小时 — 分钟 入院后 — 天 — 小时 — 分钟", " ")),
                new Row(List.of("住院费用（元）：总费用 —（自付金额：—）", " "))));
        return blocks;
    }

    /** 中医住院病案首页: the illness in the words of both medicines. */
    private List<Block> chineseMedicine() {
        var stay = story.stay();
        return List.of(
                new Title(told.hospital(), "中医住院病案首页"),
                new Row(List.of("医疗付费方式：2", "健康卡号：", "第1次住院", "病案号：" + stay.need("no"))),
                new Row(List.of(
                        "姓名 " + told.name(),
                        "性别 " + (told.sex().equals("男") ? "1" : "2") + " 1.男 2.女",
                        "出生日期 " + house.day(story.person().need("birth")),
                        "年龄 " + story.age(told.in()))),
                new Row(List.of("身份证号 " + story.idNumber(), "职业 农民", "婚姻 2 1.未婚 2.已婚 3.丧偶 4.离婚 9.其他")),
                new Row(List.of("入院途径 2 1.急诊 2.门诊", "治疗类别 2.1 1.中医 2.中西医（2.1 中医 2.2 民族医） 3.西医")),
                new Row(List.of("入院时间 " + house.day(told.in()) + " 9时", "入院科别 " + stay.need("dept"), "病房 3")),
                new Row(List.of(
                        "出院时间 " + house.day(told.out()) + " 10时",
                        "出院科别 " + stay.need("dept"),
                        "实际住院 " + told.days() + " 天")),
                new Row(List.of("门（急）诊诊断（中医诊断） " + content.text("chinese").orElse("积聚病"), "疾病编码 BNG010")),
                new Row(List.of("门（急）诊诊断（西医诊断） " + content.text("indx").orElse("-"), "疾病编码 -")),
                new Row(List.of("实施临床路径：□2 1.中医 2.西医 3.否", "使用医疗机构中药制剂：□2")),
                new Table(
                        List.of(
                                List.of("出院中医诊断", "疾病编码", "入院病情", "出院西医诊断", "疾病编码", "入院病情"),
                                List.of(
                                        "主病：" + content.text("chinese").orElse("积聚病"),
                                        "BNG010",
                                        "1",
                                        "主要诊断：" + content.need("main"),
                                        content.text("code").orElse(""),
                                        "1"),
                                List.of(
                                        "主证：" + content.text("pattern").orElse("气虚血瘀证"),
                                        "B08.1",
                                        "1",
                                        "其他诊断：",
                                        "",
                                        "")),
                        List.of(0.22, 0.1, 0.09, 0.38, 0.12, 0.09)),
                new Prose("病理诊断： 病理号： 药物过敏□1 1.无 2.有"),
                new Row(List.of("离院方式 □1 1.医嘱离院 2.医嘱转院 5.死亡 9.其他", " ")));
    }
}
