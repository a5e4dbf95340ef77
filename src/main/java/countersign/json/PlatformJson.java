package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.journal.Answer;
import countersign.model.journal.FeedPage;
import countersign.model.journal.FeedPage.Cursor;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.SignedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What desk and platform say to each other; canonical JSON in UTF-8.
 *
 * <p>Every reader refuses with {@link IllegalArgumentException} what is not exactly such a message.
 */
public final class PlatformJson {

    private PlatformJson() {}

    /** {@code {"keys":[…]}} */
    public static byte[] keys(List<KeyRecord> keys) {
        var object = StrictJson.object();
        var array = object.putArray("keys");
        keys.forEach(key -> array.add(KeyJson.write(key)));
        return StrictJson.canonical(object);
    }

    public static List<KeyRecord> readKeys(byte[] json) {
        return new Members(StrictJson.read(json))
                .each("keys")
                .map(KeyJson::read)
                .toList();
    }

    /** {@code {"events":[…]}}, in the order of the outbox. */
    public static byte[] push(List<SignedEvent> events) {
        var object = StrictJson.object();
        var array = object.putArray("events");
        events.forEach(event -> array.add(EventJson.node(event)));
        return StrictJson.canonical(object);
    }

    public static List<SignedEvent> readPush(byte[] json) {
        return new Members(StrictJson.read(json))
                .each("events")
                .map(EventJson::signed)
                .toList();
    }

    /** {@code {"answers":[…]}}: each event answers for itself. */
    public static byte[] answers(Map<UUID, Answer> answers) {
        var object = StrictJson.object();
        var array = object.putArray("answers");
        answers.forEach((event, answer) -> array.add(answer(event, answer)));
        return StrictJson.canonical(object);
    }

    private static ObjectNode answer(UUID event, Answer answer) {
        var object = StrictJson.object().put("event_id", event.toString());
        if (answer instanceof Answer.Accepted accepted) {
            object.put("outcome", "accepted")
                    .put("seq", accepted.seq())
                    .put("prev_hash", accepted.previous().hex())
                    .put("entry_hash", accepted.hash().hex());
        } else if (answer instanceof Answer.Contested contested) {
            object.put("outcome", "contested").put("seq", contested.seq());
        } else if (answer instanceof Answer.Refused refused) {
            object.put("outcome", "refused").put("problem", refused.problem());
        } else if (answer instanceof Answer.Retry retry) {
            object.put("outcome", "retry").put("problem", retry.problem());
        }
        return object;
    }

    public static Map<UUID, Answer> readAnswers(byte[] json) {
        var answers = new LinkedHashMap<UUID, Answer>();
        new Members(StrictJson.read(json))
                .each("answers")
                .map(Members::new)
                .forEach(answer -> answers.put(answer.uuid("event_id"), answer(answer)));
        return answers;
    }

    private static Answer answer(Members answer) {
        return switch (answer.text("outcome")) {
            case "accepted" ->
                new Answer.Accepted(answer.number("seq"), answer.bytes("prev_hash"), answer.bytes("entry_hash"));
            case "contested" -> new Answer.Contested(answer.number("seq"));
            case "refused" -> new Answer.Refused(answer.text("problem"));
            case "retry" -> new Answer.Retry(answer.text("problem"));
            default -> throw Members.refused("outcome");
        };
    }

    /** {@code {"cursors":[…]}}: how far a desk knows the feed, by bucket. */
    public static byte[] cursors(List<Cursor> cursors) {
        var object = StrictJson.object();
        var array = object.putArray("cursors");
        cursors.forEach(cursor -> array.add(cursor(cursor)));
        return StrictJson.canonical(object);
    }

    public static List<Cursor> readCursors(byte[] json) {
        return new Members(StrictJson.read(json))
                .each("cursors")
                .map(PlatformJson::cursor)
                .toList();
    }

    /** {@code {"pages":[…]}}: the next entries of the buckets that have moved on. */
    public static byte[] pages(List<FeedPage> pages) {
        var object = StrictJson.object();
        var array = object.putArray("pages");
        pages.forEach(page -> {
            var node = array.addObject();
            node.set("after", cursor(page.after()));
            node.set("next", cursor(page.next()));
            var entries = node.putArray("entries");
            page.entries().forEach(entry -> entries.add(EventJson.node(entry)));
        });
        return StrictJson.canonical(object);
    }

    public static List<FeedPage> readPages(byte[] json) {
        return new Members(StrictJson.read(json))
                .each("pages")
                .map(Members::new)
                .map(page -> new FeedPage(
                        cursor(page.node("after")),
                        cursor(page.node("next")),
                        page.each("entries").map(EventJson::entry).toList()))
                .toList();
    }

    private static ObjectNode cursor(Cursor cursor) {
        return StrictJson.object()
                .put("bucket", cursor.bucket())
                .put("epoch", cursor.epoch())
                .put("pos", cursor.position())
                .put("feed_hash", cursor.hash().hex());
    }

    private static Cursor cursor(JsonNode node) {
        var members = new Members(node);
        return new Cursor(
                members.count("bucket"), members.number("epoch"), members.number("pos"), members.bytes("feed_hash"));
    }

    /** RFC 9457, {@code type} = {@code urn:countersign:problem:<slug>}; no personal data. */
    public static byte[] problem(String slug, int status) {
        return StrictJson.canonical(StrictJson.object()
                .put("type", "urn:countersign:problem:" + slug)
                .put("status", status));
    }

    /** The slug of such a problem, empty if it is none. */
    public static String readProblem(byte[] json) {
        try {
            return new Members(StrictJson.read(json))
                    .optionalText("type")
                    .map(type -> type.substring(type.lastIndexOf(':') + 1))
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
