package countersign.ui.facts;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A row of the table: two nodes that stay, then one a document, scrolled together with those of all other rows. */
final class ScrolledRow extends Region {

    private final FactColumns columns;
    private final Node name;
    private final Node accepted;
    private final DocumentBand band;
    /** Held here, since the columns outlive a row and hold it weakly. */
    private final ChangeListener<Number> scrolled = (o, before, now) -> relayout();

    ScrolledRow(FactColumns columns, Node name, Node accepted) {
        this.columns = columns;
        this.name = name;
        this.accepted = accepted;
        band = new DocumentBand(columns);
        getChildren().setAll(band, name, accepted);
        setMinWidth(0);
        columns.scrollProperty().addListener(new WeakChangeListener<>(scrolled));
        columns.documentProperty().addListener(new WeakChangeListener<>(scrolled));
    }

    /** @param documents as {@link DocumentBand#show} takes them */
    void show(List<? extends Node> documents) {
        band.show(documents);
    }

    private void relayout() {
        requestLayout();
        band.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = columns.name();
        double middle = columns.accepted();
        name.resizeRelocate(0, 0, left, getHeight());
        accepted.resizeRelocate(left, 0, middle, getHeight());
        band.resizeRelocate(left + middle, 0, Math.max(0, getWidth() - left - middle), getHeight());
    }
}
