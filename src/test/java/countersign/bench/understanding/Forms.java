package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Block.Fields;
import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Section;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import countersign.demo.story.Capitals;
import countersign.model.claim.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what persons and offices fill in: cards, the claim form, bills. */
final class Forms {

    private final Story story;
    private final House house;
    private final Paper paper;
    private final Node content;
    private final OtherForms other;
    private final LaterForms later;

    Forms(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.paper = paper;
        this.content = paper.content();
        this.other = new OtherForms(story, house, paper);
        this.later = new LaterForms(story, house, paper);
    }

    /** Empty for papers that a hospital's ward or laboratory writes. */
    Optional<List<Block>> write() {
        return Optional.ofNullable(
                switch (paper.kind()) {
                    case IDENTITY_CARD -> card();
                    case HOUSEHOLD_REGISTER -> register();
                    case CLAIM_FORM -> form();
                    case AUTHORISATION -> authorisation();
                    case BANK_CARD -> bank();
                    case INVOICE -> bills();
                    case SETTLEMENT ->
                        house.cooperative()
                                ? other.cooperative()
                                : house.text("settlement-form", "list") ? later.settlementList() : settlement();
                    case EXPENSE_LIST -> house.text("expense-form", "daily") ? later.daily() : expenses();
                    case DEATH_CERTIFICATE -> death();
                    case RECORD_FRONT_PAGE ->
                        house.chineseMedicine()
                                ? other.frontPage()
                                : house.text("front-page", "national") ? later.frontPage() : frontPage();
                    default -> null;
                });
    }

