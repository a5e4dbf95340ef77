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

/** The forms of {@link Forms} as other provinces and hospitals print them. */
final class OtherForms {

    private final Story story;
    private final House house;
    private final Node content;

    OtherForms(Story story, House house, Paper paper) {
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

    private long days() {
        return ChronoUnit.DAYS.between(LocalDate.parse(in()), LocalDate.parse(out()));
    }

    /** A bill of three columns on the paper of a province, where the insurance's part is deducted below. */
    List<Block> paperBill() {
        var stay = story.stay();
        var items = content.rows("items");
        long sum =
                items.stream().mapToLong(item -> Money.parse(item.get(1)).fen()).sum();
        var total = content.text("total").map(Money::parse).orElse(new Money(sum));
        var fund = Money.parse(content.need("fund"));
        var account = Money.parse(content.text("account").orElse("0"));
        var own = new Money(sum - fund.fen() - account.fen());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("收费项目", "金额", "收费项目", "金额", "收费项目", "金额"));
        for (int i = 0; i < items.size(); i += 3) {
            var row = new ArrayList<String>();
            for (var item : items.subList(i, Math.min(items.size(), i + 3))) {
                row.addAll(List.of(item.get(0), Money.parse(item.get(1)).decimal()));
            }
            rows.add(row);
        }
        return List.of(
                new Title("", house.invoiceTitle()),
                new Row(List.of(
                        "机打票号 " + content.need("no"), "NO." + content.need("no"), "代码 " + content.need("code"))),
                new Row(List.of("姓名：" + name(), "性别：" + sex(), "住院号：" + stay.need("no"), "科别：" + stay.need("dept"))),
                new Row(List.of("住院日期：自" + house.day(in()) + "起至" + house.day(out()) + "止", "计 " + days() + " 天")),
                new Table(rows, List.of(0.18, 0.15, 0.18, 0.15, 0.18, 0.16)),
                new Row(List.of(
                        "合计人民币（大写）" + content.text("capitals").orElseGet(() -> Capitals.of(total)),
                        "¥" + total.decimal())),
                new Row(List.of("医保基金支付 " + fund.decimal(), "个人帐户 " + account.decimal(), "个人自负 " + own.decimal())),
                new Row(List.of("预收款 15000.00", "补收 0.00", "退款 0.00")),
                new Row(List.of(
                        "收款单位（盖章）" + hospital(),
                        "收款人 柯敏",
                        house.day(content.text("date").orElse(out())))));
    }

    /** What the villages' cooperative pays back. */
    List<Block> cooperative() {
        var stay = story.stay();
        return List.of(
                new Title("", "新型农村合作医疗住院费用补偿审核表"),
                new Table(
                        List.of(
                                List.of("患者姓名", name(), "性别", sex()),
                                List.of(
                                        "参合证号",
                                        "3399010" + stay.need("no").length() + "0217",
                                        "补偿编号",
                                        content.need("no")),
                                List.of("就诊医院", hospital(), "住院号", stay.need("no")),
                                List.of("入院时间", house.day(in()), "出院时间", house.day(out())),
                                List.of(
                                        "住院总费用",
                                        content.need("total"),
                                        "可补偿费用",
                                        content.text("counted").orElse("-")),
                                List.of("起付线", "500.00", "实际补偿金额", content.need("fund")),
                                List.of("个人自付", content.need("own"), "经办人", "车斌")),
                        List.of(0.2, 0.34, 0.2, 0.26)),
                new Row(List.of("患者或家属签字：" + name(), house.day(out()))));
    }

    /** 中医住院病案首页: the illness in the words of both medicines. */
    List<Block> frontPage() {
        var stay = story.stay();
        return List.of(
                new Title(hospital(), "中医住院病案首页"),
                new Row(List.of("医疗付费方式：2", "健康卡号：", "第1次住院", "病案号：" + stay.need("no"))),
                new Row(List.of(
                        "姓名 " + name(),
                        "性别 " + (sex().equals("男") ? "1" : "2") + " 1.男 2.女",
                        "出生日期 " + house.day(story.person().need("birth")),
                        "年龄 " + story.age(in()))),
                new Row(List.of("身份证号 " + story.idNumber(), "职业 农民", "婚姻 2 1.未婚 2.已婚 3.丧偶 4.离婚 9.其他")),
                new Row(List.of("入院途径 2 1.急诊 2.门诊", "治疗类别 2.1 1.中医 2.中西医（2.1 中医 2.2 民族医） 3.西医")),
                new Row(List.of("入院时间 " + house.day(in()) + " 9时", "入院科别 " + stay.need("dept"), "病房 3")),
                new Row(List.of(
                        "出院时间 " + house.day(out()) + " 10时", "出院科别 " + stay.need("dept"), "实际住院 " + days() + " 天")),
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
