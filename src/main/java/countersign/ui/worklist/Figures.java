package countersign.ui.worklist;

import atlantafx.base.theme.Styles;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The few figures over the table. */
final class Figures extends HBox {

    private final WorklistViewModel model;
    private final Wording wording;

    Figures(WorklistViewModel model, OwnMedian own, Wording wording) {
        super(14);
        this.model = model;
        this.wording = wording;
        getStyleClass().add("figures");
        setAlignment(Pos.CENTER_LEFT);
        var decided = figure("worklist.figure.decided", totals -> totals.of(Shelf.DECIDED));
        getChildren()
                .addAll(
                        new Separator(Orientation.VERTICAL),
                        figure("worklist.figure.queue", totals -> totals.of(model.home())),
                        extra(new Separator(Orientation.VERTICAL)),
                        extra(decided),
                        new Separator(Orientation.VERTICAL),
                        due());
        median(own);
    }

    /** Not there before there is something to tell. */
    private void median(OwnMedian own) {
        var length = wording.of(
                texts -> texts.of(
                        "settings.time.length",
                        own.property().get().toMinutes(),
                        own.property().get().toSecondsPart()),
                own.property());
        var line = new Separator(Orientation.VERTICAL);
        var figure = figure("worklist.figure.median", length);
        var both = extra(new HBox(14, line, figure));
        Runnable show = () -> {
            if (own.property().get().isZero()) {
                getChildren().remove(both);
            } else if (!getChildren().contains(both)) {
                getChildren().add(both);
            }
        };
        own.property().addListener((o, before, now) -> show.run());
        show.run();
    }

    /** The first to go where there is no room. */
    private static Node extra(Node part) {
        part.getStyleClass().add("extra");
        return part;
    }

    private Node due() {
        var figure = figure("worklist.figure.today", totals -> totals.of(Filter.DUE_TODAY) - totals.of(Filter.LATE));
        var late = new Label();
        late.getStyleClass().addAll("tag", "danger");
        late.setGraphic(Icons.of(Feather.ALERT_OCTAGON, 13));
        late.setMinWidth(USE_PREF_SIZE);
        late.textProperty()
                .bind(wording.of(
                        texts -> texts.of(
                                "worklist.figure.overdue",
                                model.totalsProperty().get().of(Filter.LATE)),
                        model.totalsProperty()));
        var some = model.totalsProperty().map(totals -> totals.of(Filter.LATE) > 0);
        late.visibleProperty().bind(some);
        late.managedProperty().bind(some);
        ((HBox) figure.getChildren().get(1)).getChildren().add(late);
        return figure;
    }

    private VBox figure(String name, ToIntFunction<Totals> value) {
        return figure(name, model.totalsProperty().map(totals -> String.format("%,d", value.applyAsInt(totals))));
    }

    private VBox figure(String name, ObservableValue<String> value) {
        var label = new Label();
        label.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        label.textProperty().bind(wording.of(name));
        label.setMinWidth(USE_PREF_SIZE);
        var number = new Label();
        number.getStyleClass().add("figure");
        number.textProperty().bind(value);
        number.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, number);
        line.setAlignment(Pos.CENTER_LEFT);
        var figure = new VBox(label, line);
        figure.setAlignment(Pos.CENTER_LEFT);
        return figure;
    }
}
