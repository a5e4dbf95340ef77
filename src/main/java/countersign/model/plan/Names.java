package countersign.model.plan;

/** A name in both languages. */
public record Names(String zh, String en) {}
