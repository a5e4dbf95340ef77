package countersign.bench.window;

import java.util.Set;

/**
 * A screen, and the way to it from the worklist.
 *
 * @param name of its file
 */
record Shot(String name, Way way) {

    /** After these a claim comes, which takes a moment. */
    private static final Set<String> OPENING = Set.of("Ctrl Enter", "]");

    /** What a person does to get there. */
    @FunctionalInterface
    interface Way {
        void go(WindowDriver window) throws Exception;
    }

    /** By keys alone, as {@link countersign.ui.kit.Shortcut#of} writes them. */
    static Shot keys(String name, String... keys) {
        return new Shot(name, window -> {
            for (String key : keys) {
                window.press(key);
                if (OPENING.contains(key)) {
                    window.settle();
                }
            }
        });
    }
}
