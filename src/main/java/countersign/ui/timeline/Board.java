package countersign.ui.timeline;

import countersign.model.plan.PlanVersion;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Tip;
import countersign.ui.timeline.Scale.Part;
import countersign.ui.timeline.Story.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The line itself: lanes below one another, and in them what happened. */
final class Board extends Pane {

    private static final double ROW = 40;
    private static final double DOT = 13;
    private static final double PAD = 10;
    private static final double EMPTY = 36;
    private static final double BAR = 20;

    private final IntConsumer choose;
    private final List<Mark> marks = new ArrayList<>();
    private final List<HappeningLabel> labels = new ArrayList<>();
    private final Map<Lane, Double> heights = new EnumMap<>(Lane.class);

    /** @param choose called with the place of a happening that was clicked */
    Board(IntConsumer choose) {
        this.choose = choose;
        getStyleClass().add("timeline-board");
    }

    /** How high each lane is. */
    Map<Lane, Double> heights() {
        return heights;
    }

    /** Draws it anew. */
    void show(Story story, Scale scale, List<PlanVersion> versions, PlanVersion applies, CaseWords words, double size) {
        marks.clear();
        labels.clear();
        heights.clear();
        List<Node> ground = new ArrayList<>();
        List<Node> lines = new ArrayList<>();
        List<Node> front = new ArrayList<>();
        double y = 0;
        for (Lane lane : Lane.values()) {
            double high = lane == Lane.MEMBERSHIP ? 78 * size : place(story, lane, scale, y, words, size, front);
            heights.put(lane, high);
            y += high;
            ground.add(across(0, y - 1, scale.width(), "lane-line"));
        }
        grid(scale, y, ground);
        story.membership().ifPresent(member -> {
            band(member, scale, heights.values().stream().mapToDouble(h -> h).sum(), ground);
            membership(member, scale, words.texts(), size, front);
            versions(versions, applies, member, scale, words.texts(), size, front);
        });
        story.contradictions().forEach(each -> join(each, lines));
        for (int i = 1; i < scale.parts().size(); i++) {
            lines.add(new Seam(scale.parts().get(i).x() - Scale.SEAM, y));
        }
        getChildren().setAll(ground);
        getChildren().addAll(lines);
        getChildren().addAll(front);
        setMinSize(scale.width(), y);
        setPrefSize(scale.width(), y);
        setMaxSize(scale.width(), y);
    }

