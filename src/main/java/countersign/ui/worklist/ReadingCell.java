package countersign.ui.worklist;

import atlantafx.base.theme.Styles;
import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far the claim's pages have been read. */
final class ReadingCell extends ClaimCell {

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final FontIcon icon = Icons.of(Feather.CHECK, 14);
    private final Label word = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = new Label();
    private final HBox progress = new HBox(6, bar, share);

    ReadingCell(Wording wording) {
        super(wording);
        word.getStyleClass().addAll("state", Styles.TEXT_MUTED);
        word.setMinWidth(USE_PREF_SIZE);
        word.setGraphic(icon);
        share.getStyleClass().add("small");
        share.setMinWidth(USE_PREF_SIZE);
        progress.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("thin");
        bar.setFocusTraversable(false);
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        var reading = claim.reading();
        word.pseudoClassStateChanged(UNREAD, reading.unreadable() > 0);
        if (reading.done() && reading.unreadable() > 0) {
            say(Feather.ALERT_TRIANGLE, texts.of("worklist.reading.unread", reading.unreadable()));
        } else if (reading.done()) {
            say(Feather.CHECK, texts.of("worklist.reading.done"));
        } else if (reading.read() == 0) {
            say(
                    Feather.MORE_HORIZONTAL,
                    reading.pages() == 0
                            ? texts.of("worklist.reading.waiting")
                            : texts.of("worklist.reading.pages", reading.pages()));
        } else {
            bar.setProgress((double) reading.read() / reading.pages());
            share.setText(100 * reading.read() / reading.pages() + "%");
            setGraphic(progress);
            setAccessibleText(share.getText());
        }
    }

    private void say(Feather shape, String words) {
        word.setText(words);
        icon.setIconCode(shape);
        setGraphic(word);
        setAccessibleText(words);
    }
}
