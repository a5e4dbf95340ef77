package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.Optional;
import java.util.stream.Stream;

/** A fact as stored results hold it. */
final class FactJson {

    private FactJson() {}

    static ObjectNode write(Fact<?> fact) {
        var object = StrictJson.object()
                .put("key", fact.key().id())
                .put("value", String.valueOf(fact.value()))
                .put("document", fact.document().id())
                .put("confidence", PageJson.millionths(fact.confidence()))
                .put("agreement", fact.agreement().name());
        object.set("evidence", FlagJson.write(fact.evidence()));
        var readings = object.putArray("readings");
        fact.readings().forEach(reading -> readings.add(PageJson.write(reading)));
        return object;
    }

    /** Empty for a kind of fact that a newer program wrote. */
    static Stream<Fact<?>> read(JsonNode node) {
        Optional<FactKey<?>> key = FactKey.ofId(node.path("key").asText());
        return key.<Fact<?>>map(known -> read(known, new Members(node))).stream();
    }

    private static <T> Fact<T> read(FactKey<T> key, Members members) {
        return new Fact<>(
                key,
                key.parse().apply(members.text("value")),
                PageJson.kind(members.text("document")),
                FlagJson.evidence(members.node("evidence")),
                members.number("confidence") / 1_000_000.0,
                members.constant("agreement", Agreement.class),
                members.each("readings").map(PageJson::reading).toList());
    }
}
