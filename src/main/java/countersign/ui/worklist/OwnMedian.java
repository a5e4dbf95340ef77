package countersign.ui.worklist;

import countersign.review.TimeLog;
import countersign.ui.kit.Desk;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The median time that a claim takes the person at this desk, for their own eyes; zero while there is none to tell. */
final class OwnMedian {

    private final TimeLog times;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Duration> median = new ReadOnlyObjectWrapper<>(Duration.ZERO);

    OwnMedian(TimeLog times, Desk desk) {
        this.times = times;
        this.desk = desk;
    }

    /** Reads it again, behind. */
    void refresh() {
        CompletableFuture.supplyAsync(times::sum, desk.background())
                .thenAcceptAsync(
                        sum -> median.set(desk.choices().ownTimeProperty().get() ? sum.median() : Duration.ZERO),
                        desk.screen());
    }

    ReadOnlyObjectProperty<Duration> property() {
        return median.getReadOnlyProperty();
    }
}
