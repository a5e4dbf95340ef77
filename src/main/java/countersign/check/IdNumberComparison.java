package countersign.check;

import countersign.check.Contradiction.Strength;
import countersign.model.fact.Fact;
import java.util.List;
import java.util.Optional;

/** Compares the ID numbers on a page with the member's; a check digit tells a misreading from another number. */
final class IdNumberComparison {

    private static final double SURE_OF_A_DIGIT = 0.95;

    private final IdNumber right;

    IdNumberComparison(String right) {
        this.right = new IdNumber(right);
    }

    Optional<Contradiction> of(List<Fact<String>> numbers) {
        if (numbers.stream().anyMatch(number -> differing(number.value()) == 0)) {
            return Optional.empty();
        }
        return numbers.stream()
                .flatMap(number -> strength(number)
                        .map(strength ->
                                new Contradiction("id-number", strength, number, number.value(), right.digits()))
                        .stream())
                .findFirst();
    }

    /** Digits that differ, hidden ones left out; 0 also where the two cannot be compared. */
    private int differing(String value) {
        var digits = new IdNumber(value.replace('＊', '*')).digits();
        if (digits.length() != right.digits().length()) {
            return 0;
        }
        int differing = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit != '*' && digit != right.digits().charAt(i)) {
                differing++;
            }
        }
        return differing;
    }

    private Optional<Strength> strength(Fact<String> fact) {
        var number = new IdNumber(fact.value());
        int differing = differing(fact.value());
        var trust = Trust.of(fact);
        boolean whole = number.isWellFormed() && number.digits().length() == 18;
        if (whole && number.checkDigitHolds()) {
            return Optional.of(trust == Trust.SOLID ? Strength.CERTAIN : Strength.PROBABLE);
        }
        boolean onlyCheckDigit = whole && number.digits().regionMatches(0, right.digits(), 0, 17);
        if (onlyCheckDigit) {
            return Optional.empty();
        }
        if (differing > 2) {
            return Optional.of(trust == Trust.SOLID ? Strength.PROBABLE : Strength.HINT);
        }
        return trust == Trust.SOLID && fact.confidence() >= SURE_OF_A_DIGIT
                ? Optional.of(Strength.DOUBTFUL)
                : Optional.empty();
    }
}
