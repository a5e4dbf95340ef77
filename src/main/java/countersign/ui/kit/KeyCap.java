package countersign.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A key as it is printed beside what it does. */
public final class KeyCap extends Label {

    public KeyCap(String cap) {
        super(cap);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
    }

    /** The caps of a shortcut side by side. */
    public static HBox row(Shortcut shortcut) {
        var row = new HBox(3);
        row.getStyleClass().add("key-caps");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(USE_PREF_SIZE);
        shortcut.caps().forEach(cap -> row.getChildren().add(new KeyCap(cap)));
        return row;
    }
}
