package countersign.journal;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Severity;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Event;
import countersign.model.journal.KnownEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings the worklist's line of a claim up to date with its journal. */
public final class Summaries {

    private Summaries() {}

    /**
     * The line after these events.
     *
     * @param before as it was; empty for a claim that this desk has not seen before
     * @param found flags of the last check at this desk, by id; empty where it was never checked here
     * @return empty if neither this desk nor the journal says what claim it is
     */
    public static Optional<ClaimSummary> after(
            Optional<ClaimSummary> before, Optional<Map<String, Severity>> found, List<KnownEvent> events) {
        var standing = Standing.after(events);
        var flags = found.orElseGet(() -> standing.raised().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, flag -> severity(flag.getValue()))));
        return before.or(standing::opened)
                .map(summary -> summary.standing(
                        open(flags, standing),
                        sync(events),
                        decision(standing),
                        standing.stage(),
                        standing.questions().size()));
    }

    private static Severity severity(Flag flag) {
        return flag.severity();
    }

    private static FlagCounts open(Map<String, Severity> flags, Standing standing) {
        var open = flags.entrySet().stream()
                .filter(flag -> standing.stateOf(flag.getKey()) == FlagState.OPEN)
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
        return new FlagCounts(
                open.getOrDefault(Severity.CRITICAL, 0L).intValue(),
                open.getOrDefault(Severity.MAJOR, 0L).intValue(),
                open.getOrDefault(Severity.MINOR, 0L).intValue());
    }

    private static SyncState sync(List<KnownEvent> events) {
        if (events.stream().anyMatch(event -> event.state() == SyncState.TO_SEND)) {
            return SyncState.TO_SEND;
        }
        return events.stream()
                .filter(event -> event.signed().type().decides())
                .map(KnownEvent::state)
                .reduce((earlier, later) -> later)
                .orElse(SyncState.SYNCED);
    }

    private static Optional<Decision> decision(Standing standing) {
        return standing.decided().map(KnownEvent::content).flatMap(Summaries::outcome);
    }

    private static Optional<Decision> outcome(Event decision) {
        if (decision instanceof Event.DecisionVerified verified) {
            return Optional.of(verified.decision());
        }
        return decision instanceof Event.DecisionSignedOff signed ? Optional.of(signed.outcome()) : Optional.empty();
    }
}
