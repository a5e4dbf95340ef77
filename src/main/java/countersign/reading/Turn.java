package countersign.reading;

import countersign.model.page.PageId;
import java.util.Optional;

/** When a claim's pages are read among all that wait; may change at any time, and counts from the next page on. */
public final class Turn {

    private final String rank;
    private volatile int priority;
    private volatile Optional<PageId> onScreen = Optional.empty();

    /**
     * @param priority as in {@link DocumentReader}: the higher one goes first
     * @param rank of equals the one that sorts before does; another for each claim, so that a worker keeps to one
     */
    public Turn(int priority, String rank) {
        this.priority = priority;
        this.rank = rank;
    }

    /** For what nobody is going to put off. */
    static Turn at(int priority) {
        return new Turn(priority, "");
    }

    public void move(int now) {
        priority = now;
    }

    /** The page before somebody's eyes, if one of this claim is; it goes before all others, of any claim. */
    public void onScreen(Optional<PageId> page) {
        onScreen = page;
    }

    String rank() {
        return rank;
    }

    /** @param page of the document, 0 where all of it is meant */
    int priority(String file, int page) {
        boolean seen = onScreen.filter(at -> at.file().equals(file) && (page == 0 || page == at.page()))
                .isPresent();
        return seen ? Math.max(priority, DocumentReader.ON_SCREEN) : priority;
    }
}
