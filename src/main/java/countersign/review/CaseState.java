package countersign.review;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Severity;
import countersign.model.adjudication.Stage;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.EventType;
import countersign.model.page.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The journal of a claim, folded: all that its screen shows.
 *
 * @param checked what this desk found; empty where the dossier was never imported here
 * @param flags critical ones first, then as they were found
 * @param corrections what persons read on the pages, oldest first
 * @param decisions of all desks, oldest first; those that lost are among them
 * @param history every event, oldest first
 * @param undo what undo would take back
 * @param redo what redo would do again
 * @param proceedings who asked, answered, decided and objected
 */
public record CaseState(
        ClaimSummary summary,
        Optional<CheckedClaim> checked,
        Stage stage,
        int round,
        List<JudgedFlag> flags,
        List<ReadAnew> corrections,
        List<Note> notes,
        List<Verdict> decisions,
        List<Past> history,
        Optional<Step> undo,
        Optional<Step> redo,
        Proceedings proceedings) {

    public CaseState {
        flags = List.copyOf(flags);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }

    /** Who did something, when by their own clock, and how far it has got. */
    public record By(String actor, String name, Instant at, SyncState sync) {}

    /**
     * A flag and what a person made of it.
     *
     * @param id by which events refer to it
     * @param reason code given for a dismissal, or who was asked; else empty
     * @param text words given with the judgement or the question, else empty
     * @param by empty while nobody has judged it
     */
    public record JudgedFlag(String id, Flag flag, FlagState state, String reason, String text, Optional<By> by) {}

    /** Words that a person read, and who. */
    public record ReadAnew(UUID event, Correction correction, By by) {}

    public record Note(String text, By by) {}

    /**
     * A decision that somebody took.
     *
     * @param problem why it was refused
     */
    public record Verdict(Decision decision, String reason, String text, By by, Optional<String> problem) {}

    /**
     * A line of the history.
     *
     * @param flag id of the flag that it is about
     * @param seq place in the chain, 0 while it has none
     */
    public record Past(UUID event, EventType type, By by, Optional<String> flag, String text, long seq) {}

    /** Something that can be taken back. */
    public sealed interface Step {

        /** A judgement of a flag. */
        record Judged(FlagState state, Flag flag) implements Step {}

        /** Words that were corrected, or found right. */
        record Read(Correction correction) implements Step {}
    }

    /** The decision that stands, if there is one; a claim that came back to its reviewers has none. */
    public Optional<Verdict> decided() {
        return (stage == Stage.VERIFY ? List.<Verdict>of() : decisions)
                .stream()
                        .filter(verdict -> verdict.by().sync() != SyncState.CONTESTED
                                && verdict.by().sync() != SyncState.REFUSED)
                        .reduce((earlier, later) -> later);
    }

    /** The flags that stand against an approval. */
    public List<JudgedFlag> openCritical() {
        return flags.stream()
                .filter(flag -> flag.flag().severity() == Severity.CRITICAL
                        && (flag.state() == FlagState.OPEN || flag.state() == FlagState.ASKED))
                .toList();
    }
}
