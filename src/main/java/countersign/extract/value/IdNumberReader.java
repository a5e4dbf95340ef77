package countersign.extract.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resident identity numbers (GB 11643-1999), as read: a wrong check digit is not put right. */
public final class IdNumberReader implements ValueReader<String> {

    private static final String D = "[0-9OoIl]";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z])[1-9Il](?:[ -]?" + D
            + "){16}[ -]?[0-9XxKk×✕✖OoIl](?![0-9])|(?<![0-9A-Za-z])\\d{15}(?![0-9A-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    @Override
    public Optional<Match<String>> find(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String read = matcher.group().replaceAll("[ -]", "");
        String number = read.length() == 15 ? read : Digits.plain(read.substring(0, 17)) + last(read.substring(17));
        return Optional.of(new Match<>(matcher.start(), matcher.end(), number));
    }

    private static String last(String read) {
        return "xXkK×✕✖".contains(read) ? "X" : Digits.plain(read);
    }

    /** Whether length, check digit and birth date hold. */
    public static boolean holds(String number) {
        if (!number.matches("[1-9]\\d{16}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17) && birth(number).isPresent();
    }

    private static Optional<LocalDate> birth(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
