package countersign.bench.window;

import countersign.model.adjudication.Role;
import java.util.Set;

/**
 * A screen, and the way to it from the worklist.
 *
 * @param name of its file
 * @param role of the person before the window
 */
record Shot(String name, Role role, Way way) {

    /** After these a claim comes, which takes a moment. */
    private static final Set<String> OPENING = Set.of("Ctrl Enter", "]");

    /** What a person does to get there. */
    @FunctionalInterface
    interface Way {
        void go(WindowDriver window) throws Exception;
    }

    /** By a reviewer's keys alone, as {@link countersign.ui.kit.Shortcut#of} writes them. */
    static Shot keys(String name, String... keys) {
        return of(Role.VERIFIER, name, window -> press(window, keys));
    }

    static Shot of(Role role, String name, Way way) {
        return new Shot(name, role, way);
    }

    /** One after the other, waiting for the claim that some of them open. */
    static void press(WindowDriver window, String... keys) throws Exception {
        for (String key : keys) {
            window.press(key);
            if (OPENING.contains(key)) {
                window.settle();
            }
        }
    }
}
