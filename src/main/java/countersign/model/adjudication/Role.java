package countersign.model.adjudication;

import java.util.Locale;

/** What a person is on the platform; one role per account. */
public enum Role {
    VERIFIER,
    ADVISOR,
    SUPERVISOR,
    AUDITOR,
    ADMIN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
