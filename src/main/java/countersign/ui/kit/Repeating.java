package countersign.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Does something again and again while a node is in a window.
 *
 * <p>The toolkit keeps a timeline that runs, and with it all that it knows: it ends by itself once its window is gone.
 */
public final class Repeating {

    private final Node node;
    private final Timeline timeline;

    public Repeating(Duration every, Node node, Runnable work) {
        this.node = node;
        timeline = new Timeline();
        timeline.getKeyFrames().setAll(new KeyFrame(every, event -> {
            if (isShown()) {
                work.run();
            } else {
                timeline.stop();
            }
        }));
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        timeline.play();
    }

    public void stop() {
        timeline.stop();
    }

    private boolean isShown() {
        var scene = node.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }
}
