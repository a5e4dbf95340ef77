package countersign.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Panes side by side. Where text is so large that there is no room for all of them, as many as there is room for, under a
 * head for each by which the others are brought in: nobody has to scroll sideways.
 */
public final class FoldingPanes extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /**
     * One of them.
     *
     * @param name of the text that its head says
     * @param first takes the keys when the pane is brought in
     * @param least how wide it has to be, in pixels at the designed size of text
     * @param wide how wide it is designed to be where all panes take so many pixels; 0 for whatever is left
     */
    public record Pane(String name, Region node, Supplier<Node> first, double least, DoubleUnaryOperator wide) {}

    private final SplitPane split = new Panes();
    private final HBox row = new HBox();
    private final List<Button> heads = new ArrayList<>();
    private final ObservableDoubleValue scale;
    private final Wording wording;
    private List<Pane> panes = List.of();
    private int from;
    private int to;
    private boolean dividing;

    /** @param scale of text; 1 as designed */
    public FoldingPanes(ObservableDoubleValue scale, Wording wording) {
        this.scale = scale;
        this.wording = wording;
        getStyleClass().add("folding-panes");
        row.getStyleClass().add("tab-row");
        split.getStyleClass().add("review-panes");
        split.setMinHeight(0);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(row, split);
        setMinHeight(0);
        widthProperty().addListener((o, before, now) -> fit());
        scale.addListener((o, before, now) -> fit());
    }

    /** Shows something else in their place, such as bars while they are fetched. */
    public void show(Node alone) {
        forget();
        split.getItems().setAll(alone);
    }

    /** Nothing is shown. */
    public void clear() {
        forget();
        split.getItems().clear();
    }

    private void forget() {
        panes = List.of();
        from = 0;
        to = 0;
        heads(false);
    }

    public boolean isEmpty() {
        return split.getItems().isEmpty();
    }

    /** Those panes in that order; where there is no room for all, the one that comes first in importance is among them. */
    public void show(List<Pane> all, Region first) {
        panes = List.copyOf(all);
        heads.clear();
        for (Pane pane : panes) {
            heads.add(head(pane));
        }
        row.getChildren().setAll(heads);
        from = 0;
        to = 0;
        split.getItems().clear();
        arrange(indexOf(first));
    }

    /** Brings in the pane that holds it. */
    public void reveal(Node node) {
        int index = indexOf(node);
        if (index >= 0 && (index < from || index >= to)) {
            arrange(index);
        }
    }

    /** Gives the keys to what it holds, or, where there is no room for that now, to the first pane that is there. */
    public void focus(Node wanted) {
        int index = indexOf(wanted);
        if (index >= from && index < to) {
            wanted.requestFocus();
        } else if (from < to) {
            panes.get(from).first().get().requestFocus();
        }
    }

    /** Where F6 stops: what takes the keys in each pane, or the head of a pane that is not there, which brings it in. */
    public List<Node> stops() {
        return IntStream.range(0, panes.size())
                .<Node>mapToObj(i -> i >= from && i < to ? panes.get(i).first().get() : heads.get(i))
                .toList();
    }

    private Button head(Pane pane) {
        var head = new Button();
        head.textProperty().bind(wording.of(pane.name()));
        head.getStyleClass().add("side-tab");
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.setMinWidth(0);
        head.setFocusTraversable(false);
        head.setOnAction(event -> open(pane));
        head.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                open(pane);
            }
        });
        return head;
    }

    private void open(Pane pane) {
        reveal(pane.node());
        Platform.runLater(() -> pane.first().get().requestFocus()); // once it stands in the scene
    }

    private int indexOf(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            for (int i = 0; i < panes.size(); i++) {
                if (panes.get(i).node().equals(each)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void fit() {
        if (!panes.isEmpty()) {
            arrange(-1);
        }
    }

    /** As many as there is room for around that one; those that are there already where it is none. */
    private void arrange(int wanted) {
        double room = getWidth() / scale.get();
        int first = 0;
        int end = panes.size();
        if (room > 0 && least(0, panes.size()) > room) {
            first = wanted >= 0 ? wanted : Math.min(from, panes.size() - 1);
            end = first + 1;
            while (end < panes.size() && least(first, end + 1) <= room) {
                end++;
            }
            while (first > 0 && least(first - 1, end) <= room) {
                first--;
            }
        }
        from = first;
        to = end;
        heads(end - first < panes.size());
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).pseudoClassStateChanged(SELECTED, i >= from && i < to);
        }
        var shown = panes.subList(from, to).stream().map(Pane::node).toList();
        if (!split.getItems().equals(shown)) {
            split.getItems().setAll(shown);
        }
        panes.forEach(pane -> pane.node().setMinWidth(Math.min(pane.least() * scale.get(), getWidth())));
        dividing = true;
        divide();
    }

    /** Panes share the room anew when they are given another, so they are told their widths once more afterwards. */
    private final class Panes extends SplitPane {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (dividing && getWidth() > 0) {
                dividing = false;
                Platform.runLater(FoldingPanes.this::divide);
            }
        }
    }

    private double least(int first, int end) {
        return panes.subList(first, end).stream().mapToDouble(Pane::least).sum();
    }

    /** The widths as designed; the person may move the dividers from there. */
    private void divide() {
        double width = getWidth() / scale.get();
        if (width <= 0 || to - from < 2) {
            return;
        }
        var widths = new double[to - from];
        double left = width;
        int elastic = -1;
        for (int i = 0; i < widths.length; i++) {
            var pane = panes.get(from + i);
            double designed = pane.wide().applyAsDouble(width);
            if (designed == 0) {
                elastic = i;
            } else {
                widths[i] = Math.max(pane.least(), designed);
                left -= widths[i];
            }
        }
        if (elastic >= 0 && left >= panes.get(from + elastic).least()) {
            widths[elastic] = left;
        } else {
            double all = least(from, to);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = panes.get(from + i).least() * width / all;
            }
        }
        double at = 0;
        var places = new double[widths.length - 1];
        for (int i = 0; i < places.length; i++) {
            at += widths[i];
            places[i] = at / width;
        }
        split.setDividerPositions(places);
    }

    private void heads(boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
