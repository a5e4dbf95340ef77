package countersign.ui.facts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The part of a row that scrolls: a node a document. */
final class DocumentBand extends Region {

    private final FactColumns columns;

    DocumentBand(FactColumns columns) {
        this.columns = columns;
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** @param documents those that stand there already, in their order, and more of them or fewer */
    void show(List<? extends Node> documents) {
        int before = getChildren().size();
        if (before > documents.size()) {
            getChildren().remove(documents.size(), before);
        } else {
            getChildren().addAll(documents.subList(before, documents.size()));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = columns.documentProperty().get();
        double x = -columns.scrollProperty().get();
        for (Node each : getChildren()) {
            boolean seen = x + width > 0 && x < getWidth();
            each.setVisible(seen);
            if (seen) {
                each.resizeRelocate(Math.round(x), 0, width, getHeight());
            }
            x += width;
        }
    }
}
