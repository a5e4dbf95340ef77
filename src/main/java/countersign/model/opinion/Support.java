package countersign.model.opinion;

import java.util.Locale;

/** Whether the records support the claimed illness. */
public enum Support {
    SUPPORTS,
    DOES_NOT,
    NEED_MORE;

    /** As in the journal. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
