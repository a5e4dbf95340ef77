package countersign.ui.worklist;

import countersign.review.TimeLog;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.DossierScreen;
import countersign.ui.kit.Repeating;
import countersign.ui.kit.Screen;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Choose what to do next. */
public final class WorklistScreen implements Screen {

    private static final double PEEK_WIDTH = 620;
    private static final double PEEK_HEIGHT = 360;

    private final WorklistViewModel model;
    private final BiConsumer<UUID, List<UUID>> opener;
    private final Wording wording;
    private final DoubleBinding scale;
    private final BorderPane frame = new BorderPane();
    private final OwnMedian own;
    private final Peek peek;
    private final StackPane root;
    private final ClaimTable table;
    /** Due times grow late while nobody touches anything. */
    private final Repeating minute;

    private final TakeNext takeNext;
    private final FilterBar filterBar;
    private final Button toImport;
    private final Command next;
    private final Command open;
    private final Command peeking;
    private final Command assign;
    private final Command search;
    private final Command showNew;
    private final Command clearFilters;

    /**
     * @param opener opens a claim out of the list given with it
     * @param claims looks claims up and assigns them
     * @param times how long claims take the person at this desk
     * @param demo whether the store holds the demo's claims
     */
    public WorklistScreen(
            WorklistViewModel model,
            BiConsumer<UUID, List<UUID>> opener,
            Command importDossier,
            DossierScreen claims,
            TimeLog times,
            boolean demo,
            Desk desk) {
        this.model = model;
        this.opener = opener;
        own = new OwnMedian(times, desk);
        wording = desk.wording();
        var deadline = new Deadline(desk.clock());
        table = new ClaimTable(model, deadline, desk.glossary(), desk.theme(), wording);
        scale = desk.theme().scale();
        peek = new Peek(claims::glimpse, wording, desk.screen());
        BooleanBinding chosen = table.getSelectionModel().selectedItemProperty().isNotNull();
        next = Command.of("worklist.next", this::takeNext, "Ctrl Enter")
                .when(Bindings.createBooleanBinding(
                        () -> model.nextProperty().get().isPresent(), model.nextProperty()));
        open = Command.of("worklist.open", this::openChosen, "Enter").when(chosen.and(table.focusedProperty()));
        peeking = Command.of("worklist.peek", this::peek, "Space").when(chosen.and(table.focusedProperty()));
        assign = Command.of("worklist.assign", () -> assign(claims), "A").when(chosen.and(table.focusedProperty()));
        search = Command.of("worklist.search", this::search, "/");
        showNew = Command.of("worklist.showNew", model::showNew, "R")
                .when(model.waitingProperty().greaterThan(0));
        clearFilters = Command.of("worklist.clear", model::clear);
        toImport = new Buttons(wording).full(importDossier, Feather.FOLDER_PLUS);
        Tip.on(toImport, () -> wording.now().of(importDossier.text()));
        takeNext = new TakeNext(model, next, deadline, wording);
        filterBar = new FilterBar(model, table, wording);

        table.setPlaceholder(new EmptyState(model, demo, importDossier, clearFilters, wording));
        table.setRowFactory(unused -> row(deadline));
        table.focusedProperty().addListener((property, was, is) -> model.use(is));
        next.enabled().addListener((property, was, is) -> {
            if (is && toImport.isFocused()) {
                takeNext.requestFocus(); // nobody has chosen anything yet
            }
        });
        frame.getStyleClass().add("worklist");
        frame.setTop(new VBox(top(), filterBar));
        frame.setCenter(table);
        frame.setBottom(new Foot(model, table, List.of(open, peeking, assign), showNew, wording));
        root = new StackPane(frame, peek);
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (peek.isOpen()) {
                look(is);
            }
        });
        table.focusedProperty().addListener((property, was, is) -> peek.hide());
        model.shelfProperty().addListener((property, was, is) -> begin());
        table.getItems().addListener((InvalidationListener) changed -> Platform.runLater(this::beginAtTheFirst));
        minute = new Repeating(Duration.minutes(1), table, table::refresh);
    }

    private Node top() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var top = new HBox(16, takeNext, new Figures(model, own, wording), room, toImport);
        top.getStyleClass().add("worklist-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private TableRow<ClaimRow> row(Deadline deadline) {
        var row = new SpokenRow(deadline, wording);
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                openChosen();
            }
        });
        var menu = new ContextMenu();
        for (Command command : List.of(open, peeking, assign)) {
            var item = new MenuItem();
            item.textProperty().bind(wording.of(command.text()));
            item.setOnAction(event -> {
                table.requestFocus();
                command.run();
            });
            menu.getItems().add(item);
        }
        row.contextMenuProperty()
                .bind(Bindings.when(row.emptyProperty())
                        .then((ContextMenu) null)
                        .otherwise(menu));
        return row;
    }

    private void peek() {
        if (peek.isOpen()) {
            peek.hide();
        } else {
            look(table.getSelectionModel().getSelectedItem());
        }
    }

    /** Shows a claim beside its row, over the table where there is more room. */
    private void look(@Nullable ClaimRow row) {
        if (row == null) {
            peek.hide();
            return;
        }
        peek.show(row.claim());
        peek.applyCss();
        double width = Math.min(PEEK_WIDTH * scale.get(), root.getWidth() - 40);
        double height = Math.min(PEEK_HEIGHT * scale.get(), root.getHeight() - 60);
        var place = table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> shown && row.equals(shown.getItem()))
                .map(node -> root.sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .findFirst()
                .orElseGet(() -> root.sceneToLocal(table.localToScene(table.getLayoutBounds())));
        double below = root.getHeight() - place.getMaxY() - 40;
        double y = below >= height || below >= place.getMinY()
                ? Math.min(place.getMaxY() + 4, root.getHeight() - height - 8)
                : Math.max(8, place.getMinY() - height - 4);
        peek.resizeRelocate(Math.round(Math.min(160, root.getWidth() - width - 12)), Math.round(y), width, height);
    }

    private void assign(DossierScreen claims) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            claims.assign(row.id());
        }
    }

    private void takeNext() {
        model.nextProperty().get().ifPresent(claim -> {
            table.choose(claim.id());
            opener.accept(claim.id(), model.queue());
        });
    }

    private void openChosen() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            opener.accept(row.id(), table.getItems().stream().map(ClaimRow::id).toList());
        }
    }

    private void search() {
        filterBar.search().requestFocus();
        filterBar.search().selectAll();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return wording.of(
                texts -> texts.of(
                        "command.place." + model.shelfProperty().get().name().toLowerCase(Locale.ROOT)),
                model.shelfProperty());
    }

    @Override
    public boolean wideRail() {
        return true;
    }

    @Override
    public List<Command> commands() {
        return List.of(next, open, peeking, assign, search, showNew, clearFilters);
    }

    @Override
    public List<Node> panes() {
        return List.of(takeNext, filterBar.search(), table);
    }

    /** Claims that were decided meanwhile leave the list; the claim last opened stays chosen. */
    @Override
    public void shown() {
        model.filter();
        model.showNew();
        own.refresh();
        minute.start();
        begin();
    }

    private void begin() {
        if (table.getSelectionModel().getSelectedItem() != null || isElsewhere()) {
            table.requestFocus();
            beginAtTheFirst();
        } else if (next.enabled().get()) {
            takeNext.requestFocus();
        } else {
            toImport.requestFocus();
        }
    }

    /** Whether this is a list from which nothing is taken next. */
    private boolean isElsewhere() {
        return model.shelfProperty().get() != model.home();
    }

    /** So that Enter opens something, once its rows are there. */
    private void beginAtTheFirst() {
        if (isElsewhere()
                && table.isFocused()
                && table.getSelectionModel().getSelectedItem() == null
                && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @Override
    public boolean escape() {
        if (peek.isOpen()) {
            peek.hide();
            return true;
        }
        if (filterBar.search().isFocused()) {
            table.requestFocus();
            return true;
        }
        if (!model.queryProperty().get().isEmpty() || !model.filters().isEmpty()) {
            model.clear();
            return true;
        }
        table.getSelectionModel().clearSelection();
        return true;
    }
}
