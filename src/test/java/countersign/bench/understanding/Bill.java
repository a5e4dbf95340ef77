package countersign.bench.understanding;

import countersign.demo.story.Capitals;
import countersign.model.claim.Money;
import java.util.List;

/**
 * What a bill charges and who pays which part of it.
 *
 * @param items each a name and a sum
 * @param total as printed, which need not be the sum of the items
 * @param own what is left of the items' sum
 */
record Bill(List<List<String>> items, Money total, String capitals, Money fund, Money account, Money own) {

    Bill {
        items = List.copyOf(items);
    }

    static Bill of(Node content) {
        var items = content.rows("items");
        long sum =
                items.stream().mapToLong(item -> Money.parse(item.get(1)).fen()).sum();
        var total = content.text("total").map(Money::parse).orElse(new Money(sum));
        var fund = Money.parse(content.need("fund"));
        var account = Money.parse(content.text("account").orElse("0"));
        return new Bill(
                items,
                total,
                content.text("capitals").orElseGet(() -> Capitals.of(total)),
                fund,
                account,
                new Money(sum - fund.fen() - account.fen()));
    }
}
