package countersign.ui.kit;

import java.util.List;
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

    /** The caps of a command's key, whichever the person has given it; nothing where it has none. */
    public static HBox row(Command command) {
        var row = row();
        BoundKey.follow(row, command, keys -> show(row, keys));
        return row;
    }

    /** The caps of the key of the window's command of that name. */
    public static HBox named(String id) {
        var row = row();
        BoundKey.follow(row, id, keys -> show(row, keys));
        return row;
    }

    private static void show(HBox row, List<Shortcut> keys) {
        row.getChildren().clear();
        keys.stream()
                .findFirst()
                .ifPresent(key -> key.caps().forEach(cap -> row.getChildren().add(new KeyCap(cap))));
    }

    /** The caps of a shortcut side by side. */
    public static HBox row(Shortcut shortcut) {
        var row = row();
        show(row, List.of(shortcut));
        return row;
    }

    private static HBox row() {
        var row = new HBox(3);
        row.getStyleClass().add("key-caps");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }
}
