package countersign.ui.timeline;

import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.plan.PlanVersion;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.PageShelf;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** When did what happen: lanes below one another, and at the right what is looked at. */
public final class TimelineView extends VBox {

    private static final double HEADS = 132;

    /**
     * What is looked at.
     *
     * @param place where its date stands first; empty where no page tells it
     * @param key the kind of date
     * @param flag the first that stands on it
     */
    public record Chosen(Optional<Evidence> place, Optional<FactKey<?>> key, Optional<NumberedFlag> flag) {}

    private final TimelineViewModel model;
    private final Desk desk;
    private final TimelineBar bar;
    private final AxisHead axis = new AxisHead();
    private final LaneHeads heads = new LaneHeads();
    private final Board board;
    private final Aside aside;
    private final Pane window = new Pane();
    private final Pane axisWindow = new Pane(axis);
    private final ScrollPane lanes;
    private final ScrollBar across = new ScrollBar();
    private final Label after = new Label();
    private final Label without = new Label();
    private final VBox empty = new VBox(8);
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean passing;
    private Scale scale = new Scale(List.of(), 0);

    /** @param open shows a place on its page */
    public TimelineView(
            CaseView first, TimelineCommands commands, PageShelf shelf, Desk desk, Consumer<Evidence> open) {
        this.desk = desk;
        model = new TimelineViewModel(first);
        bar = new TimelineBar(model, commands, desk.wording());
        board = new Board(i -> {
            model.chosenProperty().set(i);
            first().requestFocus();
        });
        aside = new Aside(model, commands, shelf, desk, open);
        getStyleClass().add("timeline");
        double size = desk.theme().scale().get();
        window.getChildren().setAll(board);
        clip(window);
        clip(axisWindow);
        HBox.setHgrow(window, Priority.ALWAYS);
        HBox.setHgrow(axisWindow, Priority.ALWAYS);
        heads.setMinWidth(HEADS * size);
        heads.setMaxWidth(HEADS * size);
        lanes = new ScrollPane(new HBox(heads, window));
        lanes.setFitToWidth(true);
        lanes.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lanes.getStyleClass().addAll("edge-to-edge", "timeline-lanes");
        lanes.setAccessibleRole(AccessibleRole.LIST_ITEM);
        lanes.setFocusTraversable(true);
        VBox.setVgrow(lanes, Priority.ALWAYS);
        var lane = new Label();
        lane.textProperty().bind(desk.wording().of("review.timeline.lane"));
        lane.getStyleClass().addAll("strong", "lane-title");
        lane.setMinWidth(HEADS * size);
        lane.setMaxHeight(Double.MAX_VALUE);
        var top = new HBox(lane, axisWindow);
        top.getStyleClass().add("axis-row");
        List.of(top, across, without, after).forEach(each -> each.setMinHeight(Region.USE_PREF_SIZE));
        after.getStyleClass().addAll("after-line", "muted");
        after.setMaxWidth(Double.MAX_VALUE);
        without.getStyleClass().addAll("after-line", "failure");
        without.setMaxWidth(Double.MAX_VALUE);
        empty.setAlignment(Pos.CENTER);
        empty.setMouseTransparent(true);
        var line = new VBox(top, lanes, across, without, after);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMinWidth(0);
        var both = new HBox(new StackPane(line, empty), aside);
        HBox.setHgrow(both.getChildren().get(0), Priority.ALWAYS);
        ((Region) both.getChildren().get(0)).setMinWidth(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(bar, both, foot(commands));
        window.widthProperty().addListener((o, before, now) -> draw());
        across.valueProperty().addListener((o, before, now) -> scrolled());
        model.storyProperty().addListener((o, before, now) -> draw());
        model.modeProperty().addListener((o, before, now) -> draw());
        model.zoomProperty().addListener((o, before, now) -> draw());
        model.chosenProperty().addListener((o, before, now) -> follow());
        desk.wording().follow(this, this::draw);
        draw();
    }

    /** Shows another claim, as if it were the first. */
    public void begin(CaseView first, PageShelf pages) {
        aside.take(pages);
        passing = true;
        model.begin(first);
        across.setValue(0);
        lanes.setVvalue(0);
        passing = false;
        draw();
    }

    public void show(CaseView now) {
        model.show(now);
        draw();
    }

    /** Where the keys of the time line act. */
    public Node first() {
        return lanes;
    }

    public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Where the chosen mark stands in the scene. */
    public Bounds chosenBounds() {
        int at = model.chosenProperty().get();
        Node shown = at >= 0 && at < board.size() ? board.mark(at) : lanes;
        return shown.localToScene(shown.getLayoutBounds());
    }

    public void step(int by) {
        model.step(by);
    }

    public void lane(int by) {
        model.lane(by);
    }

    public void nextContradiction(int by) {
        model.nextContradiction(by);
    }

    public void zoom(boolean in) {
        model.zoom(in);
    }

    /** Where there is little room the legend leaves. */
    public void setNarrow(boolean narrow) {
        bar.setNarrow(narrow);
    }

    private void draw() {
        if (passing) {
            return; // drawn once, when all is known
        }
        double wide = window.getWidth();
        var story = model.storyProperty().get();
        var texts = desk.wording().now();
        bar.count();
        nothing(story);
        if (wide < 50) {
            return;
        }
        double size = desk.theme().scale().get();
        var words = new CaseWords(texts, model.viewProperty().get());
        scale = Scale.of(
                Runs.of(story, model.modeProperty().get()),
                Math.floor(wide * model.zoomProperty().get()));
        model.viewProperty().get().file().ifPresent(file -> {
            List<PlanVersion> versions = desk.glossary().versions(file.claim().plan());
            board.show(story, scale, versions, file.plan(), words, size);
            axis.show(scale, texts, size);
            heads.show(board.heights(), texts);
            window.setMinHeight(board.getMinHeight());
            window.setMaxHeight(board.getMinHeight());
        });
        double most = Math.max(0, scale.width() - wide);
        across.setMax(Math.max(1, most));
        across.setVisibleAmount(most <= 0 ? 1 : most * wide / scale.width());
        across.setBlockIncrement(wide / 2);
        across.setVisible(most > 0);
        across.setManaged(most > 0);
        across.setValue(Math.min(across.getValue(), most));
        under(story);
        scrolled();
        follow();
    }

    private void under(Story story) {
        var texts = desk.wording().now();
        var late = story.membership().filter(member -> Board.after(scale, member.reported()));
        after.setVisible(late.isPresent());
        after.setManaged(late.isPresent());
        late.ifPresent(member -> after.setText(
                texts.of("review.timeline.after", member.reported().toString())));
        boolean some = !story.without().isEmpty();
        without.setVisible(some);
        without.setManaged(some);
        if (some) {
            without.setText(texts.of(
                    "review.timeline.without",
                    String.join(
                            "; ", story.without().stream().map(Evidence::text).toList())));
        }
    }

    private void nothing(Story story) {
        boolean none = story.happenings().isEmpty();
        empty.setVisible(none);
        empty.getChildren().clear();
        if (none) {
            var texts = desk.wording().now();
            var view = model.viewProperty().get();
            var reading = view.state().summary().reading();
            var title = new Label(texts.of("review.timeline.none"));
            title.getStyleClass().addAll("strong", "pane-title");
            empty.getChildren().add(title);
            if (!reading.done() || view.file().isEmpty()) {
                var more = new Label(
                        reading.done()
                                ? texts.of("review.elsewhere.how")
                                : texts.of("review.facts.progress", reading.read(), reading.pages()));
                more.getStyleClass().add("muted");
                empty.getChildren().add(more);
            }
        }
    }

    private void scrolled() {
        double x = across.isVisible() ? -Math.round(across.getValue()) : 0;
        board.setLayoutX(x);
        axis.setLayoutX(x);
    }

    private void follow() {
        if (passing) {
            return;
        }
        int at = model.chosenProperty().get();
        board.select(at);
        chosen.set(model.chosen()
                .map(happening -> new Chosen(
                        happening.places().stream().findFirst(),
                        happening.key(),
                        model.contradiction()
                                .map(Contradiction::flag)
                                .or(() -> happening.flags().stream().findFirst()))));
        aside.show();
        model.chosen().ifPresent(happening -> {
            var words = new CaseWords(desk.wording().now(), model.viewProperty().get());
            lanes.setAccessibleText(desk.wording()
                    .now()
                    .of(
                            "review.timeline.spoken",
                            desk.wording()
                                    .now()
                                    .of("review.lane." + happening.lane().name()),
                            HappeningLabel.title(happening, words),
                            HappeningLabel.when(happening, words),
                            happening.flags().size(),
                            String.join(
                                    " ",
                                    happening.flags().stream()
                                            .map(NumberedFlag::number)
                                            .toList())));
        });
        if (at >= 0 && at < board.size()) {
            reveal(board.mark(at));
        }
    }

    private void reveal(Mark mark) {
        double room = window.getWidth();
        double from = mark.getLayoutX() - 20;
        double to = mark.getLayoutX() + Math.min(mark.getWidth(), room / 2) + 160;
        if (from < across.getValue()) {
            across.setValue(Math.max(0, from));
        } else if (to > across.getValue() + room) {
            across.setValue(Math.min(across.getMax(), to - room));
        }
        double high = lanes.getViewportBounds().getHeight();
        double all = window.getMinHeight();
        if (high > 0 && all > high) {
            double y = lanes.getVvalue() * (all - high);
            double top = Math.max(0, mark.getLayoutY() - 14);
            double bottom = mark.getLayoutY() + 50;
            double now = top < y ? top : bottom > y + high ? bottom - high : y;
            lanes.setVvalue(now / (all - high));
        }
    }

    private Node foot(TimelineCommands commands) {
        var foot = new HBox(16);
        foot.getStyleClass().add("foot-bar");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren()
                .addAll(
                        hint("review.timeline.key.event", commands.earlier(), commands.later()),
                        hint("review.timeline.key.lane", commands.laneUp(), commands.laneDown()),
                        hint("review.timeline.key.contradiction", commands.next(), commands.previous()));
        for (Command command : List.of(commands.open(), commands.split(), commands.correct())) {
            foot.getChildren().add(hint(command.text(), command));
        }
        foot.getChildren().add(hint("review.timeline.key.zoom", commands.zoomIn(), commands.zoomOut()));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var seam = new Label();
        seam.textProperty().bind(desk.wording().of("review.timeline.seam"));
        seam.getStyleClass().addAll("small", "muted");
        seam.setMinWidth(0);
        foot.getChildren().addAll(room, seam);
        return foot;
    }

    private Node hint(String text, Command... keys) {
        var caps = new HBox(3);
        for (Command key : keys) {
            caps.getChildren().add(KeyCap.row(key));
        }
        var words = new Label();
        words.textProperty().bind(desk.wording().of(text));
        words.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new HBox(7, caps, words);
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }

    private static void clip(Region region) {
        var clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
        region.setMinWidth(0);
    }
}
