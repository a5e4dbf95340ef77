package countersign.extract.value;

import java.util.regex.Pattern;

/** Brings units to one form: {@code ×10⁹/L}, {@code *10~9/L}, {@code 10E9/L} and {@code 10 9/L} are {@code 10^9/L}. */
public final class Units {

    /** A power of ten as laboratories print it, and as readers see its raised figure. */
    public static final String POWER = "[x×X*·]?\\s?10\\s?(?:\\*\\*|[\\^~∧ˆ*eE])?\\s?(?:9|12|6|3)\\s?/\\s?[uμµ]?[Ll]";

    private static final Pattern PARTS =
            Pattern.compile("[x×X*·]?10(?:\\*\\*|[\\^~∧ˆ*eE])?(?<n>9|12|6|3)/(?<per>[uμµ]?)[Ll]");

    private Units() {}

    /** @param printed folded or not; what holds no power of ten keeps its form, but for the letter μ */
    public static String plain(String printed) {
        String unit =
                printed.replace(" ", "").replace('µ', 'μ').replace("⁹", "9").replace("¹²", "12");
        var power = PARTS.matcher(unit);
        if (!power.matches()) {
            return unit;
        }
        return "10^" + power.group("n") + "/" + (power.group("per").isEmpty() ? "" : "μ") + "L";
    }
}