    void select(int chosen) {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).choose(i == chosen);
            labels.get(i).choose(i == chosen);
        }
    }

    /** Where a happening's mark lies. */
    Mark mark(int happening) {
        return marks.get(happening);
    }

    int size() {
        return marks.size();
    }

    private double place(
            Story story, Lane lane, Scale scale, double top, CaseWords words, double size, List<Node> front) {
        var placing = new Placing();
        for (int i = 0; i < story.happenings().size(); i++) {
            var happening = story.happenings().get(i);
            if (happening.lane() != lane) {
                continue;
            }
            var mark = new Mark(happening);
            var label = new HappeningLabel(happening, words, size);
            front.add(mark);
            front.add(label);
            getChildren().setAll(label); // sizes follow from the stylesheet, which a node has only inside the scene
            label.applyCss();
            double wide = Math.min(label.getMaxWidth(), label.prefWidth(-1));
            double high = label.prefHeight(wide);
            double from = scale.at(happening.days().first());
            double to =
                    happening.exact() ? from : scale.at(happening.days().last().plusDays(1));
            double left = happening.exact() ? from - DOT / 2 : from;
            double across = happening.exact() ? DOT : Math.max(DOT, to - from);
            double after = left + across + 6;
            double before = left - 6 - wide;
            boolean right = after + wide <= scale.width()
                    && (!crossesSeam(scale, after, after + wide) || before < 0 || crossesSeam(scale, before, left));
            double labelled = right ? after : Math.max(0, before);
            int row = placing.row(Math.min(left, labelled), Math.max(left + across, labelled + wide));
            double y = top + PAD + row * ROW * size;
            double tall = happening.stay() ? 16 : DOT;
            mark.resizeRelocate(Math.round(left), Math.round(y + 3), Math.round(across), tall);
            label.resizeRelocate(Math.round(labelled), Math.round(y), wide, high);
            int place = i;
            mark.setOnMousePressed(event -> choose.accept(place));
            label.setOnMousePressed(event -> choose.accept(place));
            Tip.on(label, () -> HappeningLabel.title(happening, words) + "\n" + HappeningLabel.when(happening, words));
            marks.add(mark);
            labels.add(label);
        }
        return placing.rows() == 0 ? EMPTY * size : placing.rows() * ROW * size + 2 * PAD - 4;
    }

    private static boolean crossesSeam(Scale scale, double from, double to) {
        return scale.parts().stream().skip(1).anyMatch(part -> from < part.x() && to > part.x() - Scale.SEAM);
    }

    private static void grid(Scale scale, double height, List<Node> ground) {
        for (Part part : scale.parts()) {
            Ticks.of(part).all().forEach(tick -> {
                var line = new Region();
                line.getStyleClass().add("tick-line");
                line.resizeRelocate(Math.round(tick.x()), 0, 1, height);
                line.setManaged(false);
                ground.add(line);
            });
        }
    }

    private static void band(Membership member, Scale scale, double height, List<Node> ground) {
        double from = scale.at(member.joined());
        double to = scale.at(member.coverFrom());
        var waiting = new Region();
        waiting.getStyleClass().add("waiting-band");
        waiting.setManaged(false);
        waiting.resizeRelocate(from, 0, to - from, height);
        ground.add(0, waiting);
        if (scale.shows(member.coverFrom())) {
            var end = new Line(to, 0, to, height);
            end.getStyleClass().add("waiting-end");
            end.setManaged(false);
            ground.add(end);
        }
    }

    private void membership(Membership member, Scale scale, Texts texts, double size, List<Node> front) {
        double joined = scale.at(member.joined());
        double cover = scale.at(member.coverFrom());
        front.add(
                bar(texts.of("review.timeline.waiting", member.waiting()), "waiting", joined, cover, 12 * size, size));
        front.add(bar(
                texts.of("review.timeline.covered", member.coverFrom().toString()),
                "covered",
                cover,
                scale.width(),
                12 * size,
                size));
        if (scale.shows(member.joined())) {
            var dot = new Region();
            dot.getStyleClass().addAll("mark", "day", "joined");
            dot.setManaged(false);
            dot.resizeRelocate(joined - DOT / 2, 12 * size + BAR * size / 2 - DOT / 2, DOT, DOT);
            Tip.on(dot, texts.of("review.timeline.joined", member.joined().toString()));
            front.add(dot);
        }
    }

    private void versions(
            List<PlanVersion> versions,
            PlanVersion applies,
            Membership member,
            Scale scale,
            Texts texts,
            double size,
            List<Node> front) {
        for (PlanVersion version : versions.isEmpty() ? List.of(applies) : versions) {
            double from = scale.at(version.from());
            double to = version.to().map(last -> scale.at(last.plusDays(1))).orElse(scale.width());
            if (to - from < 2) {
                continue;
            }
            boolean decides = version.version().equals(applies.version());
            var name = decides
                    ? texts.of(
                            "review.timeline.version.applies",
                            version.version(),
                            member.diagnosed().toString())
                    : texts.of(
                            "review.timeline.version",
                            version.version(),
                            version.from().toString());
            front.add(bar(name, decides ? "version-applies" : "version", from, to, 46 * size, size));
        }
        if (scale.shows(member.diagnosed())) {
            double x = scale.at(member.diagnosed());
            var day = new Region();
            day.getStyleClass().addAll("mark", "day", "diagnosed");
            day.setManaged(false);
            day.resizeRelocate(x - DOT / 2, 46 * size + BAR * size / 2 - DOT / 2, DOT, DOT);
            Tip.on(day, texts.of("review.timeline.diagnosed", member.diagnosed().toString()));
            front.add(day);
        }
    }

    private static Node bar(String words, String look, double from, double to, double y, double size) {
        var bar = new Label(words);
        bar.getStyleClass().addAll("timeline-bar", look);
        bar.setManaged(false);
        Tip.on(bar, words);
        bar.resizeRelocate(Math.round(from), Math.round(y), Math.max(0, Math.round(to - from)), BAR * size);
        return bar;
    }

    /** A dashed line from the first place of a contradiction to each other one. */
    private void join(Contradiction contradiction, List<Node> lines) {
        var between = contradiction.between();
        var first = marks.get(between.get(0));
        for (int each : between.subList(1, between.size())) {
            var other = marks.get(each);
            boolean before = other.getLayoutX() < first.getLayoutX();
            var left = before ? other : first;
            var right = before ? first : other;
            double y = left.getLayoutY() + left.getHeight() / 2;
            double end = right.getLayoutY() + right.getHeight() / 2;
            double x = left.getLayoutX() + left.getWidth();
            double to = Math.abs(y - end) < 1
                    ? right.getLayoutX()
                    : right.getLayoutX() + Math.min(right.getWidth(), DOT) / 2;
            var path = new Path(new MoveTo(x, y), new LineTo(to, y), new LineTo(to, end));
            path.getStyleClass()
                    .addAll(
                            "contradiction-line",
                            contradiction.flag().severity().name().toLowerCase(java.util.Locale.ROOT));
            path.setManaged(false);
            path.setMouseTransparent(true);
            lines.add(path);
        }
    }

    private static Region across(double x, double y, double width, String look) {
        var line = new Region();
        line.getStyleClass().add(look);
        line.setManaged(false);
        line.resizeRelocate(x, y, width, 1);
        return line;
    }

    @Override
    protected void layoutChildren() {
        // everything stands where it was put when the story was laid out
    }

    /** The last day that is in sight before what the scale leaves out; for the line under the board. */
    static boolean after(Scale scale, LocalDate day) {
        return !scale.parts().isEmpty()
                && day.isAfter(scale.parts().get(scale.parts().size() - 1).to());
    }
}
