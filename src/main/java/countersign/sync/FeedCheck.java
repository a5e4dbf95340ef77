package countersign.sync;

import countersign.journal.Chain;
import countersign.journal.Verifier;
import countersign.model.journal.Entry;
import countersign.model.journal.FeedPage;
import countersign.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Believes nothing of a feed that its hashes, its chains and its signatures do not prove. */
final class FeedCheck {

    private final Store store;

    FeedCheck(Store store) {
        this.store = store;
    }

    boolean holds(FeedPage page) {
        var after = page.after();
        var start = after.position() == 0 ? Chain.firstOfFeed(page.bucket()) : after.hash();
        var end = page.entries().stream().map(Entry::hash).reduce(start, Chain::feed);
        boolean bound = start.equals(after.hash())
                && end.equals(page.next().hash())
                && page.next().position() == after.position() + page.entries().size();
        return bound && chainsHold(page);
    }

    private boolean chainsHold(FeedPage page) {
        var verifier = new Verifier(store.keys());
        Map<UUID, List<Entry>> byClaim = page.entries().stream()
                .collect(
                        Collectors.groupingBy(entry -> entry.event().claim(), LinkedHashMap::new, Collectors.toList()));
        return byClaim.entrySet().stream().allMatch(claim -> chainHolds(verifier, claim.getKey(), claim.getValue()));
    }

    /** What this desk pushed itself it knows already from the answers; the rest has to follow from there. */
    private boolean chainHolds(Verifier verifier, UUID claim, List<Entry> entries) {
        var head = store.events().head(claim);
        boolean same = entries.stream()
                .filter(entry -> entry.seq() == head.seq())
                .allMatch(entry -> entry.hash().equals(head.hash()));
        var rest = entries.stream().filter(entry -> entry.seq() > head.seq()).toList();
        return same && verifier.check(claim, head, rest).isEmpty();
    }
}
