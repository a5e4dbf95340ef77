package countersign.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.json.EventJson;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Bytes;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Envelope;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.SignedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that must never change; they were worked out by another program (Python and OpenSSL) from the design alone. */
class VectorsTest {

    private static final UUID CLAIM = ClaimId.of("xhb-critical-illness", "HZ-210412-00731");
    private static final Bytes SALT = Bytes.ofHex("000102030405060708090a0b0c0d0e0f");
    private static final Bytes BODY = EventJson.body(new Event.NoteAdded("电话已核实 \"A\" \u20ac"), SALT);
    private static final Envelope ENVELOPE = new Envelope(
            1,
            UUID.fromString("0178eb2f-5f25-7000-8000-000000000001"),
            CLAIM,
            ClaimId.bucket(CLAIM),
            EventType.NOTE_ADDED,
            "lin",
            "desk-7",
            Sample.signer("verifier").key(),
            1,
            Stage.VERIFY,
            0,
            0,
            Chain.first(CLAIM),
            Chain.bodyHash(BODY),
            Instant.parse("2021-04-20T02:23:41.120Z"));

    @Test
    void claimIdsAreMadeFromPlanAndNumber() {
        assertEquals(UUID.fromString("56cfb116-3d25-51ce-9daf-c99e45f52539"), ClaimId.NAME_SPACE);
        assertEquals(UUID.fromString("dc46e755-657e-5cc8-bff5-75b1b21f9f22"), CLAIM);
        assertEquals(5, CLAIM.version());
        assertEquals(52, ClaimId.bucket(CLAIM));
    }

    @Test
    void bodiesAreCanonical() {
        assertEquals(
                "{\"salt\":\"000102030405060708090a0b0c0d0e0f\",\"text\":\"电话已核实 \\\"A\\\" €\"}",
                new String(BODY.toArray(), StandardCharsets.UTF_8));
        assertEquals(
                "419f600e94e82bc02d47f74ae18e28620b8d56d75965ebb5f66585300c9c03e6",
                Chain.bodyHash(BODY).hex());
    }

    @Test
    void envelopesAreCanonical() {
        assertEquals(
                "{\"actor\":\"lin\",\"base_hash\":\"68cb930c98fc0f4d369f27f950f0ce1cf7f14b22153abe480c698729cf10371d\",\"base_seq\":0,\"body_hash\":\"419f600e94e82bc02d47f74ae18e28620b8d56d75965ebb5f66585300c9c03e6\",\"bucket\":52,\"claim_id\":\"dc46e755-657e-5cc8-bff5-75b1b21f9f22\",\"claimed_at\":\"2021-04-20T02:23:41.120Z\",\"device\":\"desk-7\",\"event_id\":\"0178eb2f-5f25-7000-8000-000000000001\",\"fence\":0,\"key_id\":\"d9efae8b70ecdd563d406b14a9819b8b\",\"round\":1,\"stage\":\"verify\",\"type\":\"note.added\",\"v\":1}",
                new String(EventJson.envelope(ENVELOPE), StandardCharsets.UTF_8));
        assertEquals(ENVELOPE, EventJson.readEnvelope(EventJson.envelope(ENVELOPE)));
    }

    @Test
    void signaturesAndEntriesFollow() {
        var message = Ed25519.message(ENVELOPE);
        var signature = Sample.signer("verifier").sign(message);
        var event = new SignedEvent(ENVELOPE, Optional.of(BODY), signature);

        assertEquals("countersign.event.v1\n", new String(message, 0, 21, StandardCharsets.US_ASCII));
        assertEquals(
                "7219705adfde2f99108532095be379d26a51ac4eec4e97c4356ae27ae42c952330954d5626bec967500290a4195e1d2996dbb9152fb3c3562b25eb9077e8d906",
                signature.hex());
        assertTrue(Ed25519.verifies(Sample.signer("verifier").publicKey(), message, signature));
        assertEquals(
                "68cb930c98fc0f4d369f27f950f0ce1cf7f14b22153abe480c698729cf10371d",
                Chain.first(CLAIM).hex());
        assertEquals(
                "3a92155f3ee2cca24e3b20377097146e9ee5715304313b5576a783d164f6f273",
                Chain.append(0, Chain.first(CLAIM), event).hash().hex());
        assertEquals(
                "a8bafedddca6c12c0568b3a10c829252c6998598123c8ad426e107747aee0b69",
                Chain.feed(Chain.firstOfFeed(ENVELOPE.bucket()), Chain.first(CLAIM))
                        .hex());
    }

    /** RFC 8032, section 7.1, test 2. */
    @Test
    void ed25519IsThatOfTheStandard() {
        var signer = new Ed25519(Bytes.ofHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                .toArray());

        assertEquals(
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                signer.publicKey().hex());
        assertEquals(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
                signer.sign(new byte[] {0x72}).hex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"salt\":\"00\",\"text\":\"a\",\"text\":\"b\"}", // a member twice
                "{\"salt\":\"00\",\"text\":\"a\",\"n\":9007199254740992}", // 2^53
                "{\"salt\":\"00\",\"text\":\"a\",\"n\":-9007199254740992}",
                "{\"salt\":\"00\",\"text\":\"a\",\"n\":1.5}",
                "{\"salt\":\"00\",\"text\":\"a\",\"n\":1e3}",
                "{\"salt\":\"00\",\"text\":\"\\ud800\"}", // half a character
                "{\"salt\":\"00\",\"text\":\"a\"} {}",
                "{\"salt\":\"00\",\"text\":7}",
                "{\"salt\":\"00\"}",
                "[]",
                ""
            })
    void whatCannotBeSignedIsRefused(String body) {
        var bytes = Bytes.of(body.getBytes(StandardCharsets.UTF_8));

        assertThrows(IllegalArgumentException.class, () -> EventJson.readBody(EventType.NOTE_ADDED, bytes));
    }

    @Test
    void theLargestIntegerIsAllowed() {
        var bytes = "{\"salt\":\"00\",\"text\":\"a\",\"n\":9007199254740991}".getBytes(StandardCharsets.UTF_8);

        assertEquals(new Event.NoteAdded("a"), EventJson.readBody(EventType.NOTE_ADDED, Bytes.of(bytes)));
    }

    @Test
    void anEnvelopeIsClosed() {
        var json = new String(EventJson.envelope(ENVELOPE), StandardCharsets.UTF_8);
        var more = json.replace("{\"actor\"", "{\"aside\":1,\"actor\"").getBytes(StandardCharsets.UTF_8);
        var less = json.replace("\"fence\":0,", "").getBytes(StandardCharsets.UTF_8);

        assertThrows(IllegalArgumentException.class, () -> EventJson.readEnvelope(more));
        assertThrows(IllegalArgumentException.class, () -> EventJson.readEnvelope(less));
    }

    @Test
    void eventIdsAreOfVersionSevenAndSortByTime() {
        var ids = new EventIds(Sample.CLOCK, new java.security.SecureRandom());
        var first = ids.next();
        var second = ids.next();

        assertEquals(7, first.version());
        assertEquals(Sample.CLOCK.millis(), first.getMostSignificantBits() >>> 16);
        assertTrue(first.toString().compareTo(second.toString()) < 0);
    }
}
