package countersign.model.plan;

/** What a definition keeps out where its proof holds: not this illness, or only the mild form of it. */
public record Exclusion(String id, Names names, Proof proof, Result result) {

    /** What follows. */
    public enum Result {
        NOT_COVERED,
        /** It belongs to the mild class. */
        MILD,
        /** A person decides. */
        PERSON
    }
}
