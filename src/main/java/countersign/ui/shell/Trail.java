package countersign.ui.shell;

import countersign.ui.kit.Icons;
import countersign.ui.kit.Screen;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The way from the queue to the screen shown, and the state of what is shown. */
final class Trail extends HBox {

    private final Hyperlink queue = new Hyperlink();
    private final Label title = new Label();
    private final Label tag = new Label();

    Trail(ReadOnlyObjectProperty<Screen> screen, Header.Back back) {
        super(8);
        getStyleClass().add("trail");
        setAlignment(Pos.CENTER_LEFT);
        queue.textProperty().bind(back.name());
        queue.setOnAction(event -> back.go().run());
        queue.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        tag.getStyleClass().addAll("tag", "accent");
        tag.setMinWidth(USE_PREF_SIZE);
        tag.managedProperty().bind(tag.textProperty().isNotEmpty());
        tag.visibleProperty().bind(tag.managedProperty());
        screen.addListener((property, was, is) -> show(is));
        show(screen.get());
    }

    private void show(@Nullable Screen screen) {
        if (screen == null) {
            return;
        }
        title.textProperty().bind(screen.title());
        tag.textProperty().bind(screen.tag());
        if (screen.wideRail()) {
            getChildren().setAll(title, tag);
        } else {
            getChildren().setAll(queue, Icons.of(Feather.CHEVRON_RIGHT, 14), title, tag);
        }
    }
}
