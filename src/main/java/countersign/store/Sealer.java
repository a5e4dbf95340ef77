package countersign.store;

/** Makes what is kept unreadable to others; bound to its place, so that values cannot be swapped. */
public interface Sealer {

    /**
     * @param place table and column, {@code event.sealed_body}
     * @param key the row's primary key
     */
    byte[] seal(String place, byte[] key, byte[] plain);

    byte[] open(String place, byte[] key, byte[] sealed);
}
