package countersign.model.journal;

/**
 * The end of a claim's chain as far as this desk has seen it.
 *
 * @param seq of the last entry, 0 for none
 * @param hash of that entry, or the claim's first hash
 * @param fence of the last lease that was seen
 */
public record Head(long seq, Bytes hash, long fence) {}
