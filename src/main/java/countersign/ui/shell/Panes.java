package countersign.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** F6: from pane to pane in reading order. */
final class Panes {

    private Panes() {}

    static void step(Scene scene, List<Node> panes, int by) {
        var there = panes.stream().filter(Node::isVisible).toList();
        if (there.isEmpty()) {
            return;
        }
        int now = indexOf(there, scene.getFocusOwner());
        there.get(Math.floorMod(now < 0 ? (by > 0 ? 0 : -1) : now + by, there.size()))
                .requestFocus();
    }

    private static int indexOf(List<Node> panes, @Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            int index = panes.indexOf(node);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }
}
