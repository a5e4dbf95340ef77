package countersign.journal;

import countersign.json.EventJson;
import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.KnownEvent;
import countersign.model.journal.SignedEvent;
import countersign.model.opinion.Opinion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a claim's events one after another. */
final class Fold {

    private final Map<String, Flag> raised = new LinkedHashMap<>();
    private final Map<String, KnownEvent> judged = new LinkedHashMap<>();
    private final Map<UUID, KnownEvent> corrections = new LinkedHashMap<>();
    private final List<KnownEvent> notes = new ArrayList<>();
    private final List<KnownEvent> decisions = new ArrayList<>();
    private final Map<String, KnownEvent> questions = new LinkedHashMap<>();
    private final Map<String, KnownEvent> answers = new LinkedHashMap<>();
    private @Nullable ClaimSummary opened;
    private @Nullable KnownEvent decided;
    private Stages stages = Stages.FIRST;

    void take(KnownEvent event) {
        var content = event.content();
        if (event.signed().type().decides()) {
            decisions.add(event);
        }
        if (!event.counts()) {
            return;
        }
        if (content instanceof Event.ClaimOpened opening && opened == null) {
            opened = opening.summary();
        } else if (content instanceof Event.FlagRaised flag) {
            raised.putIfAbsent(flag.flag().id(), flag.flag());
        } else if (content instanceof Event.FlagJudged judgement) {
            judged.put(judgement.flag(), event);
            ask(judgement, event);
        } else if (content instanceof Event.WordsRead) {
            corrections.put(event.signed().id(), event);
        } else if (content instanceof Event.FactRestored restored) {
            corrections.remove(restored.event());
        } else if (content instanceof Event.NoteAdded) {
            notes.add(event);
        } else if (content instanceof Event.DecisionContested contested) {
            contest(contested);
        } else if (content instanceof Event.FlagAnswered answered) {
            answer(answered.opinion(), event);
        } else {
            move(event);
        }
    }

    Standing standing() {
        return new Standing(
                stages.stage(),
                stages.round(),
                Optional.ofNullable(opened),
                raised,
                judged,
                List.copyOf(corrections.values()),
                notes,
                decisions,
                Optional.ofNullable(decided),
                questions,
                answers);
    }

    /** Whatever else is made of a flag, the question to the advisor is no longer open. */
    private void ask(Event.FlagJudged judgement, KnownEvent event) {
        if (judgement instanceof Event.FlagAsked asked && asked.to() == Addressee.ADVISOR) {
            questions.put(judgement.flag(), event);
        } else {
            questions.remove(judgement.flag());
        }
    }

    private void answer(Opinion opinion, KnownEvent event) {
        opinion.flags().forEach(flag -> {
            questions.remove(flag);
            answers.put(flag, event);
        });
    }

    private void move(KnownEvent event) {
        var type = event.signed().type();
        if (type.decides() && !stages.admits(type)) {
            return; // another's decision was accepted first; the platform will say so
        }
        if (event.content() instanceof Event.DecisionAdvised advised) {
            answer(advised.opinion(), event);
        }
        if (type.decides()) {
            decided = event;
        } else if (type == EventType.CLAIM_REOPENED && stages.admits(type)) {
            decided = null;
        }
        stages = stages.after(event.content());
    }

    /** Of two sign-offs the first stays, since the claim is closed. */
    private void contest(Event.DecisionContested contested) {
        if (contested.loser().type() == EventType.DECISION_SIGNED_OFF) {
            return;
        }
        var loser = outcome(contested.loser());
        var winner = decided == null ? Optional.<Decision>empty() : outcome(decided.signed());
        if (loser.isEmpty() || !loser.equals(winner)) {
            stages = stages.disputed();
        }
    }

    private static Optional<Decision> outcome(SignedEvent decision) {
        return decision.body()
                .map(body -> EventJson.readBody(decision.type(), body))
                .filter(Event.DecisionVerified.class::isInstance)
                .map(content -> ((Event.DecisionVerified) content).decision());
    }
}
