package countersign.model.journal;

/**
 * An event in its place in the claim's chain, as the platform accepted it.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param previous hash of the entry before, or the claim's first hash
 * @param hash of this entry
 */
public record Entry(long seq, Bytes previous, Bytes hash, SignedEvent event) {}
