package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Side;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.Measure;
import countersign.model.finding.Person;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.finding.When;
import java.util.Optional;
import java.util.OptionalDouble;

/** A finding as stored results hold it. */
final class FindingJson {

    private FindingJson() {}

    static ObjectNode write(Finding finding) {
        var object = StrictJson.object()
                .put("concept", finding.concept().name())
                .put("kind", finding.concept().kind().name())
                .put("polarity", finding.polarity().name())
                .put("surety", finding.surety().name())
                .put("who", finding.who().name())
                .put("tense", finding.when().tense().name())
                .put("since", finding.when().words())
                .put("section", finding.section())
                .put("document", finding.document().id())
                .put("sure", finding.sure());
        finding.when().days().ifPresent(days -> object.put("days", days.toString()));
        finding.side().ifPresent(side -> object.put("side", side.toString()));
        finding.value().ifPresent(value -> object.set("value", write(value)));
        object.set("evidence", FlagJson.write(finding.evidence()));
        return object;
    }

    static Finding read(JsonNode node) {
        var members = new Members(node);
        return new Finding(
                new Concept(members.text("concept"), members.constant("kind", ConceptKind.class)),
                members.constant("polarity", Polarity.class),
                members.constant("surety", Surety.class),
                members.constant("who", Person.class),
                new When(
                        members.constant("tense", When.Tense.class),
                        members.optionalText("days").map(DateSpan::parse),
                        members.text("since")),
                members.optionalText("side").map(Side::parse),
                members.optionalMembers("value").map(FindingJson::measure),
                members.text("section"),
                PageJson.kind(members.text("document")),
                FlagJson.evidence(members.node("evidence")),
                members.truth("sure"));
    }

    /** Its numbers as text, so that they come back to the last bit. */
    private static ObjectNode write(Measure measure) {
        var object = StrictJson.object().put("text", measure.text());
        measure.number().ifPresent(number -> object.put("number", Double.toString(number)));
        measure.lowerLimit().ifPresent(limit -> object.put("lower", Double.toString(limit)));
        measure.upperLimit().ifPresent(limit -> object.put("upper", Double.toString(limit)));
        return object;
    }

    private static Measure measure(Members members) {
        return new Measure(
                members.text("text"),
                number(members.optionalText("number")),
                number(members.optionalText("lower")),
                number(members.optionalText("upper")));
    }

    private static OptionalDouble number(Optional<String> text) {
        return text.isPresent() ? OptionalDouble.of(Double.parseDouble(text.get())) : OptionalDouble.empty();
    }
}
