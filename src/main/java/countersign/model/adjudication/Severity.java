package countersign.model.adjudication;

import java.util.Locale;

/** How much hangs on a flag. */
public enum Severity {
    CRITICAL,
    MAJOR,
    MINOR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
