package countersign.check;

import countersign.model.claim.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A resident ID number by GB 11643-1999: area, birth, order (odd for men) and check digit; or 15 digits as before. */
record IdNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]|\\d{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    IdNumber {
        digits = digits.replaceAll("\\s", "").toUpperCase(Locale.ROOT).replace('×', 'X');
    }

    boolean isWellFormed() {
        return FORM.matcher(digits).matches();
    }

    /** Always true of 15 digits, which have no check digit. */
    boolean checkDigitHolds() {
        return digits.length() != 18 || expectedCheckDigit() == digits.charAt(17);
    }

    char expectedCheckDigit() {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Empty if it is no day of the calendar. */
    Optional<LocalDate> birth() {
        var written = digits.length() == 18 ? digits.substring(6, 14) : "19" + digits.substring(6, 12);
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(written.substring(0, 4)),
                    Integer.parseInt(written.substring(4, 6)),
                    Integer.parseInt(written.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Sex sex() {
        char order = digits.charAt(digits.length() == 18 ? 16 : 14);
        return (order - '0') % 2 == 1 ? Sex.M : Sex.F;
    }
}
