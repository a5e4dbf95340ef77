package countersign.demo.story;

import countersign.model.claim.Sex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Resident ID numbers of areas that don't exist, with right check digits (GB 11643-1999). */
public final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String[] AREAS = {"339901", "339904", "990012", "990107", "629905", "449903"};

    private IdNumbers() {}

    public static String make(Sex sex, LocalDate birth, Random random) {
        int order = random.nextInt(450) * 2 + (sex == Sex.M ? 1 : 2);
        return complete(AREAS[random.nextInt(AREAS.length)]
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", order));
    }

    /** The number with a check digit that doesn't hold. */
    public static String broken(String number) {
        char last = number.charAt(17);
        return number.substring(0, 17) + (last == '4' ? '7' : '4');
    }

    static String complete(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return first17 + CHECKS.charAt(sum % 11);
    }
}
