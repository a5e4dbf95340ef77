package countersign.ui.intake;

import countersign.model.page.Problem;
import java.util.Optional;
import java.util.UUID;

/**
 * A dossier that came in since the window was opened.
 *
 * @param claim empty where it was refused
 * @param name the claim's number, or the name of what was brought
 * @param contents whose claim it is and for what; empty where that is not known
 * @param done pages read or given up
 * @param pages found so far, 0 while it is being opened
 * @param unreadable pages that could not be read, once it is through
 */
record Bag(
        Optional<UUID> claim,
        String name,
        String contents,
        int done,
        int pages,
        int unreadable,
        State state,
        Optional<Problem> problem) {

    /** How far it has got. */
    enum State {
        OPENING,
        READING,
        STOPPED,
        WHOLE,
        TO_LOOK_AT,
        REFUSED
    }

    double share() {
        return pages == 0 ? 0 : Math.min(1, (double) done / pages);
    }

    boolean underway() {
        return state == State.OPENING || state == State.READING || state == State.STOPPED;
    }
}
