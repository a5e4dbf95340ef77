package countersign.model.adjudication;

/** What a person has made of a flag. */
public enum FlagState {
    OPEN,
    CONFIRMED,
    DISMISSED,
    ASKED
}
