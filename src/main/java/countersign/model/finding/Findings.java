package countersign.model.finding;

/** What the words of all documents mean, taken together. */
public record Findings() {
    public static final Findings NONE = new Findings();
}