    private List<Block> bills() {
        return switch (house.form("invoice")) {
            case "paper" -> other.paperBill();
            case "unified" -> later.unifiedBill();
            case "tax" -> later.taxBill();
            case "screen" -> new ScreenForms(story, house, paper).bill();
            default -> invoice();
        };
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

    private String idNumber() {
        return content.text("idno").map(other -> story.idNumber(name(), false)).orElseGet(story::idNumber);
    }

    private static String full(String day) {
        var date = LocalDate.parse(day.substring(0, 10));
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private List<Block> card() {
        return List.of(
                new Row(List.of("姓 名 " + name(), " ")),
                new Row(List.of("性 别 " + sex(), "民 族 汉", " ")),
                new Row(List.of("出 生 " + full(story.person().need("birth")), " ")),
                new Row(List.of("住 址 云岭省澜州市柳叶巷" + (story.name().length() + 3) + "号", " ")),
                new Row(List.of("公民身份号码 " + idNumber(), " ")),
                new Row(List.of("中华人民共和国", " ")),
                new Row(List.of("居 民 身 份 证", " ")),
                new Row(List.of("签发机关 澜州市公安局柳叶分局", " ")),
                new Row(List.of("有效期限 2014.08.11-2034.08.11", " ")));
    }

    private List<Block> register() {
        return List.of(
                new Title("", "常住人口登记卡"),
                new Table(
                        List.of(
                                List.of("姓名", name(), "户主或与户主关系", "子女"),
                                List.of("曾用名", "", "性别", sex()),
                                List.of("出生地", "云岭省澜州市", "民族", "汉族"),
                                List.of(
                                        "籍贯",
                                        "云岭省澜州市",
                                        "出生日期",
                                        full(story.person().need("birth"))),
                                List.of("公民身份证件编号", idNumber(), "", "")),
                        List.of(0.22, 0.34, 0.22, 0.22)),
                new Row(List.of("承办人签章：钱进", "登记日期：2018年5月6日")));
    }

    private List<Block> form() {
        var claim = story.claim();
        boolean accident = content.is("accident");
        var relation = content.text("relation").orElse("本人");
        return List.of(
                new Title("", "互助金申请书"),
                new Row(List.of(
                        "申请编号：" + story.name().hashCode() % 9000,
                        "申请日期：" + story.told().need("reported"))),
                new Table(
                        List.of(
                                List.of("患者姓名", name(), "性别", sex()),
                                List.of(
                                        "证件号码",
                                        idNumber(),
                                        "加入日期",
                                        story.person().need("joined")),
                                List.of("申请人", content.text("claimant").orElseGet(this::name), "与患者关系", relation),
                                List.of("疾病名称", claim.need("illness"), "初次确诊时间", claim.need("diagnosed")),
                                List.of(
                                        "确诊医院",
                                        hospital(),
                                        "申请金额",
                                        claim.text("amount").orElse("") + "元"),
                                List.of(
                                        "联系电话",
                                        content.text("phone")
                                                .orElse("13900008"
                                                        + (100 + story.name().length())),
                                        "是否意外",
                                        accident ? "是" : "否")),
                        List.of(0.18, 0.36, 0.2, 0.26)),
                new Section("情况说明", content.text("story").orElse("本人因病住院治疗，现申请互助金，相关材料附后。")),
                new Prose("本人承诺以上内容及所提交材料真实、完整，如有虚假愿承担相应责任。"),
                new Row(List.of(
                        "申请人签名：" + content.text("claimant").orElseGet(this::name),
                        full(story.told().need("reported")))));
    }

    private List<Block> authorisation() {
        return List.of(
                new Title("", "医疗信息查询授权书"),
                new Prose("本人" + name() + "（身份证号" + idNumber()
                        + "）授权互助平台及其委托的调查人员向各医疗机构、社会保险经办机构查询、复制本人就诊、住院及参保资料。授权期限自签署之日起一年。"),
                new Row(List.of("授权人签名：" + name(), full(story.told().need("reported")))));
    }

    private List<Block> bank() {
        return List.of(
                new Row(List.of("储蓄卡", " ")),
                new Row(List.of("6217 0009 9000 1234 561", " ")),
                new Row(List.of("户名：" + name(), "开户行：澜州农村商业银行柳叶支行", " ")));
    }

    private List<Block> invoice() {
        var items = content.rows("items");
        long sum =
                items.stream().mapToLong(item -> Money.parse(item.get(1)).fen()).sum();
        var total = content.text("total").map(Money::parse).orElse(new Money(sum));
        var capitals = content.text("capitals").orElseGet(() -> Capitals.of(total));
        var fund = Money.parse(content.need("fund"));
        var account = Money.parse(content.text("account").orElse("0"));
        var own = new Money(sum - fund.fen() - account.fen());
        var blocks = new ArrayList<Block>();
        blocks.add(new Title("", house.invoiceTitle()));
        blocks.add(new Row(List.of("票据代码：" + content.need("code"), "票据号码：" + content.need("no"))));
        blocks.add(new Row(List.of("交款人：" + name(), "校验码：a" + content.need("no").substring(3, 8))));
        blocks.add(new Row(
                List.of("交款人统一社会信用代码：", "开票日期：" + house.day(content.text("date").orElse(out())))));
        blocks.add(bill(items));
        blocks.add(new Row(List.of("金额合计（大写）" + capitals, "（小写）￥" + total.decimal())));
        if (content.is("outpatient")) {
            blocks.add(new Row(List.of("业务流水号：90" + content.need("no"), "门诊号：MZ" + content.need("no"))));
            blocks.add(new Row(List.of("就诊科室：" + content.need("dept"), "就诊日期：" + house.day(content.need("date")))));
        } else {
            blocks.add(new Row(List.of(
                    "业务流水号：90" + content.need("no"),
                    "病历号：" + story.stay().need("no"),
                    "住院号：" + story.stay().need("no"))));
            blocks.add(new Row(
                    List.of("住院科别：" + story.stay().need("dept"), "住院时间：" + house.day(in()) + "至" + house.day(out()))));
        }
        blocks.add(new Row(List.of("预缴金额：20000.00", "医保统筹基金支付：" + fund.decimal(), "其他支付：0.00")));
        blocks.add(new Row(List.of("个人账户支付：" + account.decimal(), "个人现金支付：" + own.decimal(), "医保类型：城镇职工")));
        blocks.add(new Row(List.of("收款单位（章）：" + hospital(), "复核人：田亩", "收款人：蔡芹")));
        return blocks;
    }

    private Table bill(List<List<String>> items) {
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

    private List<Block> settlement() {
        return List.of(
                new Title("", "基本医疗保险住院费用结算单"),
                new Fields(List.of(
                        new Field("清单流水号", content.need("no")),
                        new Field("姓名", name()),
                        new Field("性别", sex()),
                        new Field("住院号", story.stay().need("no")),
                        new Field("入院日期", house.day(in())),
                        new Field("出院日期", house.day(out())))),
                new Table(
                        List.of(
                                List.of("费用总额", content.need("total"), "统筹支付", content.need("fund")),
                                List.of("大病支付", "0", "个人负担", content.need("own"))),
                        List.of(0.25, 0.25, 0.25, 0.25)));
    }

    private List<Block> expenses() {
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
                new Title(hospital(), "住院费用清单"),
                new Fields(List.of(
                        new Field(house.label("name"), name()),
                        new Field(house.label("stayno"), story.stay().need("no")),
                        new Field(house.label("dept"), story.stay().need("dept")),
                        new Field(house.label("in"), house.day(in())),
                        new Field(house.label("out"), house.day(out())))),
                new Table(rows, List.of(0.4, 0.12, 0.12, 0.18, 0.18)));
    }

    private List<Block> death() {
        var causes = content.texts("causes");
        return List.of(
                new Title("", "居民死亡医学证明（推断）书"),
                new Table(
                        List.of(
                                List.of("死者姓名", name(), "性别", sex()),
                                List.of(
                                        "证件号码",
                                        idNumber(),
                                        "出生日期",
                                        full(story.person().need("birth"))),
                                List.of(
                                        "死亡日期",
                                        full(content.need("died"))
                                                + content.need("died").substring(10),
                                        "死亡地点",
                                        content.need("place")),
                                List.of("年龄", story.age(content.need("died")), "民族", "汉族")),
                        List.of(0.16, 0.36, 0.16, 0.32)),
                new Section("直接死亡原因（a）", causes.get(0)),
                new Section("引起（a）的疾病或情况（b）", causes.get(1)),
                new Row(List.of("医师签名：" + story.stay().need("doctor"), "填表日期：" + full(content.need("date")))));
    }

    private List<Block> frontPage() {
        var stay = story.stay();
        var main = content.need("main");
        var days = java.time.temporal.ChronoUnit.DAYS.between(LocalDate.parse(in()), LocalDate.parse(out()));
        if (house.halves()) {
            return halves(main, days);
        }
        return List.of(
                new Title(hospital(), "住院病案首页"),
                new Row(List.of("医疗付费方式：1", "第 1 次住院", "病案号：" + stay.need("no"))),
                new Row(List.of(
                        "姓名 " + name(),
                        "性别 " + (sex().equals("男") ? "1 1.男 2.女" : "2 1.男 2.女"),
                        "出生日期 " + full(story.person().need("birth")),
                        "年龄 " + story.age(in()))),
                new Row(List.of("国籍 中国", "民族 汉", "身份证号 " + idNumber(), "婚姻 2")),
                new Row(List.of("入院途径 2 1.急诊 2.门诊 3.其他医疗机构转入 9.其他", " ")),
                new Row(List.of("入院时间 " + full(in()) + " 10时", "入院科别 " + stay.need("dept"), " ")),
                new Row(List.of("出院时间 " + full(out()) + " 9时", "出院科别 " + stay.need("dept"), "实际住院 " + days + " 天")),
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
    private List<Block> halves(String main, long days) {
        var stay = story.stay();
        var code = content.text("code").orElse("");
        var blocks = new ArrayList<Block>(List.of(
                new Title(hospital(), "住 院 病 案 首 页"),
                new Row(List.of("医疗付费方式：□2", "健康卡号：-", "第1次住院", "病案号：" + stay.need("no"))),
                new Row(List.of(
                        "姓名" + name(),
                        "性别" + (sex().equals("男") ? "□1 1.男 2.女" : "□2 1.男 2.女"),
                        "出生日期" + full(story.person().need("birth")),
                        "年龄" + story.age(in()))),
                new Row(List.of("身份证号" + idNumber(), "职业 职员", "婚姻□2 1.未婚 2.已婚")),
                new Row(List.of("入院时间" + full(in()) + "9时", "出院时间" + full(out()) + "10时", "实际住院" + days + "天")),
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
}
