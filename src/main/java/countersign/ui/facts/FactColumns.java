package countersign.ui.facts;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** How wide the columns are, in pixels, and how far the documents' are scrolled; the first two never are. */
final class FactColumns {

    private static final double NAME = 130;
    private static final double ACCEPTED = 168;
    private static final double LEAST = 138;
    private static final double MOST = 200;

    private final double scale;
    private final ReadOnlyDoubleWrapper document = new ReadOnlyDoubleWrapper(LEAST);
    private final ReadOnlyDoubleWrapper most = new ReadOnlyDoubleWrapper();
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private double room;
    private int count;

    /** @param scale how much larger than designed text is */
    FactColumns(double scale) {
        this.scale = scale;
    }

    double name() {
        return Math.round(NAME * scale);
    }

    double accepted() {
        return Math.round(ACCEPTED * scale);
    }

    /** The width of a document's column. */
    ReadOnlyDoubleProperty documentProperty() {
        return document.getReadOnlyProperty();
    }

    DoubleProperty scrollProperty() {
        return scroll;
    }

    /** As far as it can be scrolled. */
    ReadOnlyDoubleProperty mostProperty() {
        return most.getReadOnlyProperty();
    }

    /** Pixels in which documents can be seen. */
    double room() {
        return room;
    }

    void fit(double width, int documents) {
        room = Math.max(0, width - name() - accepted());
        count = documents;
        double share = documents == 0 ? LEAST * scale : room / documents;
        document.set(Math.floor(Math.max(LEAST * scale, Math.min(MOST * scale, share))));
        most.set(Math.max(0, document.get() * count - room));
        scrollTo(scroll.get());
    }

    void scrollTo(double x) {
        scroll.set(Math.max(0, Math.min(most.get(), x)));
    }

    /** Scrolls no further than needed. */
    void reveal(int column) {
        double from = column * document.get();
        double to = from + document.get();
        if (from < scroll.get()) {
            scrollTo(from);
        } else if (to > scroll.get() + room) {
            scrollTo(to - room);
        }
    }
}
