package countersign.ui.flags;

import countersign.intake.ClaimSoFar;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says why there are no flags, or that more may come. */
final class FlagNotice extends VBox {

    private final Wording wording;
    private final int rules;

    FlagNotice(Wording wording, int rules) {
        this.wording = wording;
        this.rules = rules;
        getStyleClass().add("flag-notice");
    }

    void show(CaseView view) {
        getChildren().clear();
        var texts = wording.now();
        var reading = view.state().summary().reading();
        boolean empty = view.flags().isEmpty();
        var failure = view.reading().flatMap(ClaimSoFar::failure);
        if (failure.isPresent()) {
            head(
                    Icons.of(Feather.ALERT_TRIANGLE),
                    texts.of("review.reading.failed"),
                    texts.of("problem." + failure.get().code()));
        } else if (!reading.done() && view.file().isEmpty()) {
            head(
                    Icons.of(Feather.LOADER),
                    left(view)
                            .map(left -> left == 0
                                    ? texts.of("review.reading.checking")
                                    : texts.of("review.reading.left", left))
                            .orElseGet(() -> texts.of("review.reading.waiting")),
                    texts.of("review.reading.more"));
            if (empty) {
                skeletons();
            }
        } else if (!reading.done()) {
            head(
                    Icons.of(Feather.LOADER),
                    texts.of("review.reading.left", Math.max(1, reading.pages() - reading.read())),
                    texts.of("review.reading.more"));
        } else if (empty && view.file().isPresent() && reading.unreadable() > 0) {
            int pages = Math.max(reading.unreadable(), view.pages().size());
            int read = pages - reading.unreadable();
            head(
                    new StatusGlyph(StatusGlyph.Shape.UNDECIDED),
                    read == 0
                            ? texts.of("review.flags.unreadable", pages)
                            : texts.of("review.flags.none.partly", read, reading.unreadable()),
                    texts.of("review.flags.unreadable.how"));
        } else if (empty && view.file().isPresent()) {
            head(
                    new StatusGlyph(StatusGlyph.Shape.MET),
                    texts.of("review.flags.none", view.pages().size()),
                    texts.of("review.flags.rules", rules));
        }
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    /** How many pages are not read yet, where that is known. */
    private static Optional<Integer> left(CaseView view) {
        var reading = view.state().summary().reading();
        return view.reading()
                .map(known -> known.pages() - known.through().size())
                .or(() -> Optional.of(reading.pages() - reading.read()).filter(left -> reading.pages() > 0));
    }

    private void head(javafx.scene.Node glyph, String title, String detail) {
        var strong = new Label(title);
        strong.getStyleClass().add("strong");
        strong.setWrapText(true);
        strong.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(8, glyph, strong);
        row.getStyleClass().add("notice-head");
        var more = new Label(detail);
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        more.getStyleClass().add("muted");
        getChildren().addAll(row, more);
    }

    /** Grey bars where cards will be. */
    private void skeletons() {
        for (int i = 0; i < 3; i++) {
            var card = new VBox(8);
            card.getStyleClass().add("skeleton-card");
            for (double share : new double[] {0.8, 0.95, 0.6}) {
                var bar = new Region();
                bar.getStyleClass().add("skeleton-bar");
                bar.maxWidthProperty().bind(card.widthProperty().multiply(share));
                card.getChildren().add(bar);
            }
            getChildren().add(card);
        }
    }
}
