package countersign.ui.shell;

import atlantafx.base.theme.Styles;
import countersign.review.Reviewer;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Screen;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Product, path to the screen, palette field, help, theme, and who sits here. */
final class Header extends HBox {

    /**
     * The way back to the list.
     *
     * @param name of the list
     */
    record Back(ObservableValue<String> name, Runnable go) {}

    private final Wording wording;

    Header(
            ReadOnlyObjectProperty<Screen> screen,
            Back back,
            WindowCommands commands,
            Theme theme,
            Services services,
            Wording wording) {
        this.wording = wording;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(product(), separator(), new Trail(screen, back));
        if (services.demo()) {
            getChildren().add(demoTag());
        }
        getChildren()
                .addAll(
                        room,
                        paletteField(commands.palette()),
                        help(commands.help()),
                        theme(commands.theme(), theme),
                        separator());
        getChildren().add(user(services));
    }

    private static Node product() {
        var name = new Label("Countersign");
        name.getStyleClass().add("product-name");
        name.setMinWidth(USE_PREF_SIZE);
        var product = new HBox(10, new ProductMark(20), name);
        product.setAlignment(Pos.CENTER_LEFT);
        return product;
    }

    private Node demoTag() {
        var tag = new Label();
        tag.getStyleClass().addAll("tag", "warning", "demo-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        tag.textProperty().bind(wording.of("window.demo"));
        tag.setGraphic(Icons.of(Feather.INFO, 13));
        Tip.on(tag, () -> wording.now().of("window.demo"));
        return tag;
    }

    private Node paletteField(Command palette) {
        var words = new Label();
        words.getStyleClass().addAll(Styles.TEXT_MUTED, "extra");
        words.textProperty().bind(wording.of("window.palette.prompt"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var inside = new HBox(8, Icons.of(Feather.SEARCH, 14), words, KeyCap.row(palette));
        inside.setAlignment(Pos.CENTER_LEFT);
        var field = new Button();
        field.getStyleClass().addAll("palette-field");
        field.setGraphic(inside);
        field.setOnAction(event -> palette.run());
        field.accessibleTextProperty().bind(wording.of(palette.text()));
        inside.prefWidthProperty().bind(field.widthProperty().subtract(18));
        return field;
    }

    private Node help(Command help) {
        return new Buttons(wording).icon(help, Feather.HELP_CIRCLE);
    }

    private Node theme(Command command, Theme theme) {
        var button = new Buttons(wording).icon(command, Feather.MOON);
        button.setId("theme-button");
        theme.paletteProperty()
                .addListener((property, was, is) ->
                        button.setGraphic(Icons.of(is == Theme.Palette.DARK ? Feather.SUN : Feather.MOON, 17)));
        if (theme.paletteProperty().get() == Theme.Palette.DARK) {
            button.setGraphic(Icons.of(Feather.SUN, 17));
        }
        return button;
    }

    /** Who works here; in the demo, whom one may go on as. */
    private Node user(Services services) {
        var person = services.reviewer();
        var initial = new Label(initial(person.name()));
        initial.getStyleClass().add("initial");
        var name = new Label(person.name());
        name.setMinWidth(USE_PREF_SIZE);
        var user = new HBox(8, initial, name);
        user.setAlignment(Pos.CENTER_LEFT);
        return services.roles()
                .filter(roles -> !roles.people().isEmpty())
                .<Node>map(roles -> chooser(user, person, roles))
                .orElse(user);
    }

    private MenuButton chooser(Node user, Reviewer person, OtherRoles roles) {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("flat", "person-menu");
        menu.setGraphic(user);
        menu.setMinWidth(USE_PREF_SIZE);
        menu.accessibleTextProperty().bind(wording.of(texts -> texts.of("window.person.now", person.name())));
        var tip = new Tooltip();
        tip.textProperty().bind(wording.of("window.person"));
        menu.setTooltip(tip);
        for (Reviewer each : roles.people()) {
            var item = new RadioMenuItem();
            item.setMnemonicParsing(false);
            item.setSelected(each.equals(person));
            item.textProperty()
                    .bind(wording.of(
                            texts -> texts.of("window.person.as", each.name(), texts.of("role." + each.role()))));
            item.setOnAction(event -> roles.become().accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String initial(String name) {
        return name.isEmpty() ? "–" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static Node separator() {
        return new Separator(Orientation.VERTICAL);
    }
}
