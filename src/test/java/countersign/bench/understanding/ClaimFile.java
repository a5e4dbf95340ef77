package countersign.bench.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code claim.json} of a story, as formats.md has it. */
final class ClaimFile {

    private ClaimFile() {}

    static String of(Story story) {
        var person = story.person();
        var claim = story.claim();
        var member = new ArrayList<String>();
        member.add(pair("name", person.need("name")));
        member.add(pair("sex", person.need("sex")));
        member.add(pair("birthDate", person.need("birth")));
        member.add(pair("idNumber", story.idNumber()));
        member.add(pair("joined", person.need("joined")));
        person.text("left").ifPresent(left -> member.add(pair("left", left)));
        person.text("option").ifPresent(option -> member.add(pair("option", option)));
        member.add("\"otherPlans\": " + list(person.nodes("others")));
        member.add("\"paid\": " + list(person.nodes("paid")));
        var illness = new ArrayList<String>();
        illness.add(pair("name", claim.need("illness")));
        claim.text("code").ifPresent(code -> illness.add(pair("code", code)));
        illness.add(pair("diagnosed", claim.need("diagnosed")));
        illness.add(pair("hospital", story.hospital()));
        illness.add("\"accident\": " + claim.is("accident"));
        var all = new ArrayList<String>();
        all.add(pair("schema", "countersign-claim/1"));
        all.add(pair("claimNo", number(story)));
        all.add(pair("plan", story.told().need("plan")));
        all.add(pair("reported", story.told().need("reported")));
        all.add("\"member\": {" + String.join(", ", member) + "}");
        if (!story.told().node("claimant").values().isEmpty()) {
            all.add("\"claimant\": " + object(story.told().node("claimant").values()));
        }
        all.add("\"illness\": {" + String.join(", ", illness) + "}");
        claim.text("amount").ifPresent(amount -> all.add(pair("amount", amount(amount))));
        return "{" + String.join(", ", all) + "}";
    }

    static String number(Story story) {
        return "JC-" + story.told().need("reported").replace("-", "").substring(2) + "-"
                + String.format("%04d", Math.abs(story.name().hashCode() % 10_000));
    }

    /** YAML takes 50000.00 for a number and drops its noughts. */
    static String amount(String number) {
        return new java.math.BigDecimal(number).setScale(2).toPlainString();
    }

    private static String list(List<Node> entries) {
        return entries.stream().map(entry -> object(entry.values())).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String object(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(value -> pair(
                        value.getKey(),
                        value.getKey().equals("amount")
                                ? amount(value.getValue().toString())
                                : value.getValue().toString()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String pair(String name, String value) {
        return "\"" + name + "\": \"" + value + "\"";
    }
}
