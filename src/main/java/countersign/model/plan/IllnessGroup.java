package countersign.model.plan;

/** What an illness is proven by: cells, an operation, a lasting loss, or other findings. */
public enum IllnessGroup {
    MALIGNANT,
    SURGERY,
    RESIDUAL_STATE,
    OTHER,
    /** What an accident has done. */
    ACCIDENT
}
