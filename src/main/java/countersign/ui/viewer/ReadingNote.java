package countersign.ui.viewer;

import countersign.intake.ClaimSoFar;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Says at the head of a page, while the claim is still being read, whether its words are known yet. */
final class ReadingNote extends HBox {

    private final Wording wording;
    private final StackPane sign = new StackPane();
    private final Label state = new Label();
    private final Label count = new Label();
    private final ProgressBar share = new ProgressBar(0);
    private final Button goOn = new Button();

    /** @param goOn goes on with what was stopped */
    ReadingNote(Wording wording, Runnable goOn) {
        super(8);
        this.wording = wording;
        getStyleClass().add("reading-note");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        state.setMinWidth(0);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        share.getStyleClass().add("thin");
        share.setMinWidth(60);
        share.setPrefWidth(90);
        share.setFocusTraversable(false);
        share.accessibleTextProperty().bind(count.textProperty());
        this.goOn.getStyleClass().add("small-button");
        this.goOn.setMinWidth(Region.USE_PREF_SIZE);
        this.goOn.setOnAction(event -> goOn.run());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().setAll(sign, state, room, this.goOn, count, share);
        hide();
    }

    /** That page of a claim that has been read so far. */
    void show(ClaimSoFar known, PageId page) {
        known.failure().ifPresentOrElse(this::excuse, () -> tell(known, page));
        int through = known.through().size();
        int all = Math.max(through, known.pages());
        count.setText(wording.now().of("review.reading.count", through, all));
        share.setProgress((double) through / all);
        goOn.setText(wording.now().of(known.failure().isPresent() ? "review.reading.again" : "review.reading.go-on"));
        take(count, true);
        take(share, known.failure().isEmpty());
        take(goOn, known.stopped() || known.failure().isPresent());
        take(this, true);
    }

    private void tell(ClaimSoFar known, PageId page) {
        var texts = wording.now();
        int through = known.through().size();
        int all = Math.max(through, known.pages());
        boolean here = known.through().contains(page);
        say(
                here ? Feather.CHECK : known.now().contains(page) ? Feather.LOADER : Feather.CLOCK,
                texts.of(
                        known.stopped() && !here
                                ? "review.reading.stopped"
                                : through == all
                                        ? "review.reading.checking"
                                        : here
                                                ? "review.reading.page.done"
                                                : known.now().contains(page)
                                                        ? "review.reading.page.now"
                                                        : "review.reading.page.waiting"));
    }

    /** Nobody stopped it: says why it goes no further, and what helps. */
    private void excuse(Problem problem) {
        say(Feather.ALERT_TRIANGLE, wording.now().of("problem." + problem.code()));
    }

    /** The claim has been read while the person looked at this page, where it stays. */
    void finish(int flags) {
        say(
                Feather.CHECK,
                flags == 0
                        ? wording.now().of("review.reading.finished.none")
                        : wording.now().of("review.reading.finished", flags));
        take(count, false);
        take(share, false);
        take(goOn, false);
    }

    void hide() {
        take(this, false);
    }

    /** What it says now; empty while it is hidden. */
    Optional<String> said() {
        return Optional.of(state.getText()).filter(text -> isVisible());
    }

    private void say(Feather icon, String text) {
        sign.getChildren().setAll(Icons.of(icon, 14));
        state.setText(text);
        setAccessibleText(text);
    }

    private static void take(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
