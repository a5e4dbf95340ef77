package countersign.ui.worklist;

import atlantafx.base.controls.CustomTextField;
import countersign.model.adjudication.Severity;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.Locale;
import javafx.collections.SetChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Search, the chips with their counts, and which columns are shown. */
final class FilterBar extends HBox {

    private final WorklistViewModel model;
    private final Wording wording;
    private final CustomTextField search = new CustomTextField();

    FilterBar(WorklistViewModel model, ClaimTable table, Wording wording) {
        super(8);
        this.model = model;
        this.wording = wording;
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        var room = new Region();
        HBox.setHgrow(room, Priority.SOMETIMES);
        getChildren()
                .addAll(
                        search(table),
                        new Separator(Orientation.VERTICAL),
                        all(),
                        chip(Filter.ASSIGNED, Icons.of(Feather.USER, 14)),
                        chip(Filter.DUE_TODAY, Icons.of(Feather.CLOCK, 14)),
                        chip(Filter.CRITICAL, new StatusGlyph(StatusGlyph.Shape.of(Severity.CRITICAL), 13)),
                        chip(Filter.MAJOR, new StatusGlyph(StatusGlyph.Shape.of(Severity.MAJOR), 13)),
                        chip(Filter.READING, Icons.of(Feather.CPU, 14)),
                        room,
                        columns(table));
    }

    CustomTextField search() {
        return search;
    }

    private Node search(ClaimTable table) {
        search.setId("worklist-search");
        search.promptTextProperty().bind(wording.of("worklist.search"));
        search.accessibleTextProperty().bind(wording.of("worklist.search"));
        search.setLeft(Icons.of(Feather.SEARCH, 15));
        search.setRight(KeyCap.named("worklist.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        return search;
    }

    private Chip all() {
        var count = model.totalsProperty()
                .map(totals -> totals.of(model.shelfProperty().get()));
        var chip = new Chip("worklist.filter.all", Icons.of(Feather.CHECK, 14), count, wording);
        chip.setId("filter-all");
        chip.setSelected(true);
        chip.setOnAction(event -> {
            model.filters().clear();
            chip.setSelected(true);
        });
        model.observableFilters().addListener((SetChangeListener<Filter>)
                change -> chip.setSelected(model.filters().isEmpty()));
        return chip;
    }

    private Chip chip(Filter filter, Node icon) {
        var name = filter.name().toLowerCase(Locale.ROOT);
        var count = model.totalsProperty().map(totals -> totals.of(filter));
        var chip = new Chip("worklist.filter." + name, icon, count, wording);
        chip.setId("filter-" + name);
        chip.setOnAction(event -> {
            if (chip.isSelected()) {
                model.filters().add(filter);
            } else {
                model.filters().remove(filter);
            }
        });
        model.observableFilters().addListener((SetChangeListener<Filter>)
                change -> chip.setSelected(model.filters().contains(filter)));
        return chip;
    }

    private MenuButton columns(ClaimTable table) {
        var menu = new MenuButton(null, Icons.of(Feather.COLUMNS, 16));
        menu.getStyleClass().addAll("icon-button", "flat", "columns-menu");
        menu.accessibleTextProperty().bind(wording.of("worklist.columns"));
        var tip = new Tooltip();
        tip.textProperty().bind(wording.of("worklist.columns"));
        menu.setTooltip(tip);
        for (TableColumn<ClaimRow, ?> column : table.getColumns()) {
            var item = new CheckMenuItem();
            item.textProperty().bind(column.textProperty());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.setDisable(column.getId().equals("number"));
            menu.getItems().add(item);
        }
        return menu;
    }
}
