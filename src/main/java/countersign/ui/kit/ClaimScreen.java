package countersign.ui.kit;

import java.util.UUID;

/** The screen on which one claim is decided. */
public interface ClaimScreen extends Screen {

    /** Shows that claim in place of the last; what was typed for the last is kept. Returns at once and loads behind. */
    void open(UUID claim);
}
