package countersign.catalogue;

import countersign.model.claim.Money;
import countersign.model.plan.Benefit;
import countersign.model.plan.ClaimLimits;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.Pay;
import countersign.model.plan.Payments;
import countersign.model.plan.SiteRule;
import countersign.model.plan.SpendingThreshold;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what a plan pays: {@code {class: severe, ages: 0-39, amount: 300000.00}}, and how often. */
final class PaymentsReader {

    private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private PaymentsReader() {}

    /** @param find the values of a version by their keys */
    static Payments read(Function<String, Optional<YamlNode>> find, YamlNode benefits) {
        return new Payments(
                benefits.items().stream().map(PaymentsReader::benefit).toList(),
                find.apply("sites").map(YamlNode::items).orElse(List.of()).stream()
                        .map(PaymentsReader::site)
                        .toList(),
                find.apply("spending").map(PaymentsReader::spending),
                find.apply("payments").map(PaymentsReader::limits).orElse(ClaimLimits.NONE));
    }

    private static Benefit benefit(YamlNode node) {
        node.allow(Set.of("class", "option", "ages", "amount", "at-once", "bills-to"));
        var ages = node.get("ages").as("ages", text -> {
            var band = AGES.matcher(text);
            if (!band.matches() || Integer.parseInt(band.group(1)) > Integer.parseInt(band.group(2))) {
                throw new IllegalArgumentException(text);
            }
            return band.toMatchResult();
        });
        return new Benefit(
                node.get("class").constant(IllnessClass.class),
                node.find("option").map(YamlNode::text),
                Integer.parseInt(ages.group(1)),
                Integer.parseInt(ages.group(2)),
                pay(node));
    }

    private static Pay pay(YamlNode node) {
        var amount = node.find("amount");
        var limit = node.find("bills-to");
        if (amount.isPresent() == limit.isPresent()) {
            throw node.mistake("amount-or-bills");
        }
        var once = node.find("at-once");
        if (amount.isPresent()) {
            once.ifPresent(part -> {
                throw part.mistake("at-once-alone");
            });
            return new Pay.LumpSum(money(amount.get()));
        }
        var most = money(limit.orElseThrow());
        if (once.isEmpty()) {
            return new Pay.Bills(most);
        }
        var atOnce = money(once.get());
        if (atOnce.compareTo(most) > 0) {
            throw once.get().mistake("at-once-more");
        }
        return new Pay.LumpSumThenBills(atOnce, most);
    }

    private static SiteRule site(YamlNode node) {
        node.allow(Set.of("id", "class", "codes", "words", "effect", "unspread"));
        return new SiteRule(
                node.get("id").text(),
                node.get("class").constant(IllnessClass.class),
                IllnessReader.codes(node),
                node.texts("words"),
                node.get("effect").constant(SiteRule.Effect.class),
                node.find("unspread").map(YamlNode::text).filter("true"::equals).isPresent());
    }

    private static SpendingThreshold spending(YamlNode node) {
        node.allow(Set.of("at-least", "paid-as"));
        return new SpendingThreshold(
                money(node.get("at-least")), node.get("paid-as").constant(IllnessClass.class));
    }

    private static ClaimLimits limits(YamlNode node) {
        node.allow(Set.of("most", "by-class", "total"));
        Map<IllnessClass, Integer> byClass = new EnumMap<>(IllnessClass.class);
        node.find("by-class")
                .ifPresent(classes -> classes.entries()
                        .forEach((name, most) -> byClass.put(most.named(name, IllnessClass.class), most.number())));
        return new ClaimLimits(
                node.find("most").map(YamlNode::number),
                byClass,
                node.find("total").map(PaymentsReader::money));
    }

    private static Money money(YamlNode node) {
        return node.as("money", Money::parse);
    }
}
