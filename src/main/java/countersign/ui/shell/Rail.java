package countersign.ui.shell;

import countersign.ui.kit.BoundKey;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The places of the window at its left edge, with names where there is room for them. */
final class Rail extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** Held here, since what is bound is otherwise forgotten. */
    private final ObservableValue<Place> current;

    private final BooleanProperty wide = new SimpleBooleanProperty(true);

    /** @param lower places at the lower end: what is looked up now and then */
    Rail(List<Place> places, List<Place> lower, ObservableValue<Place> current, Wording wording) {
        this.current = current;
        getStyleClass().add("rail");
        wide.addListener((property, was, is) -> pseudoClassStateChanged(PseudoClass.getPseudoClass("wide"), is));
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wide"), true);
        places.forEach(place -> getChildren().add(button(place, wording)));
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().add(room);
        lower.forEach(place -> getChildren().add(button(place, wording)));
    }

    BooleanProperty wideProperty() {
        return wide;
    }

    private Button button(Place place, Wording wording) {
        var name = new Label();
        name.getStyleClass().add("name");
        name.textProperty().bind(wording.of(place.command().text()));
        var count = count(place);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var named = new HBox(10, Icons.of(place.icon(), 17), name, count);
        named.setAlignment(Pos.CENTER_LEFT);
        var badge = count(place);
        badge.getStyleClass().add("badge");
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        var small = new StackPane(Icons.of(place.icon(), 18), badge);
        small.getStyleClass().add("small-place");

        var button = new Button();
        button.getStyleClass().addAll("place", "flat");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.graphicProperty()
                .bind(Bindings.when(wide).then((javafx.scene.Node) named).otherwise(small));
        button.setOnAction(event -> place.command().run());
        button.accessibleTextProperty()
                .bind(wording.of(
                        texts -> texts.of(place.command().text())
                                + (place.count().get() > 0 ? " " + place.count().get() : ""),
                        place.count()));
        tip(button, place.command(), wording);
        current.addListener((property, was, is) -> button.pseudoClassStateChanged(SELECTED, is == place));
        button.pseudoClassStateChanged(SELECTED, current.getValue() == place);
        return button;
    }

    private static Label count(Place place) {
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.format("%,d", place.count().get()), place.count()));
        BooleanBinding some = Bindings.createBooleanBinding(() -> place.count().get() > 0, place.count());
        count.visibleProperty().bind(some);
        count.managedProperty().bind(some);
        return count;
    }

    private static void tip(Button button, Command command, Wording wording) {
        var tip = new Tooltip();
        BoundKey.follow(
                button,
                command,
                keys -> tip.textProperty().bind(wording.of(texts -> texts.of(command.text()) + "  " + keys.get(0))));
        button.setTooltip(tip);
        BoundKey.help(button, command);
    }
}
