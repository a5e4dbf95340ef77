package countersign.ui.shell.review;

/** The ways of looking at a claim; their numbers are keys. */
enum Tab {
    FLAGS("flags", 1, false),
    FACTS("facts", 2, true),
    TIMELINE("timeline", 3, true),
    PLAN("plan", 4, false),
    OPINION("opinion", 5, false),
    HISTORY("history", 6, false),
    /** The page itself, where there is no room for it beside another tab. */
    PAGE("page", 7, false);

    private final String id;
    private final int number;
    private final boolean wide;

    Tab(String id, int number, boolean wide) {
        this.id = id;
        this.number = number;
        this.wide = wide;
    }

    /** Names its text {@code review.tab.<id>}. */
    String id() {
        return id;
    }

    int number() {
        return number;
    }

    /** Whether it takes the place of documents and page, too; else it stands to their right. */
    boolean wide() {
        return wide;
    }
}
