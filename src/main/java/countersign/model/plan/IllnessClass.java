package countersign.model.plan;

/** What an illness is paid by. */
public enum IllnessClass {
    SEVERE,
    MILD,
    RARE
}
