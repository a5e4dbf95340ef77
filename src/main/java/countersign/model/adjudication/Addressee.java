package countersign.model.adjudication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is asked about a flag. */
public enum Addressee {
    /** The medical advisor: the question waits in their list until it is answered. */
    ADVISOR,
    /** The member: a reviewer puts the question to them. */
    MEMBER,
    /** Whoever else works on claims: read by the next person who opens it. */
    COLLEAGUE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Addressee> ofId(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
