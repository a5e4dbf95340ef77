package countersign.ui.split;

import countersign.model.adjudication.Severity;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Wording;
import countersign.ui.kit.Zoom;
import countersign.ui.split.SplitViewModel.Half;
import countersign.ui.split.SplitViewModel.Side;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Both places of a contradiction side by side, joined by a line. */
public final class SplitView extends VBox {

    private final SplitViewModel model;
    private final Wording wording;
    private final HalfView left;
    private final HalfView right;
    private final JoiningLine line;
    private final FlagBar flagBar;
    private final SplitBar bar;
    private final PlacesBar places;
    private boolean following;

    public SplitView(
            SplitViewModel model,
            SplitCommands commands,
            PageShelf shelf,
            Executor screen,
            Wording wording,
            BooleanProperty words,
            ObjectProperty<PageFilter> filter) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("split");
        left = new HalfView(Half.LEFT, model, shelf, screen, wording, words, filter);
        right = new HalfView(Half.RIGHT, model, shelf, screen, wording, words, filter);
        line = new JoiningLine(left.canvas(), right.canvas());
        flagBar = new FlagBar(commands, wording);
        bar = new SplitBar(model, commands, wording, left.canvas(), words);
        places = new PlacesBar(model, commands, wording, shelf, screen);
        var gutter = new Region();
        gutter.getStyleClass().add("split-gutter");
        var halves = new HBox(left, gutter, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var middle = new StackPane(halves, line);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(flagBar, bar, middle, places);
        for (ObservableValue<?> part : List.of(model.viewProperty(), model.flagProperty(), model.swappedProperty())) {
            part.addListener((o, before, now) -> show());
        }
        wording.follow(this, this::show);
        model.aProperty().addListener((o, before, now) -> halves());
        model.bProperty().addListener((o, before, now) -> halves());
        model.activeProperty().addListener((o, before, now) -> halves());
        together(left.canvas(), right.canvas());
        together(right.canvas(), left.canvas());
    }

    /** Shows what the model holds; called when the view comes on screen. */
    public void show() {
        var words = new CaseWords(wording.now(), model.viewProperty().get());
        flagBar.show(model.flag(), words);
        halves();
    }

    /** The flag and what to make of it, for what opens beside it. */
    public Node flagBar() {
        return flagBar;
    }

    /** The page on which keys act. */
    public PageCanvas active() {
        return (model.activeProperty().get() == Half.LEFT ? left : right).canvas();
    }

    public PageCanvas canvas(Half half) {
        return (half == Half.LEFT ? left : right).canvas();
    }

    /** Zooms both, so that the same print is the same size on either side. */
    public void zoom(Zoom zoom) {
        left.canvas().zoomProperty().set(zoom);
        right.canvas().zoomProperty().set(zoom);
    }

    private void halves() {
        CaseView view = model.viewProperty().get();
        var words = new CaseWords(wording.now(), view);
        places.show(words);
        Optional<NumberedFlag> flag = model.flag();
        left.show(words, flag, model.on(Half.LEFT), model.activeProperty().get() == Half.LEFT);
        right.show(words, flag, model.on(Half.RIGHT), model.activeProperty().get() == Half.RIGHT);
        line.join(
                flag.map(NumberedFlag::severity).orElse(Severity.MINOR),
                box(model.on(Half.LEFT)),
                box(model.on(Half.RIGHT)));
    }

    private static Optional<countersign.model.page.Box> box(Side side) {
        return side.words().map(words -> words.box());
    }

    /** Where both move together, what one scrolls the other scrolls too. */
    private void together(PageCanvas one, PageCanvas other) {
        one.geometryProperty().addListener((o, before, now) -> {
            if (model.togetherProperty().get() && !following) {
                following = true;
                other.scrollBy(now.scrollX() - before.scrollX(), now.scrollY() - before.scrollY());
                following = false;
            }
        });
    }
}
