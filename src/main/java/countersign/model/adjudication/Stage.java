package countersign.model.adjudication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a claim stands between its opening and its end. */
public enum Stage {
    VERIFY,
    ADVISE,
    WAITING,
    SIGNOFF,
    DISPUTE,
    CLOSED;

    /** As in the journal. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> ofId(String id) {
        return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
    }
}
