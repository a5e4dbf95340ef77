package countersign.model.journal;

import java.util.List;

/**
 * The next entries of one bucket's feed.
 *
 * @param after the cursor that it follows
 * @param next the cursor after it
 */
public record FeedPage(Cursor after, Cursor next, List<Entry> entries) {

    /**
     * How far a bucket's feed is known.
     *
     * @param epoch raised after every restore of the platform
     * @param position 1, 2, 3 … of the last entry; 0 for none
     * @param hash of the feed up to there
     */
    public record Cursor(int bucket, long epoch, long position, Bytes hash) {}

    public FeedPage {
        entries = List.copyOf(entries);
    }

    public int bucket() {
        return next.bucket();
    }
}
