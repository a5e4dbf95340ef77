package countersign.review;

import countersign.journal.Keys;
import countersign.journal.Standing;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Envelope;
import countersign.model.journal.Event;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.KnownEvent;
import countersign.model.journal.SignedEvent;
import countersign.review.CaseState.By;
import countersign.review.CaseState.JudgedFlag;
import countersign.review.CaseState.Note;
import countersign.review.CaseState.Past;
import countersign.review.CaseState.ReadAnew;
import countersign.review.CaseState.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns events into what a screen shows of them. */
final class CaseFold {

    private final Keys keys;

    CaseFold(Keys keys) {
        this.keys = keys;
    }

    List<JudgedFlag> flags(Optional<CheckedClaim> checked, Standing standing) {
        var flags = checked.map(CheckedClaim::flags)
                .orElseGet(() -> List.copyOf(standing.raised().values()));
        return flags.stream()
                .sorted(Comparator.comparing(Flag::severity))
                .map(flag -> judged(flag, standing))
                .toList();
    }

    List<ReadAnew> corrections(Standing standing) {
        return standing.corrections().stream()
                .map(event ->
                        new ReadAnew(event.signed().id(), ((Event.WordsRead) event.content()).correction(), by(event)))
                .toList();
    }

    List<Note> notes(Standing standing) {
        return standing.notes().stream()
                .map(event -> new Note(text(event.content()), by(event)))
                .toList();
    }

    List<Verdict> decisions(Standing standing) {
        return standing.decisions().stream().flatMap(this::verdict).toList();
    }

    List<Past> history(List<KnownEvent> events) {
        return events.stream().map(this::past).toList();
    }

    private JudgedFlag judged(Flag flag, Standing standing) {
        var judgement = Optional.ofNullable(standing.judged().get(flag.id()));
        return new JudgedFlag(
                flag.id(),
                flag,
                standing.stateOf(flag.id()),
                judgement.map(event -> reason(event.content())).orElse(""),
                judgement.map(event -> text(event.content())).orElse(""),
                judgement.map(this::by));
    }

    private Stream<Verdict> verdict(KnownEvent event) {
        if (event.content() instanceof Event.DecisionSignedOff signed) {
            return Stream.of(new Verdict(signed.outcome(), signed.reason(), signed.text(), by(event), event.problem()));
        }
        return event.content() instanceof Event.DecisionVerified decided
                ? Stream.of(
                        new Verdict(decided.decision(), decided.reason(), decided.text(), by(event), event.problem()))
                : Stream.empty();
    }

    Proceedings proceedings(List<KnownEvent> events, Standing standing) {
        return new ProceedingsFold(this::by).of(events, standing);
    }

    private Past past(KnownEvent event) {
        return new Past(
                event.signed().id(),
                event.signed().type(),
                by(event),
                flag(event.content()),
                text(event.content()),
                event.seq().orElse(0));
    }

    private By by(KnownEvent event) {
        return by(event.signed(), event.state());
    }

    private By by(SignedEvent event, SyncState state) {
        var envelope = event.envelope();
        return new By(envelope.actor(), name(envelope), envelope.claimedAt(), state);
    }

    private String name(Envelope envelope) {
        return envelope.actor().equals(Envelope.ENGINE)
                ? ""
                : keys.find(envelope.key()).map(KeyRecord::name).orElse(envelope.actor());
    }

    private static Optional<String> flag(Event content) {
        if (content instanceof Event.FlagRaised raised) {
            return Optional.of(raised.flag().id());
        }
        return content instanceof Event.FlagJudged judged ? Optional.of(judged.flag()) : Optional.empty();
    }

    private static String reason(Event content) {
        if (content instanceof Event.FlagAsked asked) {
            return asked.to().id();
        }
        return content instanceof Event.FlagDismissed dismissed ? dismissed.reason() : "";
    }

    private static String text(Event content) {
        if (content instanceof Event.FlagDismissed dismissed) {
            return dismissed.text();
        }
        if (content instanceof Event.FlagAsked asked) {
            return asked.text();
        }
        if (content instanceof Event.NoteAdded note) {
            return note.text();
        }
        if (content instanceof Event.WordsRead words) {
            return words.correction().changes()
                    ? words.correction().before() + " → " + words.correction().text()
                    : words.correction().text();
        }
        if (content instanceof Event.FactRestored restored) {
            return restored.correction().before();
        }
        if (content instanceof Event.DecisionVerified decided) {
            return decided.text();
        }
        return said(content);
    }

    /** What advisors, supervisors and members say. */
    private static String said(Event content) {
        if (content instanceof Event.FlagAnswered answered) {
            return answered.opinion().reasoning();
        }
        if (content instanceof Event.DecisionAdvised advised) {
            return advised.opinion().reasoning();
        }
        if (content instanceof Event.DecisionSignedOff signed) {
            return signed.text();
        }
        if (content instanceof Event.ClaimReopened reopened) {
            return reopened.text();
        }
        return content instanceof Event.ObjectionReceived objection ? objection.text() : "";
    }
}
