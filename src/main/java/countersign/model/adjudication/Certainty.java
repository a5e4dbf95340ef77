package countersign.model.adjudication;

import java.util.Locale;

/** How surely a flag holds: it never decides, whatever this says. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    CANNOT_TELL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
