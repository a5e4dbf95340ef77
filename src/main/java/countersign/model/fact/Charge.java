package countersign.model.fact;

import countersign.model.claim.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a list of expenses.
 *
 * @param item what was charged for, as printed
 * @param count how often or how much; empty where the list does not say
 * @param price of one
 */
public record Charge(String item, Optional<BigDecimal> count, Optional<BigDecimal> price, Money amount) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<item>.*?)(?: (?<count>-?[\\d.]+) × (?<price>-?[\\d.]+))? = (?<amount>-?[\\d.]+)");
    /** Prices are printed rounded to the cent, so that many of one may differ by as many halves. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    /** Reads what {@link #toString()} writes. */
    public static Charge parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return new Charge(text, Optional.empty(), Optional.empty(), Money.ZERO);
        }
        return new Charge(
                matcher.group("item"),
                Optional.ofNullable(matcher.group("count")).map(BigDecimal::new),
                Optional.ofNullable(matcher.group("price")).map(BigDecimal::new),
                Money.parse(matcher.group("amount")));
    }

    public Charge withAmount(Money other) {
        return new Charge(item, count, price, other);
    }

    /** Whether count times price is the amount; empty where one of them is not printed. */
    public Optional<Boolean> addsUp() {
        if (count.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        var exact = count.get().multiply(price.get());
        var rounding = count.get().abs().max(BigDecimal.ONE).multiply(ROUNDED);
        var off = exact.subtract(new BigDecimal(amount.decimal())).abs();
        return Optional.of(off.compareTo(rounding.setScale(3, RoundingMode.UP)) <= 0);
    }

    @Override
    public String toString() {
        boolean each = count.isPresent() && price.isPresent();
        return item
                + (each
                        ? " " + count.get().toPlainString() + " × "
                                + price.get().toPlainString()
                        : "")
                + " = "
                + amount.decimal();
    }
}
