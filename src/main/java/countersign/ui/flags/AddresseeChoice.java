package countersign.ui.flags;

import countersign.model.adjudication.Addressee;
import countersign.text.Texts;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Shortcut;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Who is asked: the advisor, until another is chosen by mouse, arrows or Alt and a digit. */
final class AddresseeChoice extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    AddresseeChoice(Texts texts) {
        getStyleClass().add("segments");
        setMaxWidth(USE_PREF_SIZE);
        for (Addressee each : Addressee.values()) {
            var button = button(each, texts);
            button.setToggleGroup(group);
            button.setUserData(each);
            getChildren().add(button);
        }
        group.getToggles().get(0).setSelected(true);
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true); // somebody is always asked
            }
        });
    }

    Addressee chosen() {
        return (Addressee) group.getSelectedToggle().getUserData();
    }

    /** Alt and a digit choose, wherever in the panel the focus is. */
    void hear(KeyEvent event) {
        int digit = event.getCode().isDigitKey()
                ? event.getCode().getName().charAt(event.getCode().getName().length() - 1) - '0'
                : 0;
        if (event.isAltDown() && digit >= 1 && digit <= group.getToggles().size()) {
            group.getToggles().get(digit - 1).setSelected(true);
            event.consume();
        }
    }

    private static ToggleButton button(Addressee each, Texts texts) {
        var name = texts.of("review.ask.to." + each.id());
        var key = Shortcut.of("Alt " + (each.ordinal() + 1));
        var button = new ToggleButton(name, KeyCap.row(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        button.getStyleClass().add("segment");
        button.setAccessibleText(texts.of("review.ask.to.spoken", name));
        button.setAccessibleHelp(key.toString());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
