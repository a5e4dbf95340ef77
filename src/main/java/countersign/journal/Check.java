package countersign.journal;

import java.util.Locale;

/** The ways in which a chain can be wrong. */
public enum Check {
    /** A number is missing, twice or out of order. */
    GAP,
    /** The entry does not follow from the one before it, or is not of this claim. */
    PREV_HASH,
    SIGNATURE,
    BODY_HASH,
    /** The key is unknown, belongs to somebody else, or did not count when it signed. */
    KEY_NOT_VALID_THEN,
    /** Its author may not write such an event. */
    ROLE;

    /** As in results. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
