package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Stage;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The line of a claim in the worklist, as the store and the event that opens a claim hold it. */
public final class SummaryJson {

    private SummaryJson() {}

    public static byte[] bytes(ClaimSummary summary) {
        return StrictJson.canonical(write(summary));
    }

    public static ClaimSummary read(byte[] bytes) {
        return read(StrictJson.read(bytes));
    }

    static ObjectNode write(ClaimSummary summary) {
        var object = StrictJson.object()
                .put("id", summary.id().toString())
                .put("number", summary.number())
                .put("member", summary.memberName())
                .put("sex", summary.sex().name())
                .put("age", summary.age())
                .put("plan", summary.plan())
                .put("version", summary.planVersion())
                .put("illness", summary.illness())
                .put("reported", summary.reported().toString())
                .put("due", summary.due().toString())
                .put("sync", summary.sync().name())
                .put("demo", summary.demo());
        summary.amount().ifPresent(amount -> object.put("fen", amount.fen()));
        summary.decision().ifPresent(decision -> object.put("decision", decision.name()));
        summary.assignee().ifPresent(assignee -> object.put("assignee", assignee));
        if (summary.stage() != Stage.VERIFY) {
            object.put("stage", summary.stage().id());
        }
        if (summary.questions() > 0) {
            object.put("questions", summary.questions());
        }
        object.putObject("flags")
                .put("critical", summary.flags().critical())
                .put("major", summary.flags().major())
                .put("minor", summary.flags().minor());
        object.putObject("reading")
                .put("pages", summary.reading().pages())
                .put("read", summary.reading().read())
                .put("unreadable", summary.reading().unreadable());
        return object;
    }

    static ClaimSummary read(JsonNode node) {
        var members = new Members(node);
        var flags = members.members("flags");
        var reading = members.members("reading");
        var decision = members.optionalText("decision").map(Decision::valueOf);
        return new ClaimSummary(
                members.uuid("id"),
                members.text("number"),
                members.text("member"),
                members.constant("sex", Sex.class),
                members.count("age"),
                members.text("plan"),
                members.text("version"),
                members.text("illness"),
                members.has("fen") ? Optional.of(new Money(members.number("fen"))) : Optional.empty(),
                LocalDate.parse(members.text("reported")),
                Instant.parse(members.text("due")),
                new FlagCounts(flags.count("critical"), flags.count("major"), flags.count("minor")),
                new ReadingState(reading.count("pages"), reading.count("read"), reading.count("unreadable")),
                members.constant("sync", SyncState.class),
                decision,
                members.optionalText("assignee"),
                members.truth("demo"),
                members.optionalText("stage")
                        .flatMap(Stage::ofId)
                        .orElseGet(() -> decision.map(Decision::leadsTo).orElse(Stage.VERIFY)),
                members.has("questions") ? members.count("questions") : 0);
    }
}
