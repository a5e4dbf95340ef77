package countersign.ui.shell.opinion;

import countersign.ui.kit.Desk;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Hands marks to other programs and takes theirs. */
final class MarkExchange {

    private final Desk desk;

    MarkExchange(Desk desk) {
        this.desk = desk;
    }

    void exportJson(OpenQuestion open, @Nullable Window window) {}

    void exportPdf(OpenQuestion open, @Nullable Window window) {}

    void importXfdf(OpenQuestion open, @Nullable Window window) {}
}
