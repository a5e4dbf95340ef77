package countersign.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** Finds what needs more room than the window has, so that it has to be scrolled sideways. */
public final class WideParts {

    private WideParts() {}

    /**
     * Each part of the frame that is too wide, and the widest within it, down to whatever has many that fit; on the
     * window's thread.
     */
    public static List<String> of(Parent root, double room) {
        var wide = new ArrayList<String>();
        if (root.lookup(".frame") instanceof BorderPane frame) {
            double beside = frame.getLeft() == null ? 0 : frame.getLeft().minWidth(-1);
            frame.getChildrenUnmodifiable().stream()
                    .filter(part -> part.minWidth(-1) > (part == frame.getCenter() ? room - beside : room))
                    .forEach(part -> wide.add(name(part, room - beside)));
        }
        return wide;
    }

    private static String name(Node part, double room) {
        var own = part.getClass().getSimpleName() + part.getStyleClass() + " " + Math.round(part.minWidth(-1));
        if (!(part instanceof Parent parent)) {
            return own;
        }
        return parent.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && child.isManaged() && child.minWidth(-1) > room)
                .max(Comparator.comparingDouble(child -> child.minWidth(-1)))
                .map(child -> own + " > " + name(child, room))
                .orElseGet(() -> own + " of "
                        + parent.getChildrenUnmodifiable().stream()
                                .filter(child -> child.isVisible() && child.isManaged())
                                .map(child -> child.getStyleClass() + " " + Math.round(child.minWidth(-1)))
                                .toList());
    }
}
