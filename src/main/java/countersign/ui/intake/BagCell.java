package countersign.ui.intake;

import atlantafx.base.theme.Styles;
import countersign.text.Texts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A dossier in the list: whose, how its check went, how far its reading has got. */
final class BagCell extends ListCell<Bag> {

    private final Wording wording;

    BagCell(Wording wording) {
        this.wording = wording;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Bag bag, boolean empty) {
        super.updateItem(bag, empty);
        setGraphic(bag == null || empty ? null : row(bag, wording.now()));
    }

    private Node row(Bag bag, Texts texts) {
        var name = new Label(bag.name());
        name.getStyleClass().add(Styles.TEXT_BOLD);
        var contents = new Label(bag.contents());
        contents.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        var words = new VBox(name, contents);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var state = new Label(state(bag, texts), icon(bag.state()));
        state.getStyleClass().addAll("bag-state", bag.state().name().toLowerCase(Locale.ROOT));
        state.setMinWidth(USE_PREF_SIZE);
        var bar = new ProgressBar(bag.share());
        bar.getStyleClass().add("thin");
        bar.setFocusTraversable(false);
        bar.setVisible(bag.underway() && bag.pages() > 0);
        var count = new Label(bag.pages() > 0 ? texts.of("intake.pages", bag.done(), bag.pages()) : "–");
        count.getStyleClass().addAll("small", "bag-count");
        count.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(12, Icons.of(Feather.FOLDER, 16), words, state, bar, count);
        row.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(name.getText() + ", " + contents.getText() + ", " + state.getText() + ", " + count.getText());
        return row;
    }

    static String state(Bag bag, Texts texts) {
        return texts.of(
                "intake.state." + bag.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), bag.unreadable());
    }

    static Node icon(Bag.State state) {
        return switch (state) {
            case OPENING -> Icons.of(Feather.LOADER, 14);
            case READING -> Icons.of(Feather.CPU, 14);
            case STOPPED -> Icons.of(Feather.PAUSE, 14);
            case WHOLE -> new StatusGlyph(StatusGlyph.Shape.MET, 14);
            case TO_LOOK_AT -> new StatusGlyph(StatusGlyph.Shape.MAJOR, 14);
            case REFUSED -> new StatusGlyph(StatusGlyph.Shape.CRITICAL, 14);
        };
    }
}
