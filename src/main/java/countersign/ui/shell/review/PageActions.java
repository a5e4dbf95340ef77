package countersign.ui.shell.review;

import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.Zoom;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** What can be done with the page on screen, or with the two that are compared. */
final class PageActions {

    private final ObjectProperty<@Nullable OpenClaim> claim;
    private final ObservableBooleanValue split;

    /** @param split whether two pages are compared */
    PageActions(ObjectProperty<@Nullable OpenClaim> claim, ObservableBooleanValue split) {
        this.claim = claim;
        this.split = split;
    }

    /** The page on which keys act. */
    PageCanvas canvas(OpenClaim open) {
        return split.get() ? open.splitView().active() : open.viewerView().canvas();
    }

    void zoom(boolean larger) {
        with(open -> {
            if (larger) {
                canvas(open).zoomIn();
            } else {
                canvas(open).zoomOut();
            }
            alike(open);
        });
    }

    void fitWidth() {
        with(open -> {
            canvas(open).zoomProperty().set(Zoom.WIDTH);
            alike(open);
        });
    }

    void fitPage() {
        with(open -> {
            canvas(open).zoomProperty().set(Zoom.PAGE);
            alike(open);
        });
    }

    /** Both compared pages keep one zoom. */
    private void alike(OpenClaim open) {
        if (split.get()) {
            open.splitView().zoom(canvas(open).zoomProperty().get());
        }
    }

    void rotate() {
        with(open -> {
            var turns = canvas(open).turnsProperty();
            turns.set((turns.get() + 1) % 4);
        });
    }

    void toggleWords() {
        with(open ->
                open.viewer().wordsProperty().set(!open.viewer().wordsProperty().get()));
    }

    /** Whether an advisor's marks lie over the page. */
    void toggleMarks() {
        with(open -> {
            var seen = open.viewer().opinionSeenProperty();
            seen.set(!seen.get());
        });
    }

    void turn(int pages) {
        with(open -> {
            if (split.get()) {
                open.split().turn(pages);
            } else if (pages > 0) {
                open.viewer().nextPage();
            } else {
                open.viewer().previousPage();
            }
        });
    }

    void turnDocument(int by) {
        with(open -> {
            if (by > 0) {
                open.viewer().nextDocument();
            } else {
                open.viewer().previousDocument();
            }
        });
    }

    void scroll(double x, double y) {
        with(open -> canvas(open).scrollBy(x, y));
    }

    void toggleEvidence() {
        with(open -> open.split()
                .evidenceInViewProperty()
                .set(!open.split().evidenceInViewProperty().get()));
    }

    void toggleTogether() {
        with(open -> open.split()
                .togetherProperty()
                .set(!open.split().togetherProperty().get()));
    }

    void swap() {
        with(open -> open.split().swap());
    }

    void nextPlaceInB() {
        with(open -> open.split().nextPlace());
    }

    private void with(Consumer<OpenClaim> action) {
        var open = claim.get();
        if (open != null) {
            action.accept(open);
        }
    }
}
