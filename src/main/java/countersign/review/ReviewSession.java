package countersign.review;

import countersign.journal.Check;
import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Decision;
import countersign.model.opinion.Opinion;
import countersign.model.page.Correction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One claim open before one person. Each method that records returns once the record is on disk, so it belongs on a
 * background thread; methods may be called from any thread.
 */
public interface ReviewSession extends AutoCloseable {

    /** The claim as it stands now. */
    CaseState state();

    /** Whether the person's role may; to show or hide a control. */
    boolean may(Action action);

    /** The flag is true and stays as a reason. */
    Outcome confirm(String flag);

    /** The flag is wrong or without weight. */
    Outcome dismiss(String flag, String reason, String text);

    /** Somebody is asked about the flag; what the advisor is asked waits in their list. */
    Outcome ask(String flag, Addressee to, String text);

    /**
     * The words stand there so: as read, or otherwise. What was read before is kept; facts and flags follow before this
     * returns, without reading again, and a flag that stays the same keeps what was made of it.
     */
    Outcome correct(Correction correction);

    /**
     * What the claim would be after those corrections; nothing is recorded. It costs as much as judging the claim again.
     *
     * @return empty where the claim was never judged here
     */
    Optional<CheckedClaim> tried(List<Correction> corrections);

    /** Takes back this person's last judgement or correction of this sitting, by an entry that compensates it. */
    Outcome undo();

    Outcome redo();

    Outcome addNote(String text);

    /**
     * Records the decision, signed. There is no undo.
     *
     * @param reason code from the list that is offered; empty only for {@code APPROVE}
     * @param overrides flag id to reason, one for each open critical flag where the decision is {@code APPROVE}
     */
    Outcome decide(Decision decision, String reason, String text, Map<String, String> overrides);

    /** What this person had begun on the claim and not recorded, and where they were; empty where nothing was kept. */
    Map<String, String> draft();

    /** Replaces what was kept; on disk when this returns, and no part of the journal. */
    void keepDraft(Map<String, String> draft);

    /**
     * Refers the claim to the medical advisor.
     *
     * @param about flags on whose words the question is pinned
     */
    Outcome refer(String question, List<String> about);

    /** Signs an opinion: on the claim where it was referred, else on what was asked about its flags. */
    Outcome advise(Opinion opinion);

    /**
     * Closes a claim that waits for a second person.
     *
     * @param outcome {@code APPROVE} or {@code REJECT}
     * @param kept the decision that is upheld, or of two that which is taken
     * @param text at least ten characters, since it goes to the member
     */
    Outcome signOff(Decision outcome, Optional<UUID> kept, String reason, String text);

    /** Gives the claim back to the reviewers. */
    Outcome giveBack(String reason, String text);

    /** Writes down what the member says against the decision. */
    Outcome object(String text);

    /** Why this person may not sign the claim off, if they may not; whatever their choice will be. */
    Optional<Refusal> mayNotSignOff();

    /** What is wrong with the signature of an event of this claim, if anything. */
    Optional<Check> doubt(UUID event);

    /**
     * Calls the listener after each change, wherever it came from, on the thread that made it.
     *
     * @return ends it
     */
    Runnable onChange(Consumer<CaseState> listener);

    /** Ends listening to the store. */
    @Override
    void close();
}
