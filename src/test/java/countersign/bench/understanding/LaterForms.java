package countersign.bench.understanding;

import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import countersign.demo.story.Capitals;
import countersign.model.claim.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Bills, settlements and front pages of the national forms, and bills of private clinics. */
final class LaterForms {

    private final Story story;
    private final House house;
    private final Node content;

    LaterForms(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.content = paper.content();
    }

    private String name() {
        return content.text("name").orElseGet(() -> story.person().need("name"));
    }

    private String sex() {
        return content.text("sex").orElseGet(story::sex);
    }

    private String hospital() {
        return content.text("hospital").orElseGet(story::hospital);
    }

    private String in() {
        return content.text("in").orElseGet(() -> story.stay().need("in"));
    }

    private String out() {
        return content.text("out").orElseGet(() -> story.stay().need("out"));
    }

    private Money total() {
        long sum = content.rows("items").stream()
                .mapToLong(item -> Money.parse(item.get(1)).fen())
                .sum();
        return content.text("total").map(Money::parse).orElse(new Money(sum));
    }

    private String capitals() {
        return content.text("capitals").orElseGet(() -> Capitals.of(total()));
    }

    private Money own() {
        long sum = content.rows("items").stream()
                .mapToLong(item -> Money.parse(item.get(1)).fen())
                .sum();
        return new Money(sum
                - Money.parse(content.need("fund")).fen()
                - Money.parse(content.text("account").orElse("0")).fen());
    }

    private String plain(String day) {
        var date = LocalDate.parse(day);
        return date.getYear() + "-" + String.format("%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
    }

    /** 医疗收费票据 of 2019: four columns, the check code at the right, 其他信息 at the foot. */
    List<Block> unifiedBill() {
        var stay = story.stay();
        var blocks = new ArrayList<Block>();
        blocks.add(new Title("", house.invoiceTitle()));
        blocks.add(new Row(List.of("票据代码：" + content.need("code"), "票据号码：" + content.need("no"))));
        blocks.add(new Row(List.of(
                "交款人统一社会信用代码：339901********12", "校验码：" + content.need("no").substring(2, 6) + "fd")));
        blocks.add(new Row(
                List.of("交款人：" + name(), "开票日期：" + plain(content.text("date").orElse(out())))));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("项目名称", "数量/单位", "金额（元）", "备注"));
        content.rows("items")
                .forEach(item -> rows.add(
                        List.of(item.get(0), "1/项", Money.parse(item.get(1)).decimal(), "")));
        blocks.add(new Table(rows, List.of(0.35, 0.2, 0.25, 0.2)));
        blocks.add(new Row(List.of("金额合计（大写）：" + capitals(), "（小写）：" + total().decimal())));
        blocks.add(new Prose("其他信息"));
        blocks.add(new Row(List.of("业务流水号：" + content.need("no") + "77", "医疗机构类型：综合医院", "性别：" + sex())));
        blocks.add(new Row(List.of("病历号：" + stay.need("no"), "住院号：" + stay.need("no"), "住院科别：" + stay.need("dept"))));
        blocks.add(new Row(List.of("住院时间：" + plain(in()) + "至" + plain(out()), "医保类型：城乡居民基本医疗保险")));
        blocks.add(new Row(List.of("预缴金额：10000.00", "补缴金额：0.00", "退费金额：0.00")));
        blocks.add(
                new Row(List.of("医保统筹基金支付：" + Money.parse(content.need("fund")).decimal(), "其他支付：0.00")));
        blocks.add(new Row(List.of(
                "个人账户支付：" + Money.parse(content.text("account").orElse("0")).decimal(), "个人现金支付：" + own().decimal())));
        blocks.add(new Row(List.of("个人自付：" + own().decimal(), "个人自费：0.00")));
        blocks.add(new Row(List.of("收款单位（章）：" + hospital(), "复核人：白露", "收款人：梅芳")));
        return blocks;
    }

