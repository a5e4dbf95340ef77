package countersign.ui.intake;

import atlantafx.base.theme.Styles;
import countersign.intake.IntakeState;
import countersign.model.adjudication.ClaimSummary;
import countersign.text.FlagTexts;
import countersign.text.Texts;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Glimpse;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Screen;
import countersign.ui.kit.StatusGlyph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** Dossiers that come in: how their check went, how far their reading has got, and what to do where it went wrong. */
public final class IntakeScreen implements Screen {

    private final Desk desk;
    private final Importer importer;
    private final IntakeViewModel model;
    private final ListView<Bag> list = new ListView<>();
    private final BagDetail detail;
    private final VBox wrong = new VBox(8);
    private final Label counts = new Label();
    private final SplitPane root = new SplitPane();
    private final StringBinding title;
    private final List<Command> commands;

    /**
     * @param choose asks for folders or files
     * @param claims what the list of claims knows of one
     * @param glimpse looks a claim up, in the background
     * @param open opens a claim
     */
    public IntakeScreen(
            Desk desk,
            Importer importer,
            ObservableValue<IntakeState> state,
            Command choose,
            Function<UUID, Optional<ClaimSummary>> claims,
            Function<UUID, CompletableFuture<Glimpse>> glimpse,
            Consumer<UUID> open) {
        this.desk = desk;
        this.importer = importer;
        var wording = desk.wording();
        model = new IntakeViewModel(claims, desk.clock());
        detail = new BagDetail(glimpse, desk.screen(), wording);
        title = wording.of("command.place.import");
        var some = list.getSelectionModel().selectedItemProperty();
        var ofClaim = Bindings.createBooleanBinding(
                () -> some.get() != null && some.get().claim().isPresent(), some);
        var underway = Bindings.createBooleanBinding(
                () -> some.get() != null && some.get().underway(), some);
        commands = List.of(
                Command.of("import.open", () -> chosen(open), "Enter").when(ofClaim.and(list.focusedProperty())),
                Command.of("import.first", () -> chosen(importer::first), "P").when(underway),
                Command.of("import.out", this::takeOut, "Del").when(underway));
        list.setCellFactory(view -> new BagCell(wording));
        list.getStyleClass().add("place-list");
        list.accessibleTextProperty().bind(title);
        list.setPlaceholder(nothingYet());
        some.addListener((property, was, is) -> detail());
        VBox.setVgrow(list, Priority.ALWAYS);
        var right = new ScrollPane(detail);
        right.setFitToWidth(true);
        right.getStyleClass().add("edge-to-edge");
        right.accessibleTextProperty().bind(wording.of("intake.detail"));
        wrong.getStyleClass().add("went-wrong");
        root.getStyleClass().add("plans");
        var left = new VBox(dropZone(choose), head(), list, wrong, foot());
        left.getStyleClass().add("bag-list");
        right.getStyleClass().add("bag-detail-pane");
        root.getItems().setAll(left, right);
        root.setDividerPositions(0.58);
        state.addListener((property, was, is) -> show(is));
        wording.follow(root, () -> show(state.getValue()));
        show(state.getValue());
    }

    private Node nothingYet() {
        var none = new Label();
        none.textProperty().bind(desk.wording().of("intake.none"));
        none.getStyleClass().add("panel-title");
        var how = new Label();
        how.textProperty().bind(desk.wording().of("intake.none.detail"));
        how.getStyleClass().add(Styles.TEXT_MUTED);
        for (Label words : List.of(none, how)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.setTextAlignment(TextAlignment.CENTER);
        }
        var empty = new VBox(10, Icons.of(Feather.INBOX, 30), none, how);
        empty.getStyleClass().add("place-empty");
        return empty;
    }

