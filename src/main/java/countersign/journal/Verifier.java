package countersign.journal;

import countersign.json.EventJson;
import countersign.model.journal.Bytes;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Entry;
import countersign.model.journal.Envelope;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.Head;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.SignedEvent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Says whether a claim's chain is genuine, and if not, which entry is the first that isn't, and why. */
public final class Verifier {

    private static final Set<EventType> BY_THE_PROGRAM = Set.of(EventType.FLAG_RAISED, EventType.OCR_RECORDED);

    private final Keys keys;

    public Verifier(Keys keys) {
        this.keys = keys;
    }

    /** Checks a whole chain; a body may be missing only where the chain says that one was erased. */
    public Optional<Fault> check(UUID claim, List<Entry> entries) {
        var whole = check(claim, new Head(0, Chain.first(claim), 0), entries);
        boolean erased = entries.stream().anyMatch(entry -> entry.event().type() == EventType.BODY_ERASED);
        var missing = entries.stream()
                .filter(entry -> !erased && entry.event().body().isEmpty())
                .map(entry -> new Fault(entry.seq(), Check.BODY_HASH))
                .findFirst();
        return Stream.of(whole, missing).flatMap(Optional::stream).min(Comparator.comparingLong(Fault::seq));
    }

    /** Checks entries that continue a chain whose end is known. */
    public Optional<Fault> check(UUID claim, Head known, List<Entry> entries) {
        var hashes = new HashMap<Long, Bytes>();
        hashes.put(0L, Chain.first(claim));
        hashes.put(known.seq(), known.hash());
        var last = known;
        for (var entry : entries) {
            var wrong = check(claim, last, entry);
            if (wrong.isPresent()) {
                return wrong.map(check -> new Fault(entry.seq(), check));
            }
            var envelope = entry.event().envelope();
            var base = hashes.get(envelope.baseSeq());
            boolean baseUnknown = base == null && envelope.baseSeq() > known.seq();
            if (envelope.baseSeq() >= entry.seq() || baseUnknown || base != null && !base.equals(envelope.baseHash())) {
                return Optional.of(new Fault(entry.seq(), Check.PREV_HASH));
            }
            hashes.put(entry.seq(), entry.hash());
            last = new Head(entry.seq(), entry.hash(), envelope.fence());
        }
        return Optional.empty();
    }

    /** Checks an event by itself, which has no place in a chain yet. */
    public Optional<Check> check(UUID claim, SignedEvent event) {
        var envelope = event.envelope();
        if (!envelope.claim().equals(claim) || envelope.bucket() != ClaimId.bucket(claim)) {
            return Optional.of(Check.PREV_HASH);
        }
        var key = keys.find(envelope.key()).filter(Verifier::named);
        if (key.isEmpty()) {
            return Optional.of(Check.KEY_NOT_VALID_THEN);
        }
        if (!Ed25519.verifies(key.get().publicKey(), Ed25519.message(envelope), event.signature())) {
            return Optional.of(Check.SIGNATURE);
        }
        if (event.body().isPresent() && !Chain.bodyHash(event.body().get()).equals(envelope.bodyHash())) {
            return Optional.of(Check.BODY_HASH);
        }
        if (!holds(key.get(), envelope)) {
            return Optional.of(Check.KEY_NOT_VALID_THEN);
        }
        if (!Writers.mayWrite(key.get().role(), envelope.type())) {
            return Optional.of(Check.ROLE);
        }
        return envelope.type() == EventType.DECISION_CONTESTED ? loser(claim, event) : Optional.empty();
    }

    private Optional<Check> check(UUID claim, Head last, Entry entry) {
        if (entry.seq() != last.seq() + 1) {
            return Optional.of(Check.GAP);
        }
        if (!entry.previous().equals(last.hash())) {
            return Optional.of(Check.PREV_HASH);
        }
        return check(claim, entry.event())
                .or(() ->
                        Chain.hash(entry.previous(), entry.seq(), entry.event()).equals(entry.hash())
                                ? Optional.empty()
                                : Optional.of(Check.PREV_HASH));
    }

    private Optional<Check> loser(UUID claim, SignedEvent contested) {
        return contested
                .body()
                .map(body -> EventJson.readBody(EventType.DECISION_CONTESTED, body))
                .map(content -> ((Event.DecisionContested) content).loser())
                .flatMap(loser -> loser.type().decides() ? check(claim, loser) : Optional.of(Check.ROLE));
    }

    private static boolean named(KeyRecord key) {
        return Ed25519.key(key.publicKey()).equals(key.id());
    }

    private static boolean holds(KeyRecord key, Envelope envelope) {
        boolean program = envelope.actor().equals(Envelope.ENGINE) && BY_THE_PROGRAM.contains(envelope.type());
        return key.validAt(envelope.claimedAt())
                && key.device().equals(envelope.device())
                && (program || key.user().equals(envelope.actor()));
    }
}
