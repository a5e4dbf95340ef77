package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Block.Fields;
import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import countersign.demo.story.Capitals;
import countersign.model.claim.Money;
import java.util.ArrayList;
import java.util.List;

/** Bills as applications on telephones show them. */
final class ScreenForms {

    private final Story story;
    private final House house;
    private final Node content;

    ScreenForms(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.content = paper.content();
    }

    /** 电子票据详情: a field a line, what was charged below. */
    List<Block> bill() {
        var stay = story.stay();
        var items = content.rows("items");
        long sum =
                items.stream().mapToLong(item -> Money.parse(item.get(1)).fen()).sum();
        var total = content.text("total").map(Money::parse).orElse(new Money(sum));
        var fund = Money.parse(content.need("fund"));
        var in = content.text("in").orElseGet(() -> stay.need("in"));
        var out = content.text("out").orElseGet(() -> stay.need("out"));
        var charges = new ArrayList<List<String>>();
        items.forEach(item ->
                charges.add(List.of(item.get(0), Money.parse(item.get(1)).decimal())));
        return List.of(
                new Title(content.text("hospital").orElseGet(story::hospital), "电子票据详情"),
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
                        new Field("住院日期", house.day(in) + "~" + house.day(out)),
                        new Field("开票日期", house.day(content.text("date").orElse(out))))),
                new Prose("收费项目"),
                new Table(charges, List.of(0.6, 0.4)),
                new Fields(List.of(
                        new Field("票据金额", "￥" + total.decimal()),
                        new Field("金额大写", content.text("capitals").orElseGet(() -> Capitals.of(total))),
                        new Field("医保基金支付", "￥" + fund.decimal()),
                        new Field("个人支付", "￥" + new Money(sum - fund.fen()).decimal()))),
                new Prose("本票据信息仅供查询，请以财政电子票据查验平台结果为准"));
    }
}
