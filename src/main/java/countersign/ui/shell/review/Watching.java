package countersign.ui.shell.review;

import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Following;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.SeenPages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Watches what lies on a canvas; what rests there for a moment has been seen. */
final class Watching {

    /** Shorter looks are those of somebody who leafs through. */
    private static final Duration REST = Duration.millis(300);

    private final PageCanvas canvas;
    private final SeenPages seen;
    private final Supplier<CaseView> view;
    private final Consumer<PageId> whole;
    private final Following following = new Following();
    private final PauseTransition rest = new PauseTransition(REST);

    /** @param whole told of a page that has now been seen whole */
    Watching(PageCanvas canvas, SeenPages seen, Supplier<CaseView> view, Consumer<PageId> whole) {
        this.canvas = canvas;
        this.seen = seen;
        this.view = view;
        this.whole = whole;
        rest.setOnFinished(event -> look());
        following.on(canvas.geometryProperty(), rest::playFromStart);
        following.on(canvas.picturedProperty(), rest::playFromStart);
        following.on(canvas.sceneProperty(), rest::playFromStart);
    }

    void end() {
        following.end();
        rest.stop();
    }

    /** What is printed on the page may have become known. */
    void again() {
        rest.playFromStart();
    }

    /** Whether nothing hides the canvas, and nothing that holds it is hidden. */
    private static boolean isSeen(Node canvas) {
        for (Node each = canvas; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void look() {
        canvas.picturedProperty()
                .get()
                .filter(page -> canvas.getScene() != null && isSeen(canvas))
                .ifPresent(page -> {
                    var printed = view.get().transcript(page).map(Transcript::lines).orElse(List.of()).stream()
                            .map(TextLine::box)
                            .toList();
                    if (seen.look(page, canvas.geometryProperty().get(), printed)) {
                        whole.accept(page);
                    }
                });
    }
}
