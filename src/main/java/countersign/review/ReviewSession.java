package countersign.review;

import countersign.model.adjudication.Decision;
import countersign.model.page.Correction;
import java.util.Map;
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

    /** Somebody is asked about the flag. */
    Outcome ask(String flag, String text);

    /**
     * The words stand there so: as read, or otherwise. What was read before is kept; facts and flags follow before this
     * returns, without reading again, and a flag that stays the same keeps what was made of it.
     */
    Outcome correct(Correction correction);

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
