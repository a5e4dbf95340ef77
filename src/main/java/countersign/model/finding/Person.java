package countersign.model.finding;

/** Whom a sentence speaks of. */
public enum Person {
    PATIENT,
    FATHER,
    MOTHER,
    BROTHER,
    SISTER,
    SPOUSE,
    CHILD,
    /** Another relative, or one not named. */
    FAMILY
}
