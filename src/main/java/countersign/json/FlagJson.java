package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.Arrays;

/** A flag as events and stored results hold it; boxes are in millionths of the page, since nothing signed floats. */
final class FlagJson {

    private static final double SCALE = 1_000_000;

    private FlagJson() {}

    static ObjectNode write(Flag flag) {
        var object = StrictJson.object()
                .put("id", flag.id())
                .put("kind", flag.kind().id())
                .put("certainty", flag.certainty().name())
                .put("reason", flag.reason());
        object.set("arguments", ArgumentJson.write(flag.arguments()));
        var evidence = object.putArray("evidence");
        flag.evidence().forEach(words -> evidence.add(write(words)));
        if (flag.assumed()) {
            object.put("assumed", true);
        }
        return object;
    }

    static Flag read(JsonNode node) {
        var members = new Members(node);
        return new Flag(
                kind(members.text("kind")),
                members.constant("certainty", Certainty.class),
                members.text("reason"),
                ArgumentJson.readAll(members.node("arguments")),
                members.each("evidence").map(FlagJson::evidence).toList(),
                members.has("assumed") && members.truth("assumed"));
    }

    static ObjectNode write(Evidence evidence) {
        var object = StrictJson.object()
                .put("file", evidence.page().file())
                .put("page", evidence.page().page())
                .put("text", evidence.text());
        object.set("box", write(evidence.box()));
        return object;
    }

    static Evidence evidence(JsonNode node) {
        var members = new Members(node);
        return new Evidence(
                new PageId(members.text("file"), members.count("page")),
                box(members.node("box")),
                members.text("text"));
    }

    static ArrayNode write(Box box) {
        return JsonNodeFactory.instance
                .arrayNode(4)
                .add(Math.round(box.x() * SCALE))
                .add(Math.round(box.y() * SCALE))
                .add(Math.round(box.width() * SCALE))
                .add(Math.round(box.height() * SCALE));
    }

    static Box box(JsonNode array) {
        return new Box(at(array, 0), at(array, 1), at(array, 2), at(array, 3));
    }

    private static double at(JsonNode array, int index) {
        return array.path(index).longValue() / SCALE;
    }

    private static FlagKind kind(String id) {
        return Arrays.stream(FlagKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Members.refused("kind"));
    }
}
