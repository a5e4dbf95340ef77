package countersign.bench.window;

import countersign.ui.kit.Clarity;
import countersign.ui.kit.PageCanvas;
import countersign.ui.split.SplitView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;

/**
 * What somebody sees below that node; on the window's thread.
 *
 * @param root of all that the window shows
 */
record Sight(Parent root) {

    /** The page on screen: the largest canvas that shows one. */
    Optional<PageCanvas> page() {
        return canvases().stream().max(Comparator.comparingDouble(canvas -> canvas.getWidth() * canvas.getHeight()));
    }

    /** The pages in sight; looked for at each layout, so not among all that is hidden, and without selectors. */
    List<PageCanvas> canvases() {
        var found = new ArrayList<PageCanvas>();
        collect(root, PageCanvas.class, found);
        return found;
    }

    /** Whether two places are compared. */
    boolean compares() {
        var found = new ArrayList<SplitView>();
        collect(root, SplitView.class, found);
        return !found.isEmpty();
    }

    /** What is chosen among those of that style; looked for at each layout, see {@link #canvases()}. */
    Optional<Node> chosen(String style) {
        return chosen(root, style);
    }

    private static Optional<Node> chosen(Node node, String style) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node.getStyleClass().contains(style)) {
            return Optional.of(node)
                    .filter(card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> chosen(child, style).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static <N extends Node> void collect(Node node, Class<N> wanted, List<N> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.isInstance(node)) {
            found.add(wanted.cast(node));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    /** Whether every page on screen is there as sharp as it gets. */
    boolean isSharp() {
        return canvases().stream()
                        .allMatch(canvas -> canvas.getAccessibleText() == null
                                || canvas.failedProperty().get()
                                || canvas.clarityProperty().get() == Clarity.SHARP)
                && root.lookupAll(".peek .thumbnail").stream()
                        .noneMatch(page -> seen(page)
                                && ((Parent) page).getChildrenUnmodifiable().isEmpty())
                && root.lookupAll(".paper").stream()
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast)
                        .noneMatch(paper -> seen(paper) && paper.getImage() == null);
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
