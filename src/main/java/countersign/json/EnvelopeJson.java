package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Envelope;
import countersign.model.journal.EventType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** The envelope of an event as JSON: a closed object, so that nothing unsigned rides along. */
final class EnvelopeJson {

    private static final Set<String> NAMES = Set.of(
            "v",
            "event_id",
            "claim_id",
            "bucket",
            "type",
            "actor",
            "device",
            "key_id",
            "round",
            "stage",
            "fence",
            "base_seq",
            "base_hash",
            "body_hash",
            "claimed_at");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EnvelopeJson() {}

    static ObjectNode write(Envelope envelope) {
        return StrictJson.object()
                .put("v", envelope.version())
                .put("event_id", envelope.event().toString())
                .put("claim_id", envelope.claim().toString())
                .put("bucket", envelope.bucket())
                .put("type", envelope.type().id())
                .put("actor", envelope.actor())
                .put("device", envelope.device())
                .put("key_id", envelope.key())
                .put("round", envelope.round())
                .put("stage", envelope.stage().id())
                .put("fence", envelope.fence())
                .put("base_seq", envelope.baseSeq())
                .put("base_hash", envelope.baseHash().hex())
                .put("body_hash", envelope.bodyHash().hex())
                .put("claimed_at", moment(envelope.claimedAt()));
    }

    static Envelope read(JsonNode node) {
        var members = new Members(node).closed(NAMES);
        int version = members.count("v");
        if (version != Envelope.VERSION) {
            throw Members.refused("v");
        }
        return new Envelope(
                version,
                members.uuid("event_id"),
                members.uuid("claim_id"),
                members.count("bucket"),
                EventType.ofId(members.text("type")).orElseThrow(() -> Members.refused("type")),
                members.text("actor"),
                members.text("device"),
                members.text("key_id"),
                members.count("round"),
                Stage.ofId(members.text("stage")).orElseThrow(() -> Members.refused("stage")),
                members.number("fence"),
                members.number("base_seq"),
                members.bytes("base_hash"),
                members.bytes("body_hash"),
                moment(members.text("claimed_at")));
    }

    /** To the millisecond, always with three digits of them. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    static Instant moment(String text) {
        try {
            return Instant.from(MOMENT.parse(text));
        } catch (DateTimeException e) {
            throw Members.refused("claimed_at");
        }
    }
}
