package countersign.json;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the store keeps beside a claim's journal.
 *
 * @param found flags of the last check at this desk, by id; empty where it was never checked here
 */
public record KeptClaim(ClaimSummary summary, Optional<Map<String, Severity>> found) {

    public byte[] bytes() {
        var object = StrictJson.object();
        object.set("summary", SummaryJson.write(summary));
        found.ifPresent(flags -> {
            var node = object.putObject("found");
            flags.forEach((id, severity) -> node.put(id, severity.name()));
        });
        return StrictJson.canonical(object);
    }

    public static KeptClaim read(byte[] bytes) {
        var members = new Members(StrictJson.read(bytes));
        return new KeptClaim(
                SummaryJson.read(members.node("summary")),
                members.optionalMembers("found").map(KeptClaim::flags));
    }

    private static Map<String, Severity> flags(Members found) {
        var flags = new LinkedHashMap<String, Severity>();
        found.object()
                .properties()
                .forEach(flag -> flags.put(
                        flag.getKey(), Severity.valueOf(flag.getValue().textValue())));
        return flags;
    }
}
