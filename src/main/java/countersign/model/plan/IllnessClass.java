package countersign.model.plan;

/** What an illness is paid by. */
public enum IllnessClass {
    SEVERE,
    MILD,
    RARE,
    /** Death or a lasting loss by accident. */
    ACCIDENT,
    DEATH
}
