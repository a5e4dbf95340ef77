package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Block.Fields;
import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import countersign.model.claim.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the insurance settles, and what each thing in a stay cost. */
final class Settlements {

    private final Story story;
    private final House house;
    private final Node content;
    private final Particulars told;

    Settlements(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.content = paper.content();
        this.told = new Particulars(story, content);
    }

    /** What the insurance paid. */
    List<Block> settlement() {
        return house.cooperative() ? cooperative() : house.text("settlement-form", "list") ? list() : ofTown();
    }

    /** What was charged. */
    List<Block> expenses() {
        return house.text("expense-form", "daily") ? daily() : items();
    }

    private List<Block> ofTown() {
        return List.of(
                new Title("", "基本医疗保险住院费用结算单"),
                new Fields(List.of(
                        new Field("清单流水号", content.need("no")),
                        new Field("姓名", told.name()),
                        new Field("性别", told.sex()),
                        new Field("住院号", story.stay().need("no")),
                        new Field("入院日期", house.day(told.in())),
                        new Field("出院日期", house.day(told.out())))),
                new Table(
                        List.of(
                                List.of("费用总额", content.need("total"), "统筹支付", content.need("fund")),
                                List.of("大病支付", "0", "个人负担", content.need("own"))),
                        List.of(0.25, 0.25, 0.25, 0.25)));
    }

    /** What the villages' cooperative pays back. */
    private List<Block> cooperative() {
        var stay = story.stay();
        return List.of(
                new Title("", "新型农村合作医疗住院费用补偿审核表"),
                new Table(
                        List.of(
                                List.of("患者姓名", told.name(), "性别", told.sex()),
                                List.of(
                                        "参合证号",
                                        "3399010" + stay.need("no").length() + "0217",
                                        "补偿编号",
                                        content.need("no")),
                                List.of("就诊医院", told.hospital(), "住院号", stay.need("no")),
                                List.of("入院时间", house.day(told.in()), "出院时间", house.day(told.out())),
                                List.of(
                                        "住院总费用",
                                        content.need("total"),
                                        "可补偿费用",
                                        content.text("counted").orElse("-")),
                                List.of("起付线", "500.00", "实际补偿金额", content.need("fund")),
                                List.of("个人自付", content.need("own"), "经办人", "车斌")),
                        List.of(0.2, 0.34, 0.2, 0.26)),
                new Row(List.of("患者或家属签字：" + told.name(), house.day(told.out()))));
    }

    /** 医疗保障基金结算清单. */
    private List<Block> list() {
        var stay = story.stay();
        return List.of(
                new Title("", "医疗保障基金结算清单"),
                new Row(List.of("清单流水号 " + content.need("no"), "定点医疗机构名称 " + told.hospital(), " ")),
                new Row(List.of("医保编号 3399" + stay.need("no"), "病案号 " + stay.need("no"), "申报时间 " + told.out())),
                new Prose("一、基本信息"),
                new Row(List.of(
                        "姓名 " + told.name(),
                        "性别 " + (told.sex().equals("男") ? "1" : "2") + " 1.男 2.女",
                        "出生日期 " + Days.padded(story.person().need("birth")))),
                new Row(List.of("证件类型 身份证", "证件号码 " + story.idNumber(), "职业 其他")),
                new Prose("三、住院诊疗信息"),
                new Row(List.of("住院医疗类型 1 1.住院 2.日间手术", "入院途径 2", "入院科别 " + stay.need("dept"))),
                new Row(List.of("入院时间 " + Days.padded(told.in()) + "10时", "出院时间 " + Days.padded(told.out()) + "9时")),
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

    private List<Block> items() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("项目名称", "单位", "数量", "单价", "金额"));
        long sum = 0;
        for (var item : content.rows("items")) {
            var money = Money.parse(item.get(1));
            sum += money.fen();
            rows.add(List.of(item.get(0), "项", "1", money.decimal(), money.decimal()));
        }
        rows.add(List.of("合计", "", "", "", new Money(sum).decimal()));
        return List.of(
                new Title(told.hospital(), "住院费用清单"),
                new Fields(List.of(
                        new Field(house.label("name"), told.name()),
                        new Field(house.label("stayno"), story.stay().need("no")),
                        new Field(house.label("dept"), story.stay().need("dept")),
                        new Field(house.label("in"), house.day(told.in())),
                        new Field(house.label("out"), house.day(told.out())))),
                new Table(rows, List.of(0.4, 0.12, 0.12, 0.18, 0.18)));
    }

    /** 住院费用每日清单: what each day cost, a sum below each, and what it came to. */
    private List<Block> daily() {
        var stay = story.stay();
        var items = content.rows("items");
        var first = LocalDate.parse(told.in());
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
                new Title(told.hospital(), "住院病人费用每日清单"),
                new Row(List.of(
                        house.label("name") + "：" + told.name(),
                        house.label("stayno") + "：" + stay.need("no"),
                        house.label("dept") + "：" + stay.need("dept"))),
                new Table(rows, List.of(0.2, 0.34, 0.14, 0.1, 0.22)));
    }
}
