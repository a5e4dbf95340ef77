package countersign.model.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sum in CNY, kept in fen. */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    /**
     * Reads a decimal such as {@code 300000.00}.
     *
     * @throws IllegalArgumentException if it is no decimal number or has parts of a fen
     */
    public static Money parse(String decimal) {
        try {
            return new Money(new BigDecimal(decimal).movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("not a sum of money: " + decimal, e);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** This share of the sum, rounded half up to the fen. */
    public Money times(BigDecimal share) {
        return new Money(BigDecimal.valueOf(fen)
                .multiply(share)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** {@code 300000.00}, always with two decimals. */
    public String decimal() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return decimal();
    }
}
