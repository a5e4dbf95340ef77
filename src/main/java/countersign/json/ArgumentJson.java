package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Severity;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import countersign.model.fact.Agreement;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Side;
import countersign.model.page.DocumentKind;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.Names;
import countersign.model.plan.SiteRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** What fills a sentence, with its type, so that another desk can say the sentence in its own language. */
final class ArgumentJson {

    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            DocumentKind.class,
            Side.class,
            Sex.class,
            Agreement.class,
            FlagKind.class,
            Severity.class,
            Certainty.class,
            IllnessClass.class,
            IllnessGroup.class,
            SiteRule.Effect.class);

    private ArgumentJson() {}

    static ArrayNode write(List<Object> arguments) {
        var array = JsonNodeFactory.instance.arrayNode();
        arguments.forEach(argument -> array.add(write(argument)));
        return array;
    }

    static List<Object> readAll(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(ArgumentJson::read)
                .toList();
    }

    private static ObjectNode write(Object argument) {
        var object = StrictJson.object();
        if (argument instanceof LocalDate date) {
            return object.put("date", date.toString());
        }
        if (argument instanceof DateSpan span) {
            return object.put("days", span.toString());
        }
        if (argument instanceof Money money) {
            return object.put("fen", money.fen());
        }
        if (argument instanceof Integer number) {
            return object.put("number", number);
        }
        if (argument instanceof Long number) {
            return object.put("long", number);
        }
        if (argument instanceof BigDecimal decimal) {
            return object.put("decimal", decimal.toPlainString());
        }
        if (argument instanceof Enum<?> constant && ENUMS.contains(constant.getDeclaringClass())) {
            return object.put("of", constant.getDeclaringClass().getSimpleName())
                    .put("is", constant.name());
        }
        if (argument instanceof Names names) {
            return object.put("zh", names.zh()).put("en", names.en());
        }
        return object.put("text", argument.toString());
    }

    private static Object read(JsonNode node) {
        var members = new Members(node);
        if (members.has("date")) {
            return LocalDate.parse(members.text("date"));
        }
        if (members.has("days")) {
            return DateSpan.parse(members.text("days"));
        }
        if (members.has("fen")) {
            return new Money(members.number("fen"));
        }
        if (members.has("number")) {
            return members.count("number");
        }
        if (members.has("long")) {
            return members.number("long");
        }
        if (members.has("decimal")) {
            return new BigDecimal(members.text("decimal"));
        }
        if (members.has("zh")) {
            return new Names(members.text("zh"), members.text("en"));
        }
        return members.has("of") ? constant(members) : members.text("text");
    }

    private static Object constant(Members members) {
        var type = ENUMS.stream()
                .filter(known -> known.getSimpleName().equals(members.node("of").textValue()))
                .findFirst()
                .orElseThrow(() -> Members.refused("of"));
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(members.node("is").textValue())) {
                return constant;
            }
        }
        throw Members.refused("is");
    }
}
