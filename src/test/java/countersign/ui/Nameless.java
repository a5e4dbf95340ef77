package countersign.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;

/** Finds what takes the focus, a click or a choice and has no name that a screen reader could say. */
public final class Nameless {

    private final List<String> found = new ArrayList<>();
    private int looked;

    /** What is seen below that node. */
    public static Nameless below(Node root) {
        return WindowRobot.onScreen(() -> {
            var nameless = new Nameless();
            nameless.look(root, "");
            return nameless;
        });
    }

    /** Each with the styles that lead to it. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** How many controls there are. */
    public int looked() {
        return looked;
    }

    private void look(Node node, String path) {
        if (!node.isVisible() || node.isDisabled() && node instanceof ScrollBar) {
            return;
        }
        var here = path + "/" + node.getClass().getSimpleName() + node.getStyleClass();
        if (asks(node)) {
            looked++;
            if (name(node).isBlank()) {
                found.add(here.length() > 300 ? "…" + here.substring(here.length() - 300) : here);
            }
        }
        if (node instanceof Parent parent && !isMadeOfParts(node)) {
            for (var child : parent.getChildrenUnmodifiable()) {
                look(child, here);
            }
        }
    }

    private static boolean asks(Node node) {
        if (node.isFocused()) {
            return true;
        }
        if (node instanceof IndexedCell<?> cell) {
            return !cell.isEmpty() && cell.getItem() != null;
        }
        return (node.isFocusTraversable() || node instanceof ButtonBase) && !(node instanceof ScrollBar);
    }

    /** Its inner buttons are its own affair. */
    private static boolean isMadeOfParts(Node node) {
        return node.getStyleClass().stream()
                .map(style -> style.toLowerCase(Locale.ROOT))
                .anyMatch(style -> style.equals("combo-box") || style.equals("toggle-switch"));
    }

    /** Its own, the words it shows, or those of the label that stands for it. */
    private static String name(Node node) {
        var spoken = Objects.requireNonNullElse(node.getAccessibleText(), "");
        if (!spoken.isBlank()) {
            return spoken;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text && !text.isBlank()) {
            return text;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                ? Objects.requireNonNullElse(label.getText(), "")
                : "";
    }
}
