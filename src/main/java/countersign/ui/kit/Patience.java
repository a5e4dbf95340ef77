package countersign.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Tells when something has kept one waiting long enough for that to be shown; what comes sooner shall not flicker. */
final class Patience {

    private static final Duration MOMENT = Duration.millis(150);

    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    Patience() {
        moment.setOnFinished(event -> over.set(true));
    }

    void begin() {
        over.set(false);
        moment.playFromStart();
    }

    void end() {
        moment.stop();
        over.set(false);
    }

    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }
}
