package countersign.reading;

import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Work for whichever desk is free next.
 *
 * @param priority the higher one goes first
 * @param order of equals the earlier one does
 */
record Task(int priority, long order, Consumer<Desk> work) {

    static final Comparator<Task> NEXT_FIRST =
            Comparator.comparingInt(Task::priority).reversed().thenComparingLong(Task::order);
}
