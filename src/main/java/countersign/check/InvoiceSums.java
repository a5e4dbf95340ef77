package countersign.check;

import countersign.model.claim.Money;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.page.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sums on one invoice, and whether a misreading explains that they disagree. */
final class InvoiceSums {

    private static final Pattern SUM = Pattern.compile("\\d{1,9}(?:\\.\\d{1,2})?");

    private final List<Fact<Money>> items;
    private final List<Fact<Money>> totals;
    private final List<Fact<Money>> capitals;

    InvoiceSums(FactSheet invoice) {
        items = invoice.each(FactKey.INVOICE_ITEM).toList();
        totals = invoice.each(FactKey.INVOICE_TOTAL).toList();
        capitals = invoice.each(FactKey.INVOICE_TOTAL_CAPITALS).toList();
    }

    List<Fact<Money>> items() {
        return items;
    }

    Optional<Fact<Money>> total() {
        return only(totals);
    }

    Optional<Fact<Money>> inCapitals() {
        return only(capitals);
    }

    /** Empty for a single item, which may be all that was read of a table. */
    Optional<Money> sum() {
        return items.size() < 2
                ? Optional.empty()
                : items.stream().map(Fact::value).reduce(Money::plus);
    }

    /** Whether the items add up to it; the total's own row may stand among them. */
    boolean bearOut(Money total) {
        return sum().filter(sum -> sum.equals(total) || sum.equals(total.plus(total)))
                .isPresent();
    }

    /** By how much the items exceed a total. */
    Optional<Money> excess(Money total) {
        return sum().map(sum -> sum.minus(total));
    }

    /** A row that is no item (a subtotal, a payment), how all of it was paid, or one item misread. */
    boolean isExplained(Money excess, Money total) {
        return excess.equals(total)
                || items.stream().anyMatch(item -> item.value().equals(excess) || mayBeMisread(item, excess));
    }

    private static boolean mayBeMisread(Fact<Money> item, Money excess) {
        if (Trust.of(item) == Trust.SOLID) {
            return false;
        }
        var right = item.value().minus(excess);
        if (right.compareTo(Money.ZERO) < 0) {
            return false;
        }
        return Fold.distance(item.value().decimal(), right.decimal()) < 2
                || isShifted(item.value(), right)
                || otherReadings(item).anyMatch(right::equals);
    }

    /** A decimal point was lost or found. */
    private static boolean isShifted(Money read, Money right) {
        return Stream.of(10L, 100L)
                .anyMatch(times -> read.fen() == right.fen() * times || read.fen() * times == right.fen());
    }

    /** Whether one is the other without its beginning or its end, as where a seal or the edge hides it. */
    static boolean isCut(Money cut, Money whole) {
        var digits = cut.decimal();
        var all = whole.decimal();
        var beginning = digits.replaceFirst("[0.]+$", "");
        return all.endsWith(digits) || all.startsWith(beginning) && cut.compareTo(whole) < 0;
    }

    static Stream<Money> otherReadings(Fact<Money> fact) {
        return fact.readings().stream()
                .map(Reading::text)
                .map(text -> text.replaceAll("[,，\\s]", "").replace('．', '.'))
                .flatMap(text -> SUM.matcher(text).results())
                .map(MatchResult::group)
                .map(Money::parse);
    }

    private static Optional<Fact<Money>> only(List<Fact<Money>> facts) {
        return facts.stream().map(Fact::value).distinct().count() == 1
                ? facts.stream().findFirst()
                : Optional.empty();
    }
}
