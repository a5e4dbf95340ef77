package countersign.model.opinion;

import java.util.Locale;

/** What an advisor sees of a criterion in the records. */
public enum View {
    MET,
    NOT_MET,
    NOT_SHOWN;

    /** As in the journal. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
