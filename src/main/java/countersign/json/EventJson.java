package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.Decision;
import countersign.model.journal.Bytes;
import countersign.model.journal.Entry;
import countersign.model.journal.Envelope;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.SignedEvent;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Events as JSON: the canonical bytes that are hashed and signed, and the form in which they travel. */
public final class EventJson {

    private EventJson() {}

    /** The bytes of RFC 8785. */
    public static byte[] envelope(Envelope envelope) {
        return StrictJson.canonical(EnvelopeJson.write(envelope));
    }

    /** @throws IllegalArgumentException if it is not exactly an envelope */
    public static Envelope readEnvelope(byte[] json) {
        return EnvelopeJson.read(StrictJson.read(json));
    }

    /**
     * The canonical bytes of an event's body.
     *
     * @param salt 16 random bytes, so that nobody can guess a body from its hash
     */
    public static Bytes body(Event event, Bytes salt) {
        return Bytes.of(StrictJson.canonical(content(event).put("salt", salt.hex())));
    }

    /**
     * What a body says; a body of a type that is only kept is {@link Event.Other}.
     *
     * @throws IllegalArgumentException if the body does not fit its type
     */
    public static Event readBody(EventType type, Bytes body) {
        try {
            return content(type, new Members(StrictJson.read(body.toArray())));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date cannot be used", e);
        }
    }

    /** An event as it travels: {@code {"envelope":{…},"body":{…},"sig":"…"}}. */
    public static byte[] write(SignedEvent event) {
        return StrictJson.canonical(node(event));
    }

    /** @throws IllegalArgumentException if it is not exactly such an event */
    public static SignedEvent read(byte[] json) {
        return signed(StrictJson.read(json));
    }

    static ObjectNode node(SignedEvent event) {
        var object = StrictJson.object();
        object.set("envelope", EnvelopeJson.write(event.envelope()));
        event.body().ifPresent(body -> object.set("body", StrictJson.read(body.toArray())));
        return object.put("sig", event.signature().hex());
    }

    static SignedEvent signed(JsonNode node) {
        var members = new Members(node);
        return new SignedEvent(
                EnvelopeJson.read(members.node("envelope")),
                members.has("body")
                        ? Optional.of(Bytes.of(StrictJson.canonical(members.node("body"))))
                        : Optional.empty(),
                members.bytes("sig"));
    }

    static ObjectNode node(Entry entry) {
        return node(entry.event())
                .put("seq", entry.seq())
                .put("prev_hash", entry.previous().hex())
                .put("entry_hash", entry.hash().hex());
    }

    static Entry entry(JsonNode node) {
        var members = new Members(node);
        return new Entry(members.number("seq"), members.bytes("prev_hash"), members.bytes("entry_hash"), signed(node));
    }

    private static ObjectNode content(Event event) {
        var object = StrictJson.object();
        if (event instanceof Event.FlagJudged judged) {
            object.put("flag", judged.flag());
        }
        if (event instanceof Event.ClaimOpened opened) {
            object.set("summary", SummaryJson.write(opened.summary()));
        } else if (event instanceof Event.FlagRaised raised) {
            object.set("flag", FlagJson.write(raised.flag()));
        } else if (event instanceof Event.FlagDismissed dismissed) {
            object.put("reason", dismissed.reason()).put("text", dismissed.text());
        } else if (event instanceof Event.FlagAsked asked) {
            if (asked.to() != Addressee.ADVISOR) {
                object.put("to", asked.to().id());
            }
            object.put("text", asked.text());
        } else if (event instanceof Event.WordsRead read) {
            CorrectionJson.write(read.correction(), object);
        } else if (event instanceof Event.FactRestored restored) {
            CorrectionJson.write(
                    restored.correction(), object.put("event", restored.event().toString()));
        } else if (event instanceof Event.NoteAdded note) {
            object.put("text", note.text());
        } else if (event instanceof Event.DecisionVerified decided) {
            object.put("outcome", decided.decision().outcome());
            if (!decided.decision().to().isEmpty()) {
                object.put("to", decided.decision().to());
            }
            object.put("reason", decided.reason()).put("text", decided.text());
            var overrides = object.putObject("overrides");
            decided.overrides().forEach(overrides::put);
            if (!decided.about().isEmpty()) {
                decided.about().forEach(object.putArray("about")::add);
            }
        } else if (event instanceof Event.DecisionContested contested) {
            object.put("reason", contested.reason());
            object.set("event", node(contested.loser()));
        } else {
            RulingJson.write(event, object);
        }
        return object;
    }

    private static Event content(EventType type, Members body) {
        return switch (type) {
            case CLAIM_OPENED -> new Event.ClaimOpened(SummaryJson.read(body.node("summary")));
            case FLAG_RAISED -> new Event.FlagRaised(FlagJson.read(body.node("flag")));
            case FLAG_CONFIRMED -> new Event.FlagConfirmed(body.text("flag"));
            case FLAG_DISMISSED -> new Event.FlagDismissed(body.text("flag"), body.text("reason"), body.text("text"));
            case FLAG_ASKED -> new Event.FlagAsked(body.text("flag"), addressee(body), body.text("text"));
            case FLAG_REOPENED -> new Event.FlagReopened(body.text("flag"));
            case FACT_CORRECTED -> new Event.FactCorrected(CorrectionJson.read(body));
            case FACT_ACCEPTED -> new Event.FactAccepted(CorrectionJson.read(body));
            case FACT_RESTORED -> new Event.FactRestored(body.uuid("event"), CorrectionJson.read(body));
            case NOTE_ADDED -> new Event.NoteAdded(body.text("text"));
            case DECISION_VERIFIED ->
                new Event.DecisionVerified(
                        decision(body),
                        body.text("reason"),
                        body.text("text"),
                        overrides(body.node("overrides")),
                        body.each("about").map(JsonNode::textValue).toList());
            case DECISION_CONTESTED -> new Event.DecisionContested(signed(body.node("event")), body.text("reason"));
            default -> RulingJson.read(type, body);
        };
    }

    /** The advisor, where nobody is named. */
    private static Addressee addressee(Members body) {
        return body.optionalText("to")
                .map(id -> Addressee.ofId(id).orElseThrow(() -> new IllegalArgumentException("nobody is called so")))
                .orElse(Addressee.ADVISOR);
    }

    private static Decision decision(Members body) {
        var to = body.optionalText("to").orElse("");
        for (var decision : Decision.values()) {
            if (decision.outcome().equals(body.text("outcome")) && decision.to().equals(to)) {
                return decision;
            }
        }
        throw Members.refused("outcome");
    }

    private static Map<String, String> overrides(JsonNode node) {
        var overrides = new HashMap<String, String>();
        node.properties()
                .forEach(member ->
                        overrides.put(member.getKey(), member.getValue().textValue()));
        return overrides;
    }
}
