package countersign.review;

import countersign.journal.Standing;
import countersign.model.adjudication.Flag;
import countersign.model.journal.Event;
import countersign.model.journal.Event.FlagJudged;
import countersign.review.CaseState.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One person's judgements of one sitting, newest first, and how each is taken back. */
final class UndoStack {

    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();

    /**
     * A judgement.
     *
     * @param before what it replaced; reopening where the flag was open
     */
    record Done(Flag flag, FlagJudged before, FlagJudged after) {}

    void add(Flag flag, Optional<FlagJudged> before, FlagJudged after) {
        done.push(new Done(flag, before.orElseGet(() -> new Event.FlagReopened(flag.id())), after));
        undone.clear();
    }

    Optional<Done> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Done> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undone() {
        undone.push(done.pop());
    }

    void redone() {
        done.push(undone.pop());
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    static Step step(Done judgement) {
        return new Step(Standing.state(judgement.after()), judgement.flag());
    }
}
