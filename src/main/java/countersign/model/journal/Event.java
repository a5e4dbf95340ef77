package countersign.model.journal;

import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.opinion.Opinion;
import countersign.model.page.Correction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an event says: the content of its body. */
public sealed interface Event {

    EventType type();

    /** The claim is known; carries what another desk shows of it before it has the dossier. */
    record ClaimOpened(ClaimSummary summary) implements Event {
        @Override
        public EventType type() {
            return EventType.CLAIM_OPENED;
        }
    }

    /** The program found something that does not fit. */
    record FlagRaised(Flag flag) implements Event {
        @Override
        public EventType type() {
            return EventType.FLAG_RAISED;
        }
    }

    /** What a person makes of a flag. */
    sealed interface FlagJudged extends Event {
        /** The flag's {@link Flag#id()}. */
        String flag();
    }

    /** It is true and stays as a reason. */
    record FlagConfirmed(String flag) implements FlagJudged {
        @Override
        public EventType type() {
            return EventType.FLAG_CONFIRMED;
        }
    }

    /**
     * It is wrong or without weight.
     *
     * @param reason code from the list that is offered, {@code other} for words of one's own
     */
    record FlagDismissed(String flag, String reason, String text) implements FlagJudged {
        @Override
        public EventType type() {
            return EventType.FLAG_DISMISSED;
        }
    }

    /** Somebody was asked about it. */
    record FlagAsked(String flag, Addressee to, String text) implements FlagJudged {
        @Override
        public EventType type() {
            return EventType.FLAG_ASKED;
        }
    }

    /** It is open again: the entry that undoes. */
    record FlagReopened(String flag) implements FlagJudged {
        @Override
        public EventType type() {
            return EventType.FLAG_REOPENED;
        }
    }

    /** What a person read on a page. */
    sealed interface WordsRead extends Event {
        Correction correction();
    }

    /** The words were misread. */
    record FactCorrected(Correction correction) implements WordsRead {
        @Override
        public EventType type() {
            return EventType.FACT_CORRECTED;
        }
    }

    /** The words were read rightly, however unsure the readers were. */
    record FactAccepted(Correction correction) implements WordsRead {
        @Override
        public EventType type() {
            return EventType.FACT_ACCEPTED;
        }
    }

    /**
     * The words are again what they were before: the entry that undoes.
     *
     * @param event the entry that is taken back
     */
    record FactRestored(UUID event, Correction correction) implements Event {
        @Override
        public EventType type() {
            return EventType.FACT_RESTORED;
        }
    }

    record NoteAdded(String text) implements Event {
        @Override
        public EventType type() {
            return EventType.NOTE_ADDED;
        }
    }

    /**
     * A verifier's decision.
     *
     * @param reason code from the list that is offered
     * @param overrides flag id to the reason why an open critical flag does not stand in the way of approval
     * @param about flags on whose words a referral is pinned
     */
    record DecisionVerified(
            Decision decision, String reason, String text, Map<String, String> overrides, List<String> about)
            implements Event {
        public DecisionVerified {
            overrides = Map.copyOf(overrides);
            about = List.copyOf(about);
        }

        /** One that is about the claim as a whole. */
        public DecisionVerified(Decision decision, String reason, String text, Map<String, String> overrides) {
            this(decision, reason, text, overrides, List.of());
        }

        @Override
        public EventType type() {
            return EventType.DECISION_VERIFIED;
        }
    }

    /**
     * A decision that came second, kept whole.
     *
     * @param loser the losing event as it was pushed
     * @param reason {@code slot-taken} or {@code old-fence}
     */
    record DecisionContested(SignedEvent loser, String reason) implements Event {
        @Override
        public EventType type() {
            return EventType.DECISION_CONTESTED;
        }
    }

    /** A medical advisor answers what was asked about flags, while the claim stays with its reviewer. */
    record FlagAnswered(Opinion opinion) implements Event {
        @Override
        public EventType type() {
            return EventType.FLAG_ANSWERED;
        }
    }

    /** A medical advisor's opinion on a claim that was referred. */
    record DecisionAdvised(Opinion opinion) implements Event {
        @Override
        public EventType type() {
            return EventType.DECISION_ADVISED;
        }
    }

    /**
     * A supervisor closes the claim.
     *
     * @param outcome {@code APPROVE} or {@code REJECT}
     * @param kept the decision that is upheld, or of two that which is taken; empty where it is overturned or none was
     *     taken before
     * @param reason code from the list that is offered
     */
    record DecisionSignedOff(Decision outcome, Optional<UUID> kept, String reason, String text) implements Event {
        @Override
        public EventType type() {
            return EventType.DECISION_SIGNED_OFF;
        }
    }

    /** A supervisor gives the claim back to the reviewers: it is judged again. */
    record ClaimReopened(String reason, String text) implements Event {
        @Override
        public EventType type() {
            return EventType.CLAIM_REOPENED;
        }
    }

    /** The member objects to the decision, in their own words. */
    record ObjectionReceived(String text) implements Event {
        @Override
        public EventType type() {
            return EventType.OBJECTION_RECEIVED;
        }
    }

    /** Of a type that this version keeps and passes on without reading it. */
    record Other(EventType type) implements Event {}
}
