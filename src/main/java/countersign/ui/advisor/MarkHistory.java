package countersign.ui.advisor;

import countersign.model.opinion.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The marks as they were, for undo and redo. */
final class MarkHistory {

    private static final int KEPT = 200;

    private final Deque<List<Annotation>> before = new ArrayDeque<>();
    private final Deque<List<Annotation>> after = new ArrayDeque<>();

    void change(List<Annotation> was) {
        before.push(was);
        after.clear();
        if (before.size() > KEPT) {
            before.removeLast();
        }
    }

    Optional<List<Annotation>> undo(List<Annotation> now) {
        return step(before, after, now);
    }

    Optional<List<Annotation>> redo(List<Annotation> now) {
        return step(after, before, now);
    }

    boolean any() {
        return !before.isEmpty();
    }

    private static Optional<List<Annotation>> step(
            Deque<List<Annotation>> from, Deque<List<Annotation>> to, List<Annotation> now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
