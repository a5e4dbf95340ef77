package countersign.ui.facts;

import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.ui.facts.FactsViewModel.Line;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Desk;
import countersign.ui.kit.PageShelf;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All facts of a claim by document: what is accepted first, then what each document says. */
public final class FactsView extends VBox {

    private static final double LINE = 30;
    private static final double HEAD = 56;

    /**
     * The value on which a person is.
     *
     * @param fact empty where what a person typed is no value of this kind
     */
    public record Chosen(Optional<Fact<?>> fact, Evidence place) {}

    private final FactsViewModel model;
    private final Desk desk;
    private final FactColumns columns;
    private final FactsBar bar;
    private final FactsHead head;
    private final ListView<Line> list = new ListView<>();
    private final ScrollBar across = new ScrollBar();
    private final HBox under;
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FactsEmpty empty;

    public FactsView(CaseView first, FactCommands commands, PageShelf shelf, Desk desk) {
        this.desk = desk;
        model = new FactsViewModel(first);
        double scale = desk.theme().scale().get();
        columns = new FactColumns(scale);
        bar = new FactsBar(model, commands, desk.wording());
        head = new FactsHead(shelf, desk.screen());
        head.setMinHeight(HEAD * scale);
        head.setMaxHeight(HEAD * scale);
        empty = new FactsEmpty(desk.wording());
        getStyleClass().add("facts");
        list.getStyleClass().addAll("edge-to-edge", "fact-table");
        list.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        list.accessibleTextProperty().bind(desk.wording().of("review.tab.facts"));
        list.setFixedCellSize(Math.round(LINE * scale));
        list.setCellFactory(shown -> new FactLineCell(model, columns, desk.wording(), this::clicked));
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new Region();
        left.setMinWidth(columns.name() + columns.accepted());
        HBox.setHgrow(across, Priority.ALWAYS);
        under = new HBox(left, across);
        getChildren().setAll(bar, head, list, under, new FactsFoot(desk.wording(), commands));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        columns.scrollProperty().bindBidirectional(across.valueProperty());
        list.widthProperty().addListener((o, before, now) -> fit());
        model.shownProperty().addListener((o, before, now) -> fill());
        model.spotProperty().addListener((o, before, now) -> follow());
        desk.wording().follow(this, () -> {
            fill();
            list.refresh();
        });
        fill();
    }

    /** Shows another claim, as if it were the first. */
    public void begin(CaseView first, PageShelf pages) {
        head.take(pages);
        list.scrollTo(0);
        columns.scrollTo(0);
        model.begin(first);
        show(first);
    }

    public void show(CaseView now) {
        model.show(now);
        bar.count();
        empty.show(now);
        follow();
    }

    /** Where the table's keys act. */
    public Node first() {
        return list;
    }

    /** The value on which the person is; what can be corrected, accepted and looked at on its page. */
    public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Where the chosen value stands in the scene. */
    public Bounds chosenBounds() {
        return list.lookupAll(".fact-line").stream()
                .filter(FactLineCell.class::isInstance)
                .map(cell -> ((FactLineCell) cell).chosenBounds())
                .filter(bounds -> bounds != null)
                .findFirst()
                .orElseGet(() -> list.localToScene(list.getLayoutBounds()));
    }

    public void nextMismatch() {
        model.nextMismatch();
        list.requestFocus();
    }

    public void toggleNarrow() {
        model.narrowProperty().set(!model.narrowProperty().get());
    }

    /** Where there is little room the legend leaves. */
    public void setNarrow(boolean narrow) {
        bar.setNarrow(narrow);
    }

    private void fill() {
        var now = model.shownProperty().get();
        var words = new CaseWords(desk.wording().now(), model.viewProperty().get());
        fit();
        head.show(now.columns(), columns, words);
        head.setVisible(!now.columns().isEmpty());
        head.setManaged(!now.columns().isEmpty());
        list.getItems().setAll(now.lines());
        empty.show(model.viewProperty().get());
        bar.count();
        follow();
    }

    private void fit() {
        columns.fit(list.getWidth() - 14, model.shownProperty().get().columns().size());
        double most = columns.mostProperty().get();
        across.setMax(Math.max(1, most));
        across.setVisibleAmount(most <= 0 ? 1 : most * columns.room() / (most + columns.room()));
        across.setBlockIncrement(columns.room());
        across.setUnitIncrement(columns.documentProperty().get());
        under.setVisible(most > 0);
        under.setManaged(most > 0);
    }

    private void follow() {
        chosen.set(model.chosen().map(entry -> new Chosen(entry.fact(), entry.place())));
        model.spotProperty().get().ifPresent(at -> {
            var shown = model.shownProperty().get();
            IntStream.range(0, shown.columns().size())
                    .filter(i -> shown.columns().get(i).file().equals(at.file()))
                    .findFirst()
                    .ifPresent(columns::reveal);
            IntStream.range(0, shown.lines().size())
                    .filter(i -> shown.lines().get(i) instanceof Line.Item item
                            && item.row().key().equals(at.key()))
                    .findFirst()
                    .ifPresent(this::reveal);
        });
    }

    private void reveal(int line) {
        list.getSelectionModel().select(line);
        list.getFocusModel().focus(line);
        int seen = (int) Math.max(1, list.getHeight() / list.getFixedCellSize());
        var bars = list.lookupAll(".fact-line").stream()
                .filter(FactLineCell.class::isInstance)
                .mapToInt(cell -> ((FactLineCell) cell).getIndex())
                .summaryStatistics();
        if (bars.getCount() == 0 || line <= bars.getMin() || line >= bars.getMin() + seen - 1) {
            list.scrollTo(Math.max(0, line - (line <= bars.getMin() ? 1 : seen - 2)));
        }
    }

    private void clicked(Spot at, int clicks) {
        model.choose(at);
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean mine = true;
        switch (event.getCode()) {
            case UP, KP_UP -> model.upOrDown(-1);
            case DOWN, KP_DOWN -> model.upOrDown(1);
            case LEFT, KP_LEFT -> model.sideways(-1);
            case RIGHT, KP_RIGHT -> model.sideways(1);
            case HOME -> model.toColumn(false);
            case END -> model.toColumn(true);
            case PAGE_UP -> model.upOrDown(-page());
            case PAGE_DOWN -> model.upOrDown(page());
            default -> mine = false;
        }
        if (mine) {
            event.consume();
        }
    }

    private int page() {
        return (int) Math.max(1, list.getHeight() / list.getFixedCellSize() - 2);
    }

    private void wheel(ScrollEvent event) {
        double x = event.getDeltaX() != 0 ? event.getDeltaX() : event.isShiftDown() ? event.getDeltaY() : 0;
        if (x != 0) {
            columns.scrollTo(columns.scrollProperty().get() - x);
            event.consume();
        }
    }
}
