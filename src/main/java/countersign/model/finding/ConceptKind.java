package countersign.model.finding;

/** What sort of thing a record speaks of. */
public enum ConceptKind {
    ILLNESS,
    /** A complaint, or a sign that a doctor saw. */
    SYMPTOM,
    OPERATION,
    TREATMENT,
    DRUG,
    /** Something measured. */
    TEST,
    /** A stage, a grade or a score. */
    STAGE,
    /** Something that happened: an admission, a death, a diagnosis. */
    EVENT,
    /** How somebody lives or does: smoking, recovering. */
    STATE
}
