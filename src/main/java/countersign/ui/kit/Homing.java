package countersign.ui.kit;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/** Keys fall to a button of the frame when what had them goes away with its screen; the next screen takes them back. */
public final class Homing {

    private Homing() {}

    /**
     * Gives the keys to the screen, and once more if they are elsewhere a moment later.
     *
     * @param root of the screen that is shown now
     * @param focus gives its first part the keys
     */
    public static void to(Node root, Runnable focus, Executor screen) {
        focus.run();
        screen.execute(() -> {
            var scene = root.getScene();
            var owner = scene == null ? null : scene.getFocusOwner();
            if (scene != null && (owner == null || owner instanceof ButtonBase && !isWithin(owner, root))) {
                focus.run();
            }
        });
    }

    private static boolean isWithin(Node node, Node root) {
        Node each = node;
        while (each != null && each != root) {
            each = each.getParent();
        }
        return each != null;
    }
}
