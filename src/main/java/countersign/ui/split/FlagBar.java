package countersign.ui.split;

import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The flag whose places are compared, and what to make of it. */
final class FlagBar extends HBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final HBox title = new HBox(8);
    private final Label sentence = new Label();
    private final HBox buttons;

    FlagBar(SplitCommands commands, Wording wording) {
        getStyleClass().add("flag-bar");
        title.setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("flag-sentence");
        var words = new VBox(4, title, sentence);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var make = new Buttons(wording);
        var confirm = make.full(commands.confirm(), Feather.CHECK);
        confirm.getStyleClass().add("outlined-accent");
        var line = new Region();
        line.getStyleClass().add("foot-line");
        buttons = new HBox(
                8,
                confirm,
                make.full(commands.dismiss(), Feather.X),
                make.full(commands.ask(), Feather.MESSAGE_SQUARE),
                line,
                brief(make.full(commands.previousFlag(), Feather.CHEVRON_UP)),
                brief(make.full(commands.nextFlag(), Feather.CHEVRON_DOWN)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(words, sentence::getText);
        getChildren().setAll(words, buttons);
    }

    /** In a low window its sentence is told where the pointer rests, so that the pages have room. */
    void setLow(boolean low) {
        sentence.setVisible(!low);
        sentence.setManaged(!low);
        pseudoClassStateChanged(LOW, low);
    }

    void show(Optional<NumberedFlag> shown, CaseWords words) {
        var texts = words.texts();
        title.getChildren().clear();
        shown.ifPresent(flag -> {
            getStyleClass().setAll("flag-bar", flag.severity().toString());
            var name = new Label(words.title(flag.flag()));
            name.getStyleClass().add("panel-title");
            name.setMinWidth(0);
            var tag = new Label(
                    texts.of("review.split.tag", flag.number(), texts.of("review.severity." + flag.severity())));
            tag.getStyleClass().addAll("severity-tag", flag.severity().toString());
            tag.setMinWidth(Region.USE_PREF_SIZE);
            var flags = words.view().flags();
            long open = flags.stream().filter(NumberedFlag::open).count();
            long nth = flags.stream()
                    .filter(NumberedFlag::open)
                    .takeWhile(other -> !other.id().equals(flag.id()))
                    .count();
            var place = new Label(
                    flag.open()
                            ? texts.of("review.split.nth", nth + 1, open)
                            : texts.of("review.flag.state." + flag.state()));
            place.getStyleClass().addAll("muted", "extra");
            place.setMinWidth(Region.USE_PREF_SIZE);
            title.getChildren().setAll(new StatusGlyph(StatusGlyph.Shape.of(flag.severity())), name, tag, place);
            sentence.setText(words.sentence(flag.flag()));
        });
    }

    /** Icon and key say enough. */
    private static Node brief(javafx.scene.control.Button button) {
        if (button.getGraphic() instanceof HBox row) {
            row.getChildren().remove(1);
        }
        return button;
    }
}
