package countersign.demo.story;

import java.time.LocalDate;
import java.util.Random;

/** Numbers by a hospital's pattern: {@code #} is a digit, {@code yy} the year. */
public final class Numbering {

    private Numbering() {}

    static String make(String pattern, LocalDate day, Random random) {
        var text = new StringBuilder();
        for (char c : pattern.replace("yy", String.format("%02d", day.getYear() % 100))
                .toCharArray()) {
            text.append(
                    c == '#' ? (char) ('0' + (text.length() == 0 ? 1 + random.nextInt(9) : random.nextInt(10))) : c);
        }
        return text.toString();
    }

    /** The number with two neighbouring digits swapped that nobody takes for one another. */
    public static String swapped(String number) {
        for (int i = number.length() - 2; i > 0; i--) {
            char one = number.charAt(i);
            char two = number.charAt(i + 1);
            if (Character.isDigit(one) && Character.isDigit(two) && Math.abs(one - two) > 1) {
                return number.substring(0, i) + two + one + number.substring(i + 2);
            }
        }
        throw new IllegalArgumentException("no two digits to swap in " + number);
    }
}
