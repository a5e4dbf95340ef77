package countersign.ui.facts;

import countersign.ui.facts.FactTable.Row;
import countersign.ui.facts.FactsViewModel.Line;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A line of the table of facts: the head of a group, or a kind of fact with what each document says of it. Its nodes stay
 * and say something else, since new ones would be styled anew.
 */
final class FactLineCell extends ListCell<Line> {

    private final FactsViewModel model;
    private final Wording wording;
    private final BiConsumer<Spot, Integer> clicked;
    private final Label name = new Label();
    private final AcceptedCell accepted = new AcceptedCell();
    private final List<ValueCell> cells = new ArrayList<>();
    private final ScrolledRow drawn;
    private @Nullable ValueCell chosen;

    /** @param clicked called with the place and the number of clicks */
    FactLineCell(FactsViewModel model, FactColumns columns, Wording wording, BiConsumer<Spot, Integer> clicked) {
        this.model = model;
        this.wording = wording;
        this.clicked = clicked;
        setPrefWidth(0);
        name.getStyleClass().add("fact-name");
        drawn = new ScrolledRow(columns, name, accepted);
        model.spotProperty().addListener((o, before, now) -> {
            if (getItem() instanceof Line.Item item
                    && (before.filter(at -> at.key().equals(item.row().key())).isPresent()
                            || now.filter(at -> at.key().equals(item.row().key()))
                                    .isPresent())) {
                show(item.row());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        chosen = null;
        setAccessibleText(null);
        setOnMousePressed(null);
        Looks.wear(this, "group-line", !empty && line instanceof Line.Head);
        Looks.wear(this, "fact-line", !empty && line instanceof Line.Item);
        if (empty || line == null) {
            setGraphic(null);
        } else if (line instanceof Line.Head head) {
            show(head);
        } else if (line instanceof Line.Item item) {
            show(item.row());
        }
    }

    /** Where the chosen value stands in the scene, for what opens beside it. */
    @Nullable
    Bounds chosenBounds() {
        return chosen == null ? null : chosen.localToScene(chosen.getLayoutBounds());
    }

    private void show(Line.Head head) {
        var name = new Label(wording.now().of(head.group().text()));
        var row = new HBox(5, Icons.of(head.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN, 13), name);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(name.getText());
        setOnMousePressed(event -> model.fold(head.group()));
    }

    private void show(Row row) {
        var words = new CaseWords(wording.now(), model.viewProperty().get());
        name.setText(words.texts().of("review.fact." + row.key().id()));
        accepted.show(row, words);
        var at = model.spotProperty().get().filter(spot -> spot.key().equals(row.key()));
        chosen = null;
        var spoken = name.getText() + ": " + accepted.spoken();
        for (int i = 0; i < row.cells().size(); i++) {
            var document = model.shownProperty().get().columns().get(i);
            boolean here =
                    at.filter(spot -> spot.file().equals(document.file())).isPresent();
            int entry = here
                    ? Math.min(
                            at.get().entry(),
                            Math.max(0, row.cells().get(i).entries().size() - 1))
                    : 0;
            if (cells.size() == i) {
                cells.add(new ValueCell());
            }
            var cell = cells.get(i);
            cell.show(row.key(), row.cells().get(i), entry, here, words);
            cell.setOnMousePressed(
                    event -> clicked.accept(new Spot(row.key(), document.file(), entry), event.getClickCount()));
            if (here) {
                chosen = cell;
                spoken = name.getText() + ", " + words.name(document) + ": " + cell.spoken();
            }
        }
        drawn.show(cells.subList(0, row.cells().size()));
        setGraphic(drawn);
        setAccessibleText(spoken);
    }
}