    private Node dropZone(Command choose) {
        var name = new Label();
        name.getStyleClass().add("card-title");
        name.textProperty().bind(desk.wording().of("intake.drop"));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var what = new Label();
        what.getStyleClass().addAll("small", "extra");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.textProperty().bind(desk.wording().of("intake.drop.detail"));
        var words = new VBox(name, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Buttons(desk.wording()).full(choose, Feather.FOLDER_PLUS);
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var zone = new HBox(16, Icons.of(Feather.UPLOAD_CLOUD, 34), words, button);
        zone.getStyleClass().add("drop-zone");
        zone.setAlignment(Pos.CENTER_LEFT);
        var around = new VBox(zone);
        around.getStyleClass().add("drop-around");
        return around;
    }

    private Node head() {
        var name = new Label();
        name.getStyleClass().add("pane-title");
        name.textProperty().bind(desk.wording().of("intake.this"));
        counts.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        var head = new HBox(10, name, counts);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        var foot = new HBox(8);
        foot.getStyleClass().add("pane-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var buttons = new Buttons(desk.wording());
        var icons = List.of(Feather.FILE_TEXT, Feather.CHEVRONS_UP, Feather.X);
        for (int i = 0; i < commands.size(); i++) {
            var button = buttons.full(commands.get(i), icons.get(i));
            button.getStyleClass().addAll("flat", "small-button");
            foot.getChildren().add(button);
        }
        var note = new Label();
        note.getStyleClass().addAll("small", Styles.TEXT_MUTED, "extra");
        note.textProperty().bind(desk.wording().of("intake.originals"));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        foot.getChildren().addAll(room, note);
        return foot;
    }

    private void show(IntakeState state) {
        model.show(state);
        var texts = desk.wording().now();
        var bags = model.bagsProperty().get();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(bags);
        if (!bags.isEmpty()) {
            list.getSelectionModel().select(Math.max(0, Math.min(at, bags.size() - 1)));
        }
        counts.setText(Stream.of(Bag.State.values())
                .filter(each -> bags.stream().anyMatch(bag -> bag.state() == each))
                .map(each -> texts.of(
                        "intake.count." + each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        bags.stream().filter(bag -> bag.state() == each).count()))
                .collect(Collectors.joining(" · ")));
        wrong(bags, texts);
        detail();
    }

    private void detail() {
        int left = model.bagsProperty().get().stream()
                .filter(Bag::underway)
                .mapToInt(bag -> bag.pages() - bag.done())
                .sum();
        detail.show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()), model.speed(), left);
    }

    /** What the sender has to mend, in words that can be sent on. */
    private void wrong(List<Bag> bags, Texts texts) {
        var refused = bags.stream()
                .filter(bag -> bag.problem().isPresent())
                .limit(3)
                .map(bag -> card(bag, texts))
                .toList();
        wrong.getChildren().clear();
        wrong.setVisible(!refused.isEmpty());
        wrong.setManaged(!refused.isEmpty());
        if (!refused.isEmpty()) {
            var head = new Label(texts.of("intake.wrong"));
            head.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_MUTED);
            var room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            var forget = new Button(texts.of("intake.forget"));
            forget.getStyleClass().addAll("flat", "small-button");
            forget.setOnAction(event -> importer.forgetRefusals());
            wrong.getChildren().add(new HBox(8, head, room, forget));
            wrong.getChildren().addAll(refused);
        }
    }

    private Node card(Bag bag, Texts texts) {
        var name = new Label(bag.name());
        name.getStyleClass().add(Styles.TEXT_BOLD);
        var words = bag.problem().map(new FlagTexts(texts)::problem).orElse("");
        var why = new Label(words);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var both = new VBox(2, name, why);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        var copy = new Button(texts.of("intake.copy"));
        copy.getStyleClass().add("small-button");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(texts.of("intake.copy") + ": " + bag.name());
        copy.setOnAction(event -> Clipboard.getSystemClipboard()
                .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, bag.name() + ": " + words)));
        var card = new HBox(12, new StatusGlyph(StatusGlyph.Shape.CRITICAL, 15), both, copy);
        card.getStyleClass().add("wrong-card");
        card.setAlignment(Pos.TOP_LEFT);
        return card;
    }

    private void chosen(Consumer<UUID> action) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(Bag::claim)
                .ifPresent(action);
    }

    /** A claim taken out goes on when it is taken out again. */
    private void takeOut() {
        var bag = list.getSelectionModel().getSelectedItem();
        if (bag != null && bag.state() == Bag.State.STOPPED) {
            chosen(importer::goOn);
        } else {
            chosen(importer::stop);
        }
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
        return List.of(list);
    }

    @Override
    public void shown() {
        root.applyCss();
        root.layout();
        list.requestFocus();
    }
}
