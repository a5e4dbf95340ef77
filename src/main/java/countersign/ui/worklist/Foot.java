package countersign.ui.worklist;

import atlantafx.base.theme.Styles;
import countersign.ui.kit.Command;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.Wording;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under the table: the row chosen and its keys, and the sum of the list. */
final class Foot extends HBox {

    private final Wording wording;

    Foot(WorklistViewModel model, ClaimTable table, List<Command> rowCommands, Command showNew, Wording wording) {
        super(16);
        this.wording = wording;
        getStyleClass().add("foot-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(selected(table));
        var some = Bindings.isNotEmpty(table.getItems());
        rowCommands.forEach(command -> getChildren().add(hint(KeyCap.row(command), command.text(), some)));
        var arrows = new HBox(3, KeyCap.row(Shortcut.of("↑")), KeyCap.row(Shortcut.of("↓")));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(hint(arrows, "worklist.foot.move", some), fresh(model, showNew), room, sum(model));
    }

    private Node selected(ClaimTable table) {
        var number = new Label();
        number.getStyleClass().add(Styles.TEXT_BOLD);
        var selection = table.getSelectionModel().selectedItemProperty();
        number.textProperty().bind(selection.map(row -> row.claim().number()).orElse(""));
        number.setMinWidth(USE_PREF_SIZE);
        var word = new Label();
        word.textProperty().bind(wording.of("worklist.foot.selected"));
        word.setMinWidth(USE_PREF_SIZE);
        var selected = new HBox(4, number, word);
        selected.setAlignment(Pos.CENTER_LEFT);
        selected.visibleProperty().bind(selection.isNotNull());
        selected.managedProperty().bind(selection.isNotNull());
        return selected;
    }

    private Node hint(Node keys, String words, ObservableBooleanValue some) {
        var label = new Label();
        label.textProperty().bind(wording.of(words));
        label.setMinWidth(USE_PREF_SIZE);
        var hint = new HBox(7, keys, label);
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.visibleProperty().bind(some);
        return hint;
    }

    private Node fresh(WorklistViewModel model, Command showNew) {
        var button = new Button();
        button.getStyleClass().addAll("small-button", "fresh");
        button.setGraphic(KeyCap.row(showNew));
        button.textProperty()
                .bind(wording.of(
                        texts -> texts.of(
                                "worklist.foot.fresh", model.waitingProperty().get()),
                        model.waitingProperty()));
        button.setOnAction(event -> showNew.run());
        button.visibleProperty().bind(model.waitingProperty().greaterThan(0));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Node sum(WorklistViewModel model) {
        var sum = new Label();
        sum.getStyleClass().add(Styles.TEXT_MUTED);
        sum.setMinWidth(USE_PREF_SIZE);
        sum.textProperty()
                .bind(wording.of(
                        texts -> {
                            var totals = model.totalsProperty().get();
                            return texts.of(
                                    "worklist.foot.sum",
                                    totals.of(model.shelfProperty().get()),
                                    totals.amount());
                        },
                        model.totalsProperty()));
        return sum;
    }
}
