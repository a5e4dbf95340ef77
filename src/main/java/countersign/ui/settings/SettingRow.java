package countersign.ui.settings;

import atlantafx.base.theme.Styles;
import countersign.find.Wanted;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A setting: its name, what it does, and the control that changes it. */
final class SettingRow extends HBox {

    private final Label name = new Label();
    private final Label detail = new Label();

    SettingRow(String name, String detail, Node control) {
        super(16);
        getStyleClass().add("setting");
        setAlignment(Pos.CENTER_LEFT);
        this.name.setText(name);
        this.name.setWrapText(true);
        this.detail.setText(detail);
        this.detail.setWrapText(true);
        this.detail.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        this.detail.setVisible(!detail.isEmpty());
        this.detail.setManaged(!detail.isEmpty());
        var words = new VBox(2, this.name, this.detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, control);
        if (control instanceof Label value) {
            control.accessibleTextProperty().bind(value.textProperty().map(now -> name + ": " + now));
        } else {
            control.setAccessibleText(name);
        }
        if (!detail.isEmpty()) {
            control.setAccessibleHelp(detail);
        }
    }

    /** Whether what a person looks for stands in it. */
    boolean answers(Wanted wanted) {
        return wanted.isEmpty()
                || wanted.distance(name.getText()).isPresent()
                || wanted.distance(detail.getText()).isPresent();
    }

    /** Says what came of a change; empty to say nothing. */
    void say(String words, boolean refused) {
        detail.setText(words);
        detail.setVisible(!words.isEmpty());
        detail.setManaged(!words.isEmpty());
        detail.getStyleClass().removeAll("refused", Styles.TEXT_MUTED);
        detail.getStyleClass().add(refused ? "refused" : Styles.TEXT_MUTED);
    }
}
