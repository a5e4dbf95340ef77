package countersign.ui.kit;

import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bars over a page; each is there only while there is something to scroll. */
final class PageBars {

    private static final double THICK = 10;

    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private boolean showing;

    /** @param scroll called with both offsets when a bar is dragged */
    PageBars(BiConsumer<Double, Double> scroll) {
        vertical.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {vertical, horizontal}) {
            bar.setManaged(false);
            bar.setVisible(false);
            bar.setFocusTraversable(false);
            bar.valueProperty().addListener((o, before, now) -> {
                if (!showing) {
                    scroll.accept(horizontal.getValue(), vertical.getValue());
                }
            });
        }
    }

    ScrollBar vertical() {
        return vertical;
    }

    ScrollBar horizontal() {
        return horizontal;
    }

    void layout(double width, double height) {
        vertical.resizeRelocate(width - THICK, 0, THICK, height);
        horizontal.resizeRelocate(0, height - THICK, width - THICK, THICK);
    }

    void show(PageGeometry at, boolean page) {
        showing = true;
        set(vertical, at.scrollY(), at.maxScrollY(), at.viewHeight(), page);
        set(horizontal, at.scrollX(), at.maxScrollX(), at.viewWidth(), page);
        showing = false;
    }

    private static void set(ScrollBar bar, double value, double max, double view, boolean page) {
        bar.setVisible(page && max > 0.5);
        bar.setMax(Math.max(max, value));
        bar.setValue(value);
        bar.setVisibleAmount(max <= 0 ? max : max * view / (view + max));
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(view * 0.9);
    }
}
