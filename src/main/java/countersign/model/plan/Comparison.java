package countersign.model.plan;

import java.math.BigDecimal;
import java.util.Arrays;

/** How a measured value is compared with the one that a definition names. */
public enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** Whether {@code measured} is so compared with {@code limit}: {@code LESS.holds(49, 50)}. */
    public boolean holds(BigDecimal measured, BigDecimal limit) {
        int order = measured.compareTo(limit);
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }

    public String sign() {
        return sign;
    }

    /**
     * Reads {@code >=}.
     *
     * @throws IllegalArgumentException for another sign
     */
    public static Comparison ofSign(String sign) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sign));
    }
}
