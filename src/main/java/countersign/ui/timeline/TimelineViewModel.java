package countersign.ui.timeline;

import countersign.ui.kit.CaseView;
import countersign.ui.timeline.Scale.Mode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is told of, which of it is looked at, and on what scale. */
final class TimelineViewModel {

    private static final double STEP = 1.4;
    private static final double LARGEST = 20;

    private final ReadOnlyObjectWrapper<CaseView> view;
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.EMPTY);
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.FIT);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final BooleanProperty onlyContradictions = new SimpleBooleanProperty();
    private Story all;

    TimelineViewModel(CaseView first) {
        view = new ReadOnlyObjectWrapper<>(first);
        all = Story.of(first);
        onlyContradictions.addListener((o, before, now) -> fill());
        mode.addListener((o, before, now) -> zoom.set(1));
        fill();
        firstContradiction();
    }

    /** Another claim is looked at. */
    void begin(CaseView first) {
        chosen.set(-1);
        onlyContradictions.set(false);
        mode.set(Mode.FIT);
        zoom.set(1);
        view.set(first);
        all = Story.of(first);
        fill();
        firstContradiction();
    }

    void show(CaseView now) {
        view.set(now);
        var before = all;
        all = Story.of(now);
        if (!all.equals(before)) {
            fill();
            if (before.happenings().isEmpty()) {
                firstContradiction();
            }
        }
    }

    ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** Place in the story's happenings; −1 where nothing is chosen. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** How much wider than the window the axis is. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    BooleanProperty onlyContradictionsProperty() {
        return onlyContradictions;
    }

    int contradictions() {
        return all.contradictions().size();
    }

    Optional<Happening> chosen() {
        return story.get().happenings().stream()
                .skip(Math.max(0, chosen.get()))
                .findFirst()
                .filter(each -> chosen.get() >= 0);
    }

    /** The contradiction that is looked at: the first in which what is chosen takes part. */
    Optional<Contradiction> contradiction() {
        return story.get().contradictions().stream()
                .filter(each -> each.between().contains(chosen.get()))
                .findFirst();
    }

    /** To the next happening of any lane, in the order of days. */
    void step(int by) {
        var order = IntStream.range(0, happenings().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> happenings().get(i).days().first())
                        .thenComparing(i -> i))
                .toList();
        move(order, by);
    }

    /** To the nearest happening of the lane above or below. */
    void lane(int by) {
        if (chosen().isEmpty()) {
            step(1);
            return;
        }
        var here = chosen().get();
        var lanes =
                happenings().stream().map(Happening::lane).distinct().sorted().toList();
        int to = lanes.indexOf(here.lane()) + by;
        if (to >= 0 && to < lanes.size()) {
            IntStream.range(0, happenings().size())
                    .filter(i -> happenings().get(i).lane() == lanes.get(to))
                    .boxed()
                    .min(Comparator.comparingLong(
                            i -> Math.abs(happenings().get(i).days().first().toEpochDay()
                                    - here.days().first().toEpochDay())))
                    .ifPresent(chosen::set);
        }
    }

    void nextContradiction(int by) {
        var found = story.get().contradictions();
        if (found.isEmpty()) {
            return;
        }
        int at = contradiction().map(found::indexOf).orElse(by > 0 ? -1 : 0);
        chosen.set(found.get(Math.floorMod(at + by, found.size())).between().get(0));
    }

    void zoom(boolean in) {
        zoom.set(Math.max(1, Math.min(LARGEST, in ? zoom.get() * STEP : zoom.get() / STEP)));
    }

    private void move(List<Integer> order, int by) {
        if (!order.isEmpty()) {
            int at = order.indexOf(chosen.get());
            int to = at < 0 ? (by > 0 ? 0 : order.size() - 1) : Math.max(0, Math.min(order.size() - 1, at + by));
            chosen.set(order.get(to));
        }
    }

    private List<Happening> happenings() {
        return story.get().happenings();
    }

    private void firstContradiction() {
        if (!story.get().contradictions().isEmpty()) {
            chosen.set(story.get().contradictions().get(0).between().get(0));
        } else if (!happenings().isEmpty()) {
            chosen.set(0);
        }
    }

    private void fill() {
        var here = chosen();
        var now = onlyContradictions.get() ? contradicted(all) : all;
        chosen.set(-1);
        story.set(now);
        here.flatMap(was -> IntStream.range(0, now.happenings().size())
                        .filter(i -> now.happenings().get(i).same(was))
                        .boxed()
                        .findFirst())
                .or(() -> now.happenings().isEmpty() ? Optional.empty() : Optional.of(0))
                .ifPresent(chosen::set);
    }

    private static Story contradicted(Story story) {
        var kept = IntStream.range(0, story.happenings().size())
                .filter(i -> story.contradictions().stream()
                        .anyMatch(each -> each.between().contains(i)))
                .boxed()
                .toList();
        return new Story(
                story.membership(),
                kept.stream().map(story.happenings()::get).toList(),
                story.contradictions().stream()
                        .map(each -> new Contradiction(
                                each.flag(),
                                each.between().stream().map(kept::indexOf).toList()))
                        .toList(),
                story.without());
    }
}
