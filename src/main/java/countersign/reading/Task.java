package countersign.reading;

import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Work for whichever desk is free next.
 *
 * @param turn of the claim, which may change while this waits
 * @param file the document
 * @param page of the document, 0 where all of it is meant
 * @param order of equals the earlier one goes first
 */
record Task(Turn turn, String file, int page, long order, Consumer<Desk> work) {

    static final Comparator<Task> NEXT_FIRST = Comparator.comparingInt(Task::priority)
            .reversed()
            .thenComparing(task -> task.turn().rank())
            .thenComparing(Task::reads)
            .thenComparingLong(Task::order);

    private int priority() {
        return turn.priority(file, page);
    }

    /** All of a claim's documents are opened before the first page is read, so that it is known how many there are. */
    private boolean reads() {
        return page > 0;
    }
}
