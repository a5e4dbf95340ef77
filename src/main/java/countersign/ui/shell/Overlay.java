package countersign.ui.shell;

import countersign.ui.kit.Command;
import countersign.ui.kit.Keys;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Something that lies over the screen until it is closed; the focus then goes back to where it was. */
final class Overlay extends StackPane {

    private final Keys keys;
    private @Nullable Node cameFrom;

    Overlay(Keys keys) {
        this.keys = keys;
        getStyleClass().add("overlay");
        setVisible(false);
        setManaged(true);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    void open(Region card, Node focus, List<Command> commands) {
        if (!isOpen()) {
            cameFrom = getScene().getFocusOwner();
        }
        var all = new ArrayList<>(commands);
        all.add(Command.of("close", this::close, "Esc"));
        keys.overlay(all);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(card);
        setAlignment(card, Pos.TOP_CENTER);
        setVisible(true);
        focus.requestFocus();
    }

    void close() {
        keys.overlay(null);
        setVisible(false);
        getChildren().clear();
        if (cameFrom != null) {
            cameFrom.requestFocus();
        }
        cameFrom = null;
    }
}
