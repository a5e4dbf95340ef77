package countersign.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Has a node laid out and styled by the window for some pulses, too clear to be seen: what is invisible finds no colours. */
public final class Rehearsal {

    private static final Duration PULSES = Duration.millis(120);

    private Rehearsal() {}

    /**
     * @param node a child of something in a window already
     * @param after takes the node away, if it is not wanted by now
     */
    public static void of(Node node, double width, double height, Runnable after) {
        node.setManaged(false);
        node.setOpacity(0);
        node.setMouseTransparent(true);
        node.setVisible(true);
        node.resize(width, height);
        var pulses = new PauseTransition(PULSES);
        pulses.setOnFinished(event -> {
            end(node);
            after.run();
        });
        pulses.play();
    }

    /** It is wanted now: seen from here on, whether or not all pulses are over. */
    public static void end(Node node) {
        node.setOpacity(1);
        node.setMouseTransparent(false);
    }
}
