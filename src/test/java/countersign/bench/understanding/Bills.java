package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Block.Fields;
import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import countersign.model.claim.Money;
import java.util.ArrayList;
import java.util.List;

/** What hospitals hand out for money, on the forms of several offices. */
final class Bills {

    private final Story story;
    private final House house;
    private final Node content;
    private final Particulars told;
    private final Bill bill;

    Bills(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.content = paper.content();
        this.told = new Particulars(story, content);
        this.bill = Bill.of(content);
    }

    List<Block> write() {
        return switch (house.form("invoice")) {
            case "paper" -> onPaper();
            case "unified" -> unified();
            case "tax" -> tax();
            case "screen" -> onScreen();
            default -> common();
        };
    }

    /** As most print it, the charges in one column or several. */
    private List<Block> common() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title("", house.invoiceTitle()));
        blocks.add(new Row(List.of("票据代码：" + content.need("code"), "票据号码：" + content.need("no"))));
        blocks.add(new Row(
                List.of("交款人：" + told.name(), "校验码：a" + content.need("no").substring(3, 8))));
        blocks.add(new Row(
                List.of("交款人统一社会信用代码：", "开票日期：" + house.day(content.text("date").orElse(told.out())))));
        blocks.add(charges());
        blocks.add(new Row(
                List.of("金额合计（大写）" + bill.capitals(), "（小写）￥" + bill.total().decimal())));
        if (content.is("outpatient")) {
            blocks.add(new Row(List.of("业务流水号：90" + content.need("no"), "门诊号：MZ" + content.need("no"))));
            blocks.add(new Row(List.of("就诊科室：" + content.need("dept"), "就诊日期：" + house.day(content.need("date")))));
        } else {
            blocks.add(new Row(List.of(
                    "业务流水号：90" + content.need("no"),
                    "病历号：" + story.stay().need("no"),
                    "住院号：" + story.stay().need("no"))));
            blocks.add(new Row(List.of(
                    "住院科别：" + story.stay().need("dept"),
                    "住院时间：" + house.day(told.in()) + "至" + house.day(told.out()))));
        }
        blocks.add(new Row(List.of("预缴金额：20000.00", "医保统筹基金支付：" + bill.fund().decimal(), "其他支付：0.00")));
        blocks.add(new Row(List.of(
                "个人账户支付：" + bill.account().decimal(), "个人现金支付：" + bill.own().decimal(), "医保类型：城镇职工")));
        blocks.add(new Row(List.of("收款单位（章）：" + told.hospital(), "复核人：田亩", "收款人：蔡芹")));
        return blocks;
    }

    private Table charges() {
        var items = bill.items();
        int columns = house.invoiceColumns();
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            head.addAll(List.of("项目名称", "金额（元）"));
        }
        rows.add(head);
        for (int i = 0; i < items.size(); i += columns) {
            var row = new ArrayList<String>();
            for (int j = i; j < Math.min(items.size(), i + columns); j++) {
                row.addAll(List.of(
                        items.get(j).get(0), Money.parse(items.get(j).get(1)).decimal()));
            }
            rows.add(row);
        }
        return new Table(rows, columns == 1 ? List.of(0.5, 0.5) : List.of(0.25, 0.25, 0.25, 0.25));
    }

    /** A bill of three columns on the paper of a province, where the insurance's part is deducted below. */
    private List<Block> onPaper() {
        var stay = story.stay();
        var items = bill.items();
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
                new Row(List.of(
                        "姓名：" + told.name(), "性别：" + told.sex(), "住院号：" + stay.need("no"), "科别：" + stay.need("dept"))),
                new Row(List.of(
                        "住院日期：自" + house.day(told.in()) + "起至" + house.day(told.out()) + "止",
                        "计 " + told.days() + " 天")),
                new Table(rows, List.of(0.18, 0.15, 0.18, 0.15, 0.18, 0.16)),
                new Row(List.of(
                        "合计人民币（大写）" + bill.capitals(), "¥" + bill.total().decimal())),
                new Row(List.of(
                        "医保基金支付 " + bill.fund().decimal(),
                        "个人帐户 " + bill.account().decimal(),
                        "个人自负 " + bill.own().decimal())),
                new Row(List.of("预收款 15000.00", "补收 0.00", "退款 0.00")),
                new Row(List.of(
                        "收款单位（盖章）" + told.hospital(),
                        "收款人 柯敏",
                        house.day(content.text("date").orElse(told.out())))));
    }

    /** 医疗收费票据 of 2019: four columns, the check code at the right, 其他信息 at the foot. */
    private List<Block> unified() {
        var stay = story.stay();
        var blocks = new ArrayList<Block>();
        blocks.add(new Title("", house.invoiceTitle()));
        blocks.add(new Row(List.of("票据代码：" + content.need("code"), "票据号码：" + content.need("no"))));
        blocks.add(new Row(List.of(
                "交款人统一社会信用代码：339901********12", "校验码：" + content.need("no").substring(2, 6) + "fd")));
        blocks.add(new Row(
                List.of("交款人：" + told.name(), "开票日期：" + content.text("date").orElse(told.out()))));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("项目名称", "数量/单位", "金额（元）", "备注"));
        bill.items()
                .forEach(item -> rows.add(
                        List.of(item.get(0), "1/项", Money.parse(item.get(1)).decimal(), "")));
        blocks.add(new Table(rows, List.of(0.35, 0.2, 0.25, 0.2)));
        blocks.add(new Row(
                List.of("金额合计（大写）：" + bill.capitals(), "（小写）：" + bill.total().decimal())));
        blocks.add(new Prose("其他信息"));
        blocks.add(new Row(List.of("业务流水号：" + content.need("no") + "77", "医疗机构类型：综合医院", "性别：" + told.sex())));
        blocks.add(new Row(List.of("病历号：" + stay.need("no"), "住院号：" + stay.need("no"), "住院科别：" + stay.need("dept"))));
        blocks.add(new Row(List.of("住院时间：" + told.in() + "至" + told.out(), "医保类型：城乡居民基本医疗保险")));
        blocks.add(new Row(List.of("预缴金额：10000.00", "补缴金额：0.00", "退费金额：0.00")));
        blocks.add(new Row(List.of("医保统筹基金支付：" + bill.fund().decimal(), "其他支付：0.00")));
        blocks.add(new Row(List.of(
                "个人账户支付：" + bill.account().decimal(), "个人现金支付：" + bill.own().decimal())));
        blocks.add(new Row(List.of("个人自付：" + bill.own().decimal(), "个人自费：0.00")));
        blocks.add(new Row(List.of("收款单位（章）：" + told.hospital(), "复核人：白露", "收款人：梅芳")));
        return blocks;
    }

    /** A tax bureau's invoice, as private hospitals give it. */
    private List<Block> tax() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率"));
        bill.items().forEach(item -> {
            var money = Money.parse(item.get(1)).decimal();
            rows.add(List.of("*医疗服务*" + item.get(0), "", "项", "1", money, money, "免税"));
        });
        rows.add(List.of("合　　计", "", "", "", "", "¥" + bill.total().decimal(), ""));
        return List.of(
                new Title("", house.invoiceTitle()),
                new Row(List.of("发票代码：" + content.need("code"), "发票号码：" + content.need("no"))),
                new Row(List.of("开票日期：" + Days.padded(content.text("date").orElse(told.out())), "校验码：77315 09812")),
                new Row(List.of("购买方 名称：" + told.name(), "纳税人识别号：" + story.idNumber())),
                new Table(rows, List.of(0.34, 0.12, 0.07, 0.07, 0.15, 0.16, 0.09)),
                new Row(List.of(
                        "价税合计（大写）" + bill.capitals(), "（小写）¥" + bill.total().decimal())),
                new Row(List.of("销售方 名称：" + told.hospital(), " ")),
                new Row(List.of(
                        "备注：住院号 " + story.stay().need("no") + " 医保统筹支付：" + content.need("fund") + " 个人支付："
                                + bill.own().decimal(),
                        " ")),
                new Row(List.of("收款人：梅芳", "复核：白露", "开票人：梅芳")));
    }

    /** 电子票据详情: a field a line, what was charged below. */
    private List<Block> onScreen() {
        var stay = story.stay();
        var charges = new ArrayList<List<String>>();
        bill.items()
                .forEach(item -> charges.add(
                        List.of(item.get(0), Money.parse(item.get(1)).decimal())));
        return List.of(
                new Title(told.hospital(), "电子票据详情"),
                new Fields(List.of(
                        new Field("票据名称", house.invoiceTitle()),
                        new Field("票据代码", content.need("code")),
                        new Field("票据号码", content.need("no")),
                        new Field("校验码", "c" + content.need("no").substring(1, 6)),
                        new Field(
                                "交款人",
                                content.text("name")
                                        .orElseGet(() -> story.person().need("name"))),
                        new Field("住院号", stay.need("no")),
                        new Field("住院日期", house.day(told.in()) + "~" + house.day(told.out())),
                        new Field("开票日期", house.day(content.text("date").orElse(told.out()))))),
                new Prose("收费项目"),
                new Table(charges, List.of(0.6, 0.4)),
                new Fields(List.of(
                        new Field("票据金额", "￥" + bill.total().decimal()),
                        new Field("金额大写", bill.capitals()),
                        new Field("医保基金支付", "￥" + bill.fund().decimal()),
                        new Field(
                                "个人支付",
                                "￥"
                                        + new Money(bill.own().fen()
                                                        + bill.account().fen())
                                                .decimal()))),
                new Prose("本票据信息仅供查询，请以财政电子票据查验平台结果为准"));
    }
}
