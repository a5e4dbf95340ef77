package countersign.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.json.EventJson;
import countersign.model.adjudication.Role;
import countersign.model.journal.Bytes;
import countersign.model.journal.Entry;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.SignedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final KeyRecord VERIFIER = Sample.key("verifier", Role.VERIFIER);
    private static final List<Entry> CHAIN = Sample.chain(1);

    private final Verifier verifier = new Verifier(() -> List.of(VERIFIER));

    @Test
    void aChainAsWrittenIsGenuine() {
        assertEquals(Optional.empty(), verifier.check(Sample.claim(1), CHAIN));
    }

    @Test
    void aChainOfAnotherClaimIsNot() {
        assertEquals(Optional.of(new Fault(1, Check.PREV_HASH)), verifier.check(Sample.claim(2), CHAIN));
    }

    @Test
    void aMissingEntryIsAGap() {
        var without = new ArrayList<>(CHAIN);
        without.remove(2);

        assertEquals(Optional.of(new Fault(4, Check.GAP)), verifier.check(Sample.claim(1), without));
    }

    @Property(tries = 300)
    void aFlippedBitOfTheSignatureIsFound(@ForAll @IntRange(max = 4) int at, @ForAll @IntRange(max = 511) int bit) {
        var changed =
                changed(at, event -> new SignedEvent(event.envelope(), event.body(), flip(event.signature(), bit)));

        assertEquals(Optional.of(new Fault(at + 1, Check.SIGNATURE)), verifier.check(Sample.claim(1), changed));
    }

    @Property(tries = 300)
    void aFlippedBitOfTheBodyIsFound(@ForAll @IntRange(max = 4) int at, @ForAll @IntRange(max = 400) int bit) {
        var changed = changed(
                at,
                event -> new SignedEvent(
                        event.envelope(), event.body().map(body -> flip(body, bit)), event.signature()));

        assertEquals(Optional.of(new Fault(at + 1, Check.BODY_HASH)), verifier.check(Sample.claim(1), changed));
    }

    /** A bit of the envelope's text gives either no envelope at all or one that was never signed. */
    @Property(tries = 1000)
    void aFlippedBitOfTheEnvelopeIsFound(@ForAll @IntRange(max = 4) int at, @ForAll @IntRange(max = 4000) int bit) {
        var json = EventJson.envelope(CHAIN.get(at).event().envelope());
        var flipped = flip(Bytes.of(json), bit % (8 * json.length)).toArray();
        List<Entry> changed;
        try {
            var envelope = EventJson.readEnvelope(flipped);
            changed = changed(at, event -> new SignedEvent(envelope, event.body(), event.signature()));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return;
        }
        var fault = verifier.check(Sample.claim(1), changed).orElseThrow();
        var keyOrClaimNamed = !changed.get(at).event().envelope().key().equals(VERIFIER.id())
                ? Check.KEY_NOT_VALID_THEN
                : Check.PREV_HASH;

        assertEquals(at + 1, fault.seq());
        assertTrue(
                fault.check() == Check.SIGNATURE || fault.check() == keyOrClaimNamed,
                () -> fault + " for " + new String(flipped, StandardCharsets.ISO_8859_1));
    }

    @Property(tries = 300)
    void aFlippedBitOfAHashIsFound(
            @ForAll @IntRange(max = 4) int at, @ForAll @IntRange(max = 255) int bit, @ForAll boolean previous) {
        var changed = new ArrayList<>(CHAIN);
        changed.set(
                at,
                previous
                        ? new Entry(
                                at + 1,
                                flip(CHAIN.get(at).previous(), bit),
                                CHAIN.get(at).hash(),
                                CHAIN.get(at).event())
                        : new Entry(
                                at + 1,
                                CHAIN.get(at).previous(),
                                flip(CHAIN.get(at).hash(), bit),
                                CHAIN.get(at).event()));

        assertEquals(Optional.of(new Fault(at + 1, Check.PREV_HASH)), verifier.check(Sample.claim(1), changed));
    }

    @Property(tries = 64)
    void aFlippedBitOfTheNumberIsAGap(@ForAll @IntRange(max = 4) int at, @ForAll @IntRange(max = 62) int bit) {
        var entry = CHAIN.get(at);
        var changed = new ArrayList<>(CHAIN);
        long seq = entry.seq() ^ 1L << bit;
        changed.set(at, new Entry(seq, entry.previous(), entry.hash(), entry.event()));

        assertEquals(Optional.of(new Fault(seq, Check.GAP)), verifier.check(Sample.claim(1), changed));
    }

    @Property(tries = 100)
    void anotherPublicKeyUnderTheSameNameIsFound(@ForAll @IntRange(max = 255) int bit) {
        var forged = with(VERIFIER, flip(VERIFIER.publicKey(), bit), Role.VERIFIER, Instant.EPOCH, Optional.empty());

        assertEquals(
                Optional.of(new Fault(1, Check.KEY_NOT_VALID_THEN)),
                new Verifier(() -> List.of(forged)).check(Sample.claim(1), CHAIN));
    }

    @Test
    void aKeyCountsFromItsFirstDayToItsLast() {
        var moment = Sample.CLOCK.instant();
        var late = with(VERIFIER, VERIFIER.publicKey(), Role.VERIFIER, moment.plusMillis(1), Optional.empty());
        var revoked = with(VERIFIER, VERIFIER.publicKey(), Role.VERIFIER, Instant.EPOCH, Optional.of(moment));
        var expected = Optional.of(new Fault(1, Check.KEY_NOT_VALID_THEN));

        assertEquals(expected, new Verifier(() -> List.of(late)).check(Sample.claim(1), CHAIN));
        assertEquals(expected, new Verifier(() -> List.of(revoked)).check(Sample.claim(1), CHAIN));
    }

    @Test
    void anAuditorMayNotOpenAClaim() {
        var auditor = with(VERIFIER, VERIFIER.publicKey(), Role.AUDITOR, Instant.EPOCH, Optional.empty());

        assertEquals(
                Optional.of(new Fault(1, Check.ROLE)),
                new Verifier(() -> List.of(auditor)).check(Sample.claim(1), CHAIN));
    }

    @Test
    void aBodyMayNotVanishUnlessOneWasErased() {
        var stripped = changed(2, event -> new SignedEvent(event.envelope(), Optional.empty(), event.signature()));

        assertEquals(Optional.of(new Fault(3, Check.BODY_HASH)), verifier.check(Sample.claim(1), stripped));
    }

    /** The changed entry with its hash worked out again, as a forger would. */
    private static List<Entry> changed(int at, UnaryOperator<SignedEvent> change) {
        var chain = new ArrayList<>(CHAIN);
        var entry = CHAIN.get(at);
        var event = change.apply(entry.event());
        chain.set(
                at, new Entry(entry.seq(), entry.previous(), Chain.hash(entry.previous(), entry.seq(), event), event));
        return chain;
    }

    private static Bytes flip(Bytes bytes, int bit) {
        var array = bytes.toArray();
        array[bit / 8 % array.length] ^= (byte) (1 << bit % 8);
        return Bytes.of(array);
    }

    private static KeyRecord with(KeyRecord key, Bytes publicKey, Role role, Instant from, Optional<Instant> until) {
        return new KeyRecord(key.id(), key.user(), key.name(), Optional.of(role), key.device(), publicKey, from, until);
    }
}
