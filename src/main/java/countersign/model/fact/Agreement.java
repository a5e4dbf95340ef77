package countersign.model.fact;

import java.util.Locale;

/** How far the readers agree on some words. */
public enum Agreement {
    /** Two readers read the same. */
    COUNTERSIGNED,
    /** Only one reader was asked, or the text was already in the file. */
    SINGLE,
    /** They differ, or one is unsure, and nothing settles it. */
    UNSURE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
