package countersign.journal;

/** The first entry of a chain that does not hold, and why. */
public record Fault(long seq, Check check) {}
