package countersign.ui.facts;

import javafx.scene.Node;

/** Style classes of nodes that show one thing after another: a class that stays is not given again, which styles anew. */
final class Looks {

    private Looks() {}

    static void wear(Node node, String style, boolean worn) {
        if (worn && !node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        } else if (!worn) {
            node.getStyleClass().remove(style);
        }
    }
}
