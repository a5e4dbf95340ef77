package countersign.ui.split;

import countersign.model.adjudication.Severity;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Following;
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

    /**
     * What is compared of a claim.
     *
     * @param words whether what was read may be marked
     * @param filter how pages are shown
     */
    public record Compared(
            SplitViewModel model, PageShelf shelf, BooleanProperty words, ObjectProperty<PageFilter> filter) {}

    private SplitViewModel model;
    private final Executor screen;
    private final Wording wording;
    private final HalfView left;
    private final HalfView right;
    private final JoiningLine line;
    private final FlagBar flagBar;
    private final SplitBar bar;
    private final PlacesBar places;
    private final Following followed = new Following();
    private Optional<Seen> seen = Optional.empty();
    private boolean following;
    private boolean behind;

    public SplitView(Compared first, SplitCommands commands, Executor screen, Wording wording) {
        this.model = first.model();
        this.screen = screen;
        this.wording = wording;
        getStyleClass().add("split");
        left = new HalfView(Half.LEFT, first, screen, wording);
        right = new HalfView(Half.RIGHT, first, screen, wording);
        line = new JoiningLine(left.canvas(), right.canvas());
        flagBar = new FlagBar(commands, wording);
        bar = new SplitBar(commands, wording, left.canvas());
        places = new PlacesBar(first, commands, wording, screen);
        var gutter = new Region();
        gutter.getStyleClass().add("split-gutter");
        var halves = new HBox(left, gutter, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var middle = new StackPane(halves, line);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(flagBar, bar, middle, places);
        wording.follow(this, this::change);
        follow(first);
        together(left.canvas(), right.canvas());
        together(right.canvas(), left.canvas());
    }

    /** Compares what another claim has. */
    public void begin(Compared other) {
        followed.end();
        seen = Optional.empty();
        model = other.model();
        left.take(other);
        right.take(other);
        places.take(other);
        follow(other);
    }

    private void follow(Compared shown) {
        for (ObservableValue<?> part : List.of(
                shown.model().viewProperty(),
                shown.model().flagProperty(),
                shown.model().swappedProperty(),
                shown.model().aProperty(),
                shown.model().bProperty(),
                shown.model().activeProperty())) {
            followed.on(part, this::change);
        }
        bar.follow(shown, followed);
        left.follow(shown, followed);
        right.follow(shown, followed);
    }

    /** Several changes of one key are shown at once, and only while somebody looks. */
    private void change() {
        if (!behind && isVisible()) {
            behind = true;
            screen.execute(() -> {
                behind = false;
                if (isVisible()) {
                    show();
                }
            });
        }
    }

    /** Shows what the model holds; called when the view comes on screen. */
    public void show() {
        var now = Optional.of(new Seen(
                wording.now(),
                model.viewProperty().get(),
                model.flag(),
                model.on(Half.LEFT),
                model.on(Half.RIGHT),
                model.activeProperty().get()));
        if (!now.equals(seen)) {
            seen = now;
            fill(new CaseWords(wording.now(), model.viewProperty().get()));
        }
    }

    /** What is shown now, so that nothing is made anew when it comes back. */
    private record Seen(Texts texts, CaseView view, Optional<NumberedFlag> flag, Side left, Side right, Half active) {}

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

    /** Leaves the pages the room that a low window has. */
    public void setLow(boolean low) {
        flagBar.setLow(low);
        places.setLow(low);
    }

    /** Zooms both, so that the same print is the same size on either side. */
    public void zoom(Zoom zoom) {
        left.canvas().zoomProperty().set(zoom);
        right.canvas().zoomProperty().set(zoom);
    }

    private void fill(CaseWords words) {
        Optional<NumberedFlag> flag = model.flag();
        flagBar.show(flag, words);
        places.show(words);
        left.show(words, flag, model.on(Half.LEFT), model.activeProperty().get() == Half.LEFT);
        right.show(words, flag, model.on(Half.RIGHT), model.activeProperty().get() == Half.RIGHT);
        line.join(
                flag.map(NumberedFlag::severity).orElse(Severity.MINOR),
                box(model.on(Half.LEFT)),
                box(model.on(Half.RIGHT)),
                said(words, Half.LEFT).equals(said(words, Half.RIGHT)));
    }

    private Optional<String> said(CaseWords words, Half half) {
        return model.on(half).words().map(place -> words.meaning(place).orElse(place.text()));
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
