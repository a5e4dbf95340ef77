package countersign.ui.shell;

import countersign.ui.kit.Keys;
import countersign.ui.kit.Rehearsal;
import countersign.ui.kit.Screen;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The frame around every screen: header, rail, status bar, and what lies over them. */
public final class Shell {

    /** Below this width the rail keeps to its icons, in pixels at the designed size of text. */
    private static final double ROOM_FOR_NAMES = 1400;

    /** Below this width buttons do not tell their keys, which F1 lists. */
    private static final double ROOM_FOR_KEYS = 1180;

    /** Below this width tools that have a key give way to those that are needed most. */
    private static final double ROOM_FOR_TOOLS = 960;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass SNUG = PseudoClass.getPseudoClass("snug");
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final BorderPane frame = new BorderPane();
    private final StackPane place = new StackPane();
    private final StackPane root = new StackPane(new Sideways(frame));
    private final Overlay overlay;
    private final NoticeBoard notices;
    private final DropTarget dropTarget;
    private final Keys keys;

    public Shell(Keys keys, Consumer<List<Path>> importer, Wording wording) {
        this.keys = keys;
        overlay = new Overlay(keys);
        notices = new NoticeBoard(wording);
        dropTarget = new DropTarget(importer, wording);
        frame.getStyleClass().add("frame");
        frame.setCenter(place);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        root.getChildren().addAll(notices, overlay, dropTarget);
    }

    NoticeBoard notices() {
        return notices;
    }

    Overlay overlay() {
        return overlay;
    }

    /** Puts the frame around the navigator's screens. */
    void frame(Header header, Rail rail, StatusBar status, ScreenNavigator navigator, Theme theme) {
        frame.setTop(header);
        frame.setLeft(rail);
        frame.setBottom(status);
        navigator.currentProperty().addListener((property, was, is) -> fill(is, rail, theme));
        InvalidationListener widen =
                changed -> widen(navigator.currentProperty().get(), rail, theme);
        root.widthProperty().addListener(widen);
        theme.sizeProperty().addListener(widen);
    }

    /** Where no platform is set up nothing can be sent, so that what waits for it is no news. */
    void follow(ObservableValue<SyncStatus> sync) {
        sync.addListener((property, was, is) -> alone(is));
        alone(sync.getValue());
    }

    private void alone(SyncStatus sync) {
        frame.pseudoClassStateChanged(ALONE, sync.link() == SyncStatus.Link.NONE);
    }

    /**
     * Lays a screen out that is not shown yet, so that its looks are known when it is. It waits where it will be shown, out
     * of sight: a screen that is taken away and comes back is styled anew.
     */
    void rehearse(Node screen) {
        if (screen.getScene() == null) {
            place.getChildren().add(0, screen);
            Rehearsal.of(screen, place.getWidth(), place.getHeight(), () -> screen.setVisible(screen.isManaged()));
        }
    }

    private void fill(@Nullable Screen screen, Rail rail, Theme theme) {
        if (screen != null) {
            var root = screen.root();
            if (place.getChildren().contains(root)) {
                place.getChildren().retainAll(List.of(root));
            } else {
                place.getChildren().removeIf(Node::isManaged);
                place.getChildren().add(root);
            }
            root.setManaged(true);
            root.setVisible(true);
            Rehearsal.end(root);
            widen(screen, rail, theme);
        }
    }

    private void widen(@Nullable Screen screen, Rail rail, Theme theme) {
        double needed = ROOM_FOR_NAMES * theme.scale().get();
        double room = root.getWidth() / theme.scale().get();
        frame.pseudoClassStateChanged(TIGHT, room > 0 && room < ROOM_FOR_KEYS);
        frame.pseudoClassStateChanged(SNUG, room > 0 && room < ROOM_FOR_TOOLS);
        rail.wideProperty().set(screen != null && screen.wideRail() && root.getWidth() >= needed);
    }

    /** A scene with these looks and keys. */
    Scene scene(Theme theme, double width, double height) {
        var scene = new Scene(root, width, height);
        theme.dress(scene);
        keys.listen(scene);
        dropTarget.listen(scene);
        return scene;
    }
}
