package countersign.bench.understanding;

import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Section;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import java.util.List;
import java.util.Optional;

/** Writes what persons and offices fill in: cards, the claim form, certificates; and has others write what is charged. */
final class Forms {

    private final Story story;
    private final House house;
    private final Paper paper;
    private final Node content;
    private final Particulars told;

    Forms(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.paper = paper;
        this.content = paper.content();
        this.told = new Particulars(story, content);
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
                    case INVOICE -> new Bills(story, house, paper).write();
                    case SETTLEMENT -> new Settlements(story, house, paper).settlement();
                    case EXPENSE_LIST -> new Settlements(story, house, paper).expenses();
                    case DEATH_CERTIFICATE -> death();
                    case RECORD_FRONT_PAGE -> new FrontPages(story, house, paper).write();
                    default -> null;
                });
    }

    private List<Block> card() {
        return List.of(
                new Row(List.of("姓 名 " + told.name(), " ")),
                new Row(List.of("性 别 " + told.sex(), "民 族 汉", " ")),
                new Row(List.of("出 生 " + Days.loose(story.person().need("birth")), " ")),
                new Row(List.of("住 址 云岭省澜州市柳叶巷" + (story.name().length() + 3) + "号", " ")),
                new Row(List.of("公民身份号码 " + told.idNumber(), " ")),
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
                                List.of("姓名", told.name(), "户主或与户主关系", "子女"),
                                List.of("曾用名", "", "性别", told.sex()),
                                List.of("出生地", "云岭省澜州市", "民族", "汉族"),
                                List.of(
                                        "籍贯",
                                        "云岭省澜州市",
                                        "出生日期",
                                        Days.loose(story.person().need("birth"))),
                                List.of("公民身份证件编号", told.idNumber(), "", "")),
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
                                List.of("患者姓名", told.name(), "性别", told.sex()),
                                List.of(
                                        "证件号码",
                                        told.idNumber(),
                                        "加入日期",
                                        story.person().need("joined")),
                                List.of("申请人", content.text("claimant").orElseGet(told::name), "与患者关系", relation),
                                List.of("疾病名称", claim.need("illness"), "初次确诊时间", claim.need("diagnosed")),
                                List.of(
                                        "确诊医院",
                                        told.hospital(),
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
                        "申请人签名：" + content.text("claimant").orElseGet(told::name),
                        Days.loose(story.told().need("reported")))));
    }

    private List<Block> authorisation() {
        return List.of(
                new Title("", "医疗信息查询授权书"),
                new Prose("本人" + told.name() + "（身份证号" + told.idNumber()
                        + "）授权互助平台及其委托的调查人员向各医疗机构、社会保险经办机构查询、复制本人就诊、住院及参保资料。授权期限自签署之日起一年。"),
                new Row(List.of("授权人签名：" + told.name(), Days.loose(story.told().need("reported")))));
    }

    private List<Block> bank() {
        return List.of(
                new Row(List.of("储蓄卡", " ")),
                new Row(List.of("6217 0009 9000 1234 561", " ")),
                new Row(List.of("户名：" + told.name(), "开户行：澜州农村商业银行柳叶支行", " ")));
    }

    private List<Block> death() {
        var causes = content.texts("causes");
        return List.of(
                new Title("", "居民死亡医学证明（推断）书"),
                new Table(
                        List.of(
                                List.of("死者姓名", told.name(), "性别", told.sex()),
                                List.of(
                                        "证件号码",
                                        told.idNumber(),
                                        "出生日期",
                                        Days.loose(story.person().need("birth"))),
                                List.of(
                                        "死亡日期",
                                        Days.loose(content.need("died"))
                                                + content.need("died").substring(10),
                                        "死亡地点",
                                        content.need("place")),
                                List.of("年龄", story.age(content.need("died")), "民族", "汉族")),
                        List.of(0.16, 0.36, 0.16, 0.32)),
                new Section("直接死亡原因（a）", causes.get(0)),
                new Section("引起（a）的疾病或情况（b）", causes.get(1)),
                new Row(List.of("医师签名：" + story.stay().need("doctor"), "填表日期：" + Days.loose(content.need("date")))));
    }
}
