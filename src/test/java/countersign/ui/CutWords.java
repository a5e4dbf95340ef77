package countersign.ui;

import countersign.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** Finds words that are not seen whole: shortened by a label, wider than their field, or beyond the row they stand in. */
public final class CutWords {

    private final List<String> cut = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();

    /** What is seen below that node; on the window's thread. */
    public static CutWords below(Node root) {
        var words = new CutWords();
        words.look(root, "");
        return words;
    }

    /** All, each with the styles that lead to it. */
    public List<String> all() {
        return List.copyOf(cut);
    }

    /** Those of buttons, and those whose whole is not told where the pointer rests. */
    public List<String> untold() {
        return List.copyOf(untold);
    }

    private void look(Node node, String path) {
        if (!node.isVisible()) {
            return;
        }
        var here = path + "/" + node.getClass().getSimpleName() + node.getStyleClass();
        if (node instanceof Labeled labeled
                && !Objects.requireNonNullElse(labeled.getText(), "").isBlank()
                && isCut(labeled)) {
            note(labeled, labeled.getText(), here);
        }
        if (node instanceof TextField field
                && !Objects.requireNonNullElse(field.getPromptText(), "").isBlank()
                && isCut(field)) {
            note(field, field.getPromptText(), here);
        }
        if (node instanceof HBox row) {
            beyond(row, here);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, here));
        }
    }

    private void note(Node node, String whole, String path) {
        var said = (path.length() > 160 ? "…" + path.substring(path.length() - 160) : path) + ": " + whole;
        cut.add(said);
        if (node instanceof ButtonBase || !tells(node, whole)) {
            untold.add(said);
        }
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getWidth() > 0
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(shown -> shown != labeled.getGraphic()) // icons are letters, too
                        .anyMatch(shown -> shown.isVisible() && !shown.getText().equals(labeled.getText()));
    }

    /** What a field asks for, which it clips without a sign. */
    private static boolean isCut(TextField field) {
        if (!field.getText().isEmpty()) {
            return false;
        }
        return field.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(shown -> shown.isVisible() && shown.getText().equals(field.getPromptText()))
                .anyMatch(shown -> shown.getLayoutBounds().getWidth()
                        > shown.getParent().getLayoutBounds().getWidth() + 1);
    }

    /** Children that a row has no room for are drawn over what follows it. */
    private void beyond(HBox row, String path) {
        for (Node child : row.getChildrenUnmodifiable()) {
            double end = child.getLayoutX() + child.getLayoutBounds().getMaxX();
            if (child.isVisible() && child.isManaged() && row.getWidth() > 0 && end > row.getWidth() + 3) {
                note(child, "beyond " + Math.round(end - row.getWidth()) + " px " + words(child), path);
            }
        }
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled
                ? labeled.getText()
                : node.getStyleClass().toString();
    }

    private static boolean tells(Node node, String whole) {
        for (Node each = node; each != null; each = each.getParent()) {
            var tip = each.getProperties().get(Tip.class) instanceof Supplier<?> said
                    ? String.valueOf(said.get())
                    : each.getProperties().values().stream()
                            .filter(Tooltip.class::isInstance)
                            .map(shown -> ((Tooltip) shown).getText())
                            .findFirst()
                            .orElse("");
            if (tip.contains(whole)) {
                return true;
            }
        }
        return false;
    }
}
