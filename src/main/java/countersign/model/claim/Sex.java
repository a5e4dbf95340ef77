package countersign.model.claim;

/** As in {@code claim.json}: F or M. */
public enum Sex {
    F,
    M
}
