package countersign.review;

import countersign.journal.Standing;
import countersign.json.EventJson;
import countersign.model.adjudication.Stage;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Event;
import countersign.model.journal.KnownEvent;
import countersign.model.journal.SignedEvent;
import countersign.review.CaseState.By;
import countersign.review.Proceedings.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Picks what persons said to each other out of a claim's events. */
final class ProceedingsFold {

    private final BiFunction<SignedEvent, SyncState, By> by;
    private final Map<UUID, Part> parts = new LinkedHashMap<>();

    ProceedingsFold(BiFunction<SignedEvent, SyncState, By> by) {
        this.by = by;
    }

    Proceedings of(List<KnownEvent> events, Standing standing) {
        events.forEach(this::take);
        return new Proceedings(
                List.copyOf(parts.values()), standing.questions().keySet(), standing.stage() == Stage.ADVISE);
    }

    private void take(KnownEvent event) {
        if (event.content() instanceof Event.DecisionContested contested) {
            var loser = contested.loser();
            loser.body()
                    .map(body -> EventJson.readBody(loser.type(), body))
                    .ifPresent(content -> keep(loser, content, SyncState.CONTESTED, event.problem()));
        } else {
            keep(event.signed(), event.content(), event.state(), event.problem());
        }
    }

    private void keep(SignedEvent signed, Event content, SyncState state, Optional<String> problem) {
        part(signed.id(), content, by.apply(signed, state), problem).ifPresent(part -> parts.put(part.event(), part));
    }

    private static Optional<Part> part(UUID id, Event content, By by, Optional<String> problem) {
        if (content instanceof Event.FlagAsked asked) {
            return Optional.of(new Part.Asked(id, by, asked.flag(), asked.to(), asked.text()));
        }
        if (content instanceof Event.DecisionVerified decided) {
            return Optional.of(new Part.Decided(
                    id,
                    by,
                    decided.decision(),
                    decided.reason(),
                    decided.text(),
                    decided.overrides(),
                    decided.about(),
                    problem));
        }
        if (content instanceof Event.FlagAnswered answered) {
            return Optional.of(new Part.Advised(id, by, answered.opinion(), false));
        }
        if (content instanceof Event.DecisionAdvised advised) {
            return Optional.of(new Part.Advised(id, by, advised.opinion(), true));
        }
        if (content instanceof Event.ObjectionReceived objection) {
            return Optional.of(new Part.Objected(id, by, objection.text()));
        }
        if (content instanceof Event.DecisionSignedOff signed) {
            return Optional.of(new Part.Ruled(
                    id, by, Optional.of(signed.outcome()), signed.kept(), signed.reason(), signed.text()));
        }
        return content instanceof Event.ClaimReopened reopened
                ? Optional.of(
                        new Part.Ruled(id, by, Optional.empty(), Optional.empty(), reopened.reason(), reopened.text()))
                : Optional.empty();
    }
}
