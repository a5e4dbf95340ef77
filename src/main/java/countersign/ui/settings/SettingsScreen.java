package countersign.ui.settings;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import countersign.find.Wanted;
import countersign.review.TimeLog;
import countersign.text.Language;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Keys;
import countersign.ui.kit.Screen;
import countersign.ui.kit.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that a person may choose, in one list that can be searched. */
public final class SettingsScreen implements Screen {

    private final Desk desk;
    private final Keys keys;
    private final Supplier<Map<String, List<Command>>> groups;
    private final Supplier<Map<String, String>> about;
    private final TimeLog times;
    private final SecondReading second;
    private final CustomTextField search = new CustomTextField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final BorderPane root = new BorderPane(scroll);
    private final Map<String, List<SettingRow>> sections = new LinkedHashMap<>();
    private final StringBinding title;
    private final List<Command> commands;

    /**
     * @param groups all commands that have a key, by the screen on which they act
     * @param about facts on this computer that only its administrator changes, by the name of their text
     * @param times how long claims take the person at this desk
     * @param second whether lines are read twice
     */
    public SettingsScreen(
            Desk desk,
            Keys keys,
            Supplier<Map<String, List<Command>>> groups,
            Supplier<Map<String, String>> about,
            TimeLog times,
            SecondReading second) {
        this.second = second;
        this.times = times;
        this.desk = desk;
        this.keys = keys;
        this.groups = groups;
        this.about = about;
        title = desk.wording().of("command.place.settings");
        commands = List.of(Command.of("settings.search", this::search, "/"));
        search.setId("settings-search");
        search.setLeft(Icons.of(Feather.SEARCH, 14));
        search.setRight(KeyCap.row(commands.get(0)));
        search.promptTextProperty().bind(desk.wording().of("settings.search"));
        search.accessibleTextProperty().bind(desk.wording().of("settings.search"));
        search.textProperty().addListener((property, was, is) -> filter());
        list.getStyleClass().add("settings-list");
        list.setMaxWidth(760 * 1.2);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.accessibleTextProperty().bind(title);
        var head = new VBox(search);
        head.getStyleClass().add("settings-head");
        root.getStyleClass().add("settings");
        root.setTop(head);
        desk.wording().follow(root, this::fill);
    }

    private void fill() {
        sections.clear();
        sections.put("general", List.of(language(), palette(), size()));
        sections.put("review", List.of(nextClaim()));
        sections.put("reading", List.of(secondReader()));
        sections.put("time", new OwnTimeRows(desk, times).rows());
        new KeySettings(groups.get(), keys, desk.choices().keys(), desk.wording())
                .rows()
                .forEach((group, rows) -> sections.put("keys." + group, rows));
        sections.put("about", facts());
        filter();
    }

    private SettingRow language() {
        return row(
                "language",
                choice(
                        List.of(Language.values()),
                        desk.wording().language(),
                        each -> of("settings.language." + each.id()),
                        each -> desk.wording().speak(each)));
    }

    private SettingRow palette() {
        return row(
                "theme",
                choice(
                        List.of(Theme.Palette.values()),
                        desk.theme().paletteProperty().get(),
                        each -> of("settings.theme." + each.name().toLowerCase(java.util.Locale.ROOT)),
                        desk.theme()::use));
    }

    private SettingRow size() {
        return row(
                "size",
                choice(Theme.SIZES, desk.theme().sizeProperty().get(), each -> each + "%", desk.theme()::resize));
    }

    private SettingRow nextClaim() {
        return row(
                "next",
                toggle(desk.choices().nextClaimProperty().get(), desk.choices().nextClaimProperty()::set));
    }

    private SettingRow secondReader() {
        return row(
                "second",
                toggle(
                        second.on().getAsBoolean(),
                        on -> desk.background().execute(() -> second.turn().accept(on))));
    }

    private static ToggleSwitch toggle(boolean on, Consumer<Boolean> turn) {
        var toggle = new ToggleSwitch();
        toggle.setSelected(on);
        toggle.selectedProperty().addListener((property, was, is) -> turn.accept(is));
        return toggle;
    }

    private List<SettingRow> facts() {
        var rows = new ArrayList<SettingRow>();
        about.get().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(fact -> {
            var value =
                    new Label(fact.getValue().isEmpty() ? of("settings." + fact.getKey() + ".none") : fact.getValue());
            value.getStyleClass().add(Styles.TEXT_MUTED);
            value.setWrapText(true);
            value.setMaxWidth(420);
            rows.add(row(fact.getKey(), value));
        });
        return rows;
    }

    private SettingRow row(String name, Node control) {
        return new SettingRow(of("settings." + name), of("settings." + name + ".detail"), control);
    }

    private String of(String key) {
        return desk.wording().now().of(key);
    }

    private static <T> ComboBox<T> choice(List<T> all, T now, Function<T, String> name, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setValue(now);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public @Nullable T fromString(String written) {
                return null;
            }
        });
        box.setOnAction(event -> chosen.accept(box.getValue()));
        return box;
    }

    private void filter() {
        var wanted = Wanted.of(search.getText());
        list.getChildren().clear();
        sections.forEach((section, rows) -> {
            var shown = rows.stream().filter(row -> row.answers(wanted)).toList();
            if (!shown.isEmpty()) {
                var head = new Label(of("settings.section." + section));
                head.getStyleClass().addAll("card-title", "settings-section");
                list.getChildren().add(head);
                list.getChildren().addAll(shown);
            }
        });
        if (list.getChildren().isEmpty()) {
            var none = new Label(of("settings.none"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            none.setAlignment(Pos.CENTER);
            list.getChildren().setAll(none);
        }
    }

    private void search() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Node> panes() {
        return List.of(search, scroll);
    }

    @Override
    public void shown() {
        fill();
        root.applyCss();
        root.layout();
        search();
    }

    @Override
    public boolean escape() {
        if (!search.getText().isEmpty()) {
            search.clear();
            return true;
        }
        return false;
    }
}
