package countersign.store.sqlite;

import countersign.compare.PagePrint;
import countersign.compare.Sameness;
import countersign.model.adjudication.AlikePage.Way;
import countersign.store.Sealer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Prints of pages, found by keyed hashes of their features and compared one by one. */
final class PrintRows {

    private static final String PLACE = "page_print.sealed";
    private static final String OF_CLAIM = "SELECT n, sealed FROM page_print WHERE claim_id = ?";
    private static final String FORGET_MARK = "DELETE FROM page_mark WHERE mark = ? AND n = ?";
    private static final String FORGET = "DELETE FROM page_print WHERE claim_id = ?";
    private static final String NEXT = "SELECT coalesce(max(n), 0) + 1 FROM page_print";
    private static final String ADD = "INSERT INTO page_print(n, claim_id, sealed) VALUES (?, ?, ?)";
    private static final String ADD_MARK = "INSERT OR IGNORE INTO page_mark(mark, n) VALUES (?, ?)";
    /** A feature of so many pages tells nothing. */
    private static final int COMMON = 300;

    private static final String MARKED = "SELECT n FROM page_mark WHERE mark = ? ORDER BY n DESC LIMIT " + COMMON;
    private static final String THESE = "SELECT claim_id, sealed FROM page_print WHERE n IN (<pages>)";
    /** Pages with the most features in common are compared first, and no more than so many. */
    private static final int COMPARED = 60;

    private static final int ENOUGH = 2;

    private final Sealer sealer;
    private final NameKey names;

    PrintRows(Sealer sealer, NameKey names) {
        this.sealer = sealer;
        this.names = names;
    }

    void put(Handle handle, UUID claim, List<PagePrint> pages) {
        forget(handle, claim);
        long n = handle.createQuery(NEXT).mapTo(Long.class).one();
        for (var page : pages) {
            var keyed = KeyedPrint.of(page, names);
            handle.execute(ADD, n, Ids.bytes(claim), sealer.seal(PLACE, Ids.bytes(claim), keyed.bytes()));
            for (long mark : Set.copyOf(keyed.marks())) {
                handle.execute(ADD_MARK, mark, n);
            }
            n++;
        }
    }

    private void forget(Handle handle, UUID claim) {
        var key = Ids.bytes(claim);
        handle.createQuery(OF_CLAIM)
                .bind(0, key)
                .map((row, context) -> Map.entry(row.getLong(1), open(key, row.getBytes(2))))
                .list()
                .forEach(entry ->
                        entry.getValue().marks().forEach(mark -> handle.execute(FORGET_MARK, mark, entry.getKey())));
        handle.execute(FORGET, (Object) key);
    }

    /** The other claims that hold the page. */
    Map<UUID, Way> like(Handle handle, UUID claim, PagePrint page) {
        var found = new TreeMap<UUID, Way>();
        var candidates = candidates(handle, page);
        if (!candidates.isEmpty()) {
            var keyed = KeyedPrint.of(page, names).print();
            handle.createQuery(THESE)
                    .bindList("pages", candidates)
                    .map((row, context) -> Map.entry(Ids.uuid(row.getBytes(1)), row.getBytes(2)))
                    .forEach(row -> compare(claim, keyed, row.getKey(), row.getValue(), found));
        }
        return found;
    }

    /** Those with the most features in common; a wave of the picture alone tells too little to look at the page. */
    private List<Long> candidates(Handle handle, PagePrint page) {
        var weights = new HashMap<Long, Integer>();
        for (var key : page.keys()) {
            int weight = PagePrint.isWeak(key) ? 1 : ENOUGH;
            handle.createQuery(MARKED)
                    .bind(0, KeyedPrint.mark(names, key))
                    .mapTo(Long.class)
                    .forEach(n -> weights.merge(n, weight, Integer::sum));
        }
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void compare(UUID claim, PagePrint page, UUID other, byte[] sealed, Map<UUID, Way> found) {
        if (!other.equals(claim)) {
            Sameness.of(page, open(Ids.bytes(other), sealed).print())
                    .ifPresent(
                            way -> found.merge(other, way, (one, second) -> one.compareTo(second) <= 0 ? one : second));
        }
    }

    private KeyedPrint open(byte[] claim, byte[] sealed) {
        return KeyedPrint.read(sealer.open(PLACE, claim, sealed));
    }
}
