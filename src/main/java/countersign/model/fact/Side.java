package countersign.model.fact;

import java.util.Locale;

/** The side of the body. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH;

    public static Side parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
