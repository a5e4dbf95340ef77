package countersign.ui.kit;

import countersign.model.page.PageId;
import java.util.UUID;

/** The screen on which one claim is worked on. */
public interface ClaimScreen extends Screen {

    /** Shows that claim in place of the last; what was typed for the last is kept. Returns at once and loads behind. */
    void open(UUID claim);

    /** Brings words in sight on a page of the claim that was opened last, as soon as it is there. */
    default void look(PageId page, String words) {}
}
