package countersign.review;

import countersign.journal.Standing;
import countersign.model.adjudication.Flag;
import countersign.model.journal.Event;
import countersign.model.journal.Event.FlagJudged;
import countersign.model.journal.Event.WordsRead;
import countersign.review.CaseState.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** One person's acts of one sitting, newest first, and how each is taken back. */
final class UndoStack {

    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();

    /** An act that can be taken back, and done again. */
    sealed interface Done {

        /** The entry that takes it back. */
        Event undo();

        Event redo();

        /** The same act after it was recorded once more. */
        Done again(UUID event);

        Step step();
    }

    /**
     * A judgement.
     *
     * @param before what it replaced; reopening where the flag was open
     */
    private record Judged(Flag flag, FlagJudged before, FlagJudged after) implements Done {

        @Override
        public Event undo() {
            return before;
        }

        @Override
        public Event redo() {
            return after;
        }

        @Override
        public Done again(UUID event) {
            return this;
        }

        @Override
        public Step step() {
            return new Step.Judged(Standing.state(after), flag);
        }
    }

    /** @param event the entry that holds it now */
    private record Read(UUID event, WordsRead words) implements Done {

        @Override
        public Event undo() {
            return new Event.FactRestored(event, words.correction());
        }

        @Override
        public Event redo() {
            return words;
        }

        @Override
        public Done again(UUID now) {
            return new Read(now, words);
        }

        @Override
        public Step step() {
            return new Step.Read(words.correction());
        }
    }

    void add(Flag flag, Optional<FlagJudged> before, FlagJudged after) {
        add(new Judged(flag, before.orElseGet(() -> new Event.FlagReopened(flag.id())), after));
    }

    void add(UUID event, WordsRead words) {
        add(new Read(event, words));
    }

    private void add(Done act) {
        done.push(act);
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

    /** @param event the entry that did it again */
    void redone(UUID event) {
        done.push(undone.pop().again(event));
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
