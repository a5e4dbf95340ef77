package countersign.ui.kit;

import countersign.intake.ClaimSoFar;
import countersign.model.page.PageId;
import java.util.UUID;
import java.util.function.Consumer;

/** Claims that nobody has read to their end yet, while somebody has them open. */
public interface ReadingClaims {

    /** Where all claims are read. */
    ReadingClaims NONE = new ReadingClaims() {
        @Override
        public Runnable follow(UUID claim, Consumer<ClaimSoFar> listener) {
            return () -> {};
        }

        @Override
        public void onScreen(UUID claim, PageId page) {}

        @Override
        public void goOn(UUID claim) {}
    };

    /**
     * Has the claim read before others, and tells how far it is now, before this returns, and after each change, on any
     * thread; nothing where its documents are not here. Takes some milliseconds.
     *
     * @return what ends it
     */
    Runnable follow(UUID claim, Consumer<ClaimSoFar> listener);

    /** The page is before somebody's eyes: it is read next. */
    void onScreen(UUID claim, PageId page);

    /** Goes on with a claim that was stopped. */
    void goOn(UUID claim);
}
