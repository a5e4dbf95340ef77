package countersign.model.finding;

/** Whether the record says that something is there or that it is not. */
public enum Polarity {
    PRESENT,
    ABSENT
}
