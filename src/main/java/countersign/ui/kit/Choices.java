package countersign.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What a person has chosen in the settings beside looks and language. */
public final class Choices {

    private final KeyBindings keys = new KeyBindings();
    private final BooleanProperty nextClaim = new SimpleBooleanProperty(true);

    private final BooleanProperty ownTime = new SimpleBooleanProperty(true);

    public KeyBindings keys() {
        return keys;
    }

    /** Whether the next claim opens by itself once one is decided. */
    public BooleanProperty nextClaimProperty() {
        return nextClaim;
    }

    /** Whether the person wants to know how long claims take them. */
    public BooleanProperty ownTimeProperty() {
        return ownTime;
    }
}