    /** A tax bureau's invoice, as private hospitals give it. */
    List<Block> taxBill() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率"));
        content.rows("items").forEach(item -> {
            var money = Money.parse(item.get(1)).decimal();
            rows.add(List.of("*医疗服务*" + item.get(0), "", "项", "1", money, money, "免税"));
        });
        rows.add(List.of("合　　计", "", "", "", "", "¥" + total().decimal(), ""));
        return List.of(
                new Title("", house.invoiceTitle()),
                new Row(List.of("发票代码：" + content.need("code"), "发票号码：" + content.need("no"))),
                new Row(List.of("开票日期：" + full(content.text("date").orElse(out())), "校验码：77315 09812")),
                new Row(List.of("购买方 名称：" + name(), "纳税人识别号：" + story.idNumber())),
                new Table(rows, List.of(0.34, 0.12, 0.07, 0.07, 0.15, 0.16, 0.09)),
                new Row(List.of("价税合计（大写）" + capitals(), "（小写）¥" + total().decimal())),
                new Row(List.of("销售方 名称：" + hospital(), " ")),
                new Row(List.of(
                        "备注：住院号 " + story.stay().need("no") + " 医保统筹支付：" + content.need("fund") + " 个人支付："
                                + own().decimal(),
                        " ")),
                new Row(List.of("收款人：梅芳", "复核：白露", "开票人：梅芳")));
    }

    private static String full(String day) {
        var date = LocalDate.parse(day);
        return date.getYear() + "年" + String.format("%02d月%02d日", date.getMonthValue(), date.getDayOfMonth());
    }

    /** 住院费用每日清单: what each day cost, a sum below each, and what it came to. */
    List<Block> daily() {
        var stay = story.stay();
        var items = content.rows("items");
        var first = LocalDate.parse(in());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("日期", "项目名称", "规格/单位", "数量", "金额（元）"));
        long all = 0;
        for (int i = 0; i < items.size(); i += 2) {
            long sum = 0;
            var day = house.day(first.plusDays(i).toString());
            for (var item : items.subList(i, Math.min(items.size(), i + 2))) {
                var money = Money.parse(item.get(1));
                sum += money.fen();
                rows.add(List.of(day, item.get(0), "次", "1", money.decimal()));
            }
            all += sum;
            rows.add(List.of("", "当日小计", "", "", new Money(sum).decimal()));
        }
        rows.add(List.of("", "累计费用", "", "", new Money(all).decimal()));
        return List.of(
                new Title(hospital(), "住院病人费用每日清单"),
                new Row(List.of(
                        house.label("name") + "：" + name(),
                        house.label("stayno") + "：" + stay.need("no"),
                        house.label("dept") + "：" + stay.need("dept"))),
                new Table(rows, List.of(0.2, 0.34, 0.14, 0.1, 0.22)));
    }

    /** 医疗保障基金结算清单. */
    List<Block> settlementList() {
        var stay = story.stay();
        return List.of(
                new Title("", "医疗保障基金结算清单"),
                new Row(List.of("清单流水号 " + content.need("no"), "定点医疗机构名称 " + hospital(), " ")),
                new Row(List.of("医保编号 3399" + stay.need("no"), "病案号 " + stay.need("no"), "申报时间 " + plain(out()))),
                new Prose("一、基本信息"),
                new Row(List.of(
                        "姓名 " + name(),
                        "性别 " + (sex().equals("男") ? "1" : "2") + " 1.男 2.女",
                        "出生日期 " + full(story.person().need("birth")))),
                new Row(List.of("证件类型 身份证", "证件号码 " + story.idNumber(), "职业 其他")),
                new Prose("三、住院诊疗信息"),
                new Row(List.of("住院医疗类型 1 1.住院 2.日间手术", "入院途径 2", "入院科别 " + stay.need("dept"))),
                new Row(List.of("入院时间 " + full(in()) + "10时", "出院时间 " + full(out()) + "9时")),
                new Prose("四、医疗收费信息"),
                new Row(List.of("业务流水号 8800" + content.need("no"), "金额合计 " + content.need("total"), " ")),
                new Table(
                        List.of(
                                List.of("基金支付类型", "金额", "个人支付", "金额"),
                                List.of("医保统筹基金支付", content.need("fund"), "个人自付", content.need("own")),
                                List.of("大病保险", "0.00", "个人自费", "0.00"),
                                List.of("医疗救助", "0.00", "个人账户支付", "0.00")),
                        List.of(0.3, 0.2, 0.3, 0.2)),
                new Row(List.of("医保支付方式 1 1.按项目 3.按病种分值", "医保经办机构 澜州市医疗保障中心", "经办人 佟建")));
    }

    /** The whole first page of 2011, with numbered choices and empty boxes. */
    List<Block> frontPage() {
        var stay = story.stay();
        var code = content.text("code").orElse("");
        long days = ChronoUnit.DAYS.between(LocalDate.parse(in()), LocalDate.parse(out()));
        var blocks = new ArrayList<Block>(List.of(
                new Title(hospital() + "（组织机构代码：46600731-2）", "住 院 病 案 首 页"),
                new Row(List.of(
                        "医疗付费方式：2",
                        "健康卡号：—",
                        "第 1 次住院",
                        "病案号：" + content.text("stayno").orElse(stay.need("no")))),
                new Row(List.of(
                        "姓名 " + name(),
                        "性别 " + (sex().equals("男") ? "1" : "2") + " 1.男 2.女",
                        "出生日期 " + full(story.person().need("birth")),
                        "年龄 " + story.age(in()),
                        "国籍 中国")),
                new Row(List.of("（年龄不足1周岁的）年龄 — 月", "新生儿出生体重 — 克", "新生儿入院体重 — 克")),
                new Row(List.of("出生地 云岭省澜州市", "籍贯 云岭省澜州市", "民族 汉族")),
                new Row(List.of("身份证号 " + story.idNumber(), "职业 70", "婚姻 2 1.未婚 2.已婚 3.丧偶 4.离婚 9.其他")),
                new Row(List.of("现住址 云岭省澜州市青石街21号", "电话 13900008821", "邮编 000000")),
                new Row(List.of("联系人姓名 柴桂兰", "关系 配偶", "地址 同上", "电话 13900008822")),
                new Row(List.of("入院途径 2 1.急诊 2.门诊 3.其他医疗机构转入 9.其他", " ")),
                new Row(List.of("入院时间 " + full(in()) + " 10 时", "入院科别 " + stay.need("dept"), "病房 —", "转科科别 —")),
                new Row(List.of(
                        "出院时间 " + full(out()) + " 09 时", "出院科别 " + stay.need("dept"), "病房 —", "实际住院 " + days + " 天")),
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
                new Row(List.of("病案质量 1 1.甲 2.乙 3.丙", "质控医师 齐岩", "质控日期 " + full(out())))));
        story.paper("operation-record")
                .ifPresent(operation -> blocks.add(new Table(
                        List.of(
                                List.of("手术及操作编码", "手术及操作日期", "手术级别", "手术及操作名称", "术者", "切口愈合等级"),
                                List.of(
                                        "—",
                                        plain(content.text("opdate")
                                                .orElseGet(() ->
                                                        operation.content().need("date"))),
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
}
