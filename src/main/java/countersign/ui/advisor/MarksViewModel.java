package countersign.ui.advisor;

import countersign.model.opinion.Annotation;
import countersign.model.opinion.Annotation.Corner;
import countersign.model.opinion.Annotation.Shape;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The marks of an opinion that is being written: drawn, chosen, moved, named, taken back. */
public final class MarksViewModel {

    /** A mark stays in sight: at least so much of the page. */
    private static final double LEAST = 0.012;

    private static final Box MIDDLE = new Box(0.35, 0.4, 0.3, 0.03);
    private static final double NOTE_WIDTH = 0.32;

    private final ReadOnlyObjectWrapper<List<Annotation>> marks;
    private final ReadOnlyObjectWrapper<Optional<Integer>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Shape>> tool = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private final MarkHistory history = new MarkHistory();

    public MarksViewModel(List<Annotation> first) {
        marks = new ReadOnlyObjectWrapper<>(List.copyOf(first));
    }

    public ReadOnlyObjectProperty<List<Annotation>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** The number of the mark that is chosen. */
    public ReadOnlyObjectProperty<Optional<Integer>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is drawn next; empty while marks are chosen. */
    public ObjectProperty<Optional<Shape>> toolProperty() {
        return tool;
    }

    /** Whether the marks are shown. */
    public BooleanProperty seenProperty() {
        return seen;
    }

    public Optional<Annotation> selected() {
        return selected.get().flatMap(this::mark);
    }

    public Optional<Annotation> mark(int number) {
        return marks.get().stream().filter(mark -> mark.number() == number).findFirst();
    }

    public List<Annotation> on(PageId page) {
        return marks.get().stream().filter(mark -> mark.page().equals(page)).toList();
    }

    public void select(Optional<Integer> number) {
        selected.set(number.filter(known -> mark(known).isPresent()));
    }

    /** Chooses marks of the page in turn. */
    public void selectNext(PageId page) {
        var here = on(page);
        if (here.isEmpty()) {
            selected.set(Optional.empty());
            return;
        }
        int at = selected().map(here::indexOf).orElse(-1);
        selected.set(Optional.of(here.get((at + 1) % here.size()).number()));
    }

    /** Draws a mark where the mouse, or a key, wants it; it is then chosen. */
    public Annotation draw(Shape shape, PageId page, Box box, Corner head, Optional<String> criterion) {
        int number = marks.get().stream().mapToInt(Annotation::number).max().orElse(0) + 1;
        var place = shape == Shape.NOTE && box.width() < LEAST ? inside(wide(box)) : inside(box);
        var mark = new Annotation(number, shape, page, place, head, "", criterion);
        var more = new ArrayList<>(marks.get());
        more.add(mark);
        set(more);
        selected.set(Optional.of(number));
        seen.set(true);
        return mark;
    }

    /** A mark by keyboard: on those words, else in the middle of the page; arrows then move it. */
    public Optional<Annotation> place(PageId page, Optional<Box> words, Optional<String> criterion) {
        return tool.get().map(shape -> {
            var box = words.orElse(MIDDLE);
            return draw(shape, page, placed(shape, box), Corner.TOP_LEFT, criterion);
        });
    }

    private static Box placed(Shape shape, Box words) {
        return switch (shape) {
            case HIGHLIGHT, BOX -> words;
            case ARROW -> inside(new Box(words.right(), words.bottom(), 0.12, 0.05));
            case NOTE -> inside(new Box(words.x(), words.bottom() + 0.01, NOTE_WIDTH, 0.03));
        };
    }

    /** By fractions of the page. */
    public void move(double x, double y) {
        change(mark -> mark.at(inside(new Box(
                mark.box().x() + x,
                mark.box().y() + y,
                mark.box().width(),
                mark.box().height()))));
    }

    public void resize(double x, double y) {
        change(mark -> mark.at(inside(new Box(
                mark.box().x(),
                mark.box().y(),
                Math.max(LEAST, mark.box().width() + x),
                Math.max(LEAST / 2, mark.box().height() + y)))));
    }

    /** To where it was dragged. */
    public void moved(int number, Box box) {
        selected.set(Optional.of(number));
        change(mark -> mark.at(inside(box)));
    }

    /** The words of the chosen mark. */
    public void say(String words) {
        change(mark -> mark.saying(words));
    }

    public void delete() {
        selected().ifPresent(mark -> {
            selected.set(Optional.empty());
            set(marks.get().stream().filter(other -> other != mark).toList());
        });
    }

    /** Marks that came from elsewhere, numbered on from those that are there. */
    public void add(List<Annotation> more) {
        int number = marks.get().stream().mapToInt(Annotation::number).max().orElse(0);
        var all = new ArrayList<>(marks.get());
        for (Annotation mark : more) {
            number++;
            all.add(new Annotation(
                    number, mark.shape(), mark.page(), mark.box(), mark.head(), mark.text(), mark.criterion()));
        }
        set(all);
    }

    public boolean undo() {
        return recall(history.undo(marks.get()));
    }

    public boolean redo() {
        return recall(history.redo(marks.get()));
    }

    public boolean undoable() {
        return history.any();
    }

    private boolean recall(Optional<List<Annotation>> was) {
        was.ifPresent(marks::set);
        select(selected.get());
        return was.isPresent();
    }

    private void change(UnaryOperator<Annotation> how) {
        selected().ifPresent(mark -> {
            var changed = how.apply(mark);
            if (!changed.equals(mark)) {
                set(marks.get().stream()
                        .map(other -> other == mark ? changed : other)
                        .toList());
            }
        });
    }

    private void set(List<Annotation> now) {
        history.change(marks.get());
        marks.set(List.copyOf(now));
    }

    private static Box wide(Box box) {
        return new Box(box.x(), box.y(), NOTE_WIDTH, 0.03);
    }

    /** Nothing leaves the page. */
    private static Box inside(Box box) {
        double width = Math.min(1, box.width());
        double height = Math.min(1, box.height());
        return new Box(clamp(box.x(), 1 - width), clamp(box.y(), 1 - height), width, height);
    }

    private static double clamp(double at, double most) {
        return Math.max(0, Math.min(most, at));
    }
}
