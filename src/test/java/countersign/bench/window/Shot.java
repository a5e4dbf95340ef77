package countersign.bench.window;

/**
 * A screen, and the way to it from the worklist.
 *
 * @param name of its file
 */
record Shot(String name, Way way) {

    /** What a person does to get there. */
    @FunctionalInterface
    interface Way {
        void go(WindowDriver window) throws Exception;
    }

    /** By keys alone, as {@link countersign.ui.kit.Shortcut#of} writes them. */
    static Shot keys(String name, String... keys) {
        return new Shot(name, window -> window.press(keys));
    }
}
