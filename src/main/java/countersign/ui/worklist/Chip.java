package countersign.ui.worklist;

import countersign.ui.kit.Wording;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A filter that is on or off, with how many claims it would show. */
final class Chip extends ToggleButton {

    Chip(String name, Node icon, ObservableValue<? extends Number> count, Wording wording) {
        getStyleClass().add("chip");
        var words = new Label();
        words.textProperty().bind(wording.of(name));
        words.setMinWidth(USE_PREF_SIZE);
        var number = new Label();
        number.getStyleClass().add("count");
        number.setMinWidth(USE_PREF_SIZE);
        number.textProperty().bind(count.map(claims -> String.format("%,d", claims.intValue())));
        var inside = new HBox(6, icon, words, number);
        inside.setAlignment(Pos.CENTER);
        setGraphic(inside);
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(words.textProperty().concat(" ").concat(number.textProperty()));
    }
}
