package countersign.ui.shell.review;

/** What the right pane shows; the numbers are keys and leave room for tabs that are not there yet. */
enum Tab {
    FLAGS("flags", 1),
    FACTS("facts", 2),
    HISTORY("history", 6);

    private final String id;
    private final int number;

    Tab(String id, int number) {
        this.id = id;
        this.number = number;
    }

    /** Names its text {@code review.tab.<id>}. */
    String id() {
        return id;
    }

    int number() {
        return number;
    }
}
