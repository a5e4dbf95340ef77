package countersign.ui.kit;

import countersign.model.opinion.Annotation;
import countersign.model.opinion.Annotation.Corner;
import countersign.model.opinion.Annotation.Shape;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Lies over a page and holds the marks of an advisor, apart from the scan: drawn, chosen, moved, hidden. */
public final class AnnotationLayer extends Region {

    /** What happens to the marks by hand; where nobody may draw, nothing does. */
    public interface Hand {

        void drawn(Shape shape, Box box, Corner head);

        void selected(Optional<Integer> number);

        void moved(int number, Box box);

        /** Somebody who only looks. */
        Hand LOOKING = new Hand() {
            @Override
            public void drawn(Shape shape, Box box, Corner head) {}

            @Override
            public void selected(Optional<Integer> number) {}

            @Override
            public void moved(int number, Box box) {}
        };
    }

    private static final double LEAST = 6;

    private final PageCanvas page;
    private final Hand hand;
    private final Canvas canvas = new Canvas();
    private final PageInk ink = new PageInk(this::draw);
    private final AnnotationPainter painter = new AnnotationPainter(ink);
    private final ObjectProperty<List<Annotation>> marks = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<PageId>> shownPage = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Shape>> tool = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private @Nullable Point2D start;
    private @Nullable Point2D now;
    private @Nullable Annotation carried;

    public AnnotationLayer(PageCanvas page, Hand hand) {
        this.page = page;
        this.hand = hand;
        canvas.setManaged(false);
        getChildren().setAll(ink, canvas);
        setMouseTransparent(hand == Hand.LOOKING);
        InvalidationListener redraw = changed -> draw();
        List.of(page.geometryProperty(), marks, shownPage, selected, seen).forEach(each -> each.addListener(redraw));
        tool.addListener((o, before, is) -> setCursor(is.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::pass);
        addEventHandler(MouseEvent.MOUSE_EXITED, this::pass);
        addEventHandler(ScrollEvent.SCROLL, this::pass);
    }

    /** All marks of the opinion; those of the page on screen are drawn. */
    public ObjectProperty<List<Annotation>> marksProperty() {
        return marks;
    }

    public ObjectProperty<Optional<PageId>> pageProperty() {
        return shownPage;
    }

    public ObjectProperty<Optional<Integer>> selectedProperty() {
        return selected;
    }

    /** What the mouse draws; empty while it selects. */
    public ObjectProperty<Optional<Shape>> toolProperty() {
        return tool;
    }

    /** Whether the marks are shown. */
    public BooleanProperty seenProperty() {
        return seen;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (!seen.get()) {
            return;
        }
        var at = page.geometryProperty().get();
        for (Annotation mark : here()) {
            boolean chosen =
                    selected.get().filter(number -> number == mark.number()).isPresent();
            painter.draw(g, at, mark, chosen);
        }
        underway().ifPresent(mark -> painter.draw(g, at, mark, true));
    }

    private List<Annotation> here() {
        return marks.get().stream()
                .filter(mark -> shownPage.get().filter(mark.page()::equals).isPresent())
                .filter(mark -> carried == null || carried.number() != mark.number())
                .toList();
    }

    /** The mark that the mouse draws or carries. */
    private Optional<Annotation> underway() {
        var from = start;
        var to = now;
        if (from == null || to == null) {
            return Optional.empty();
        }
        var mark = carried;
        if (mark != null) {
            return Optional.of(mark.at(shifted(mark.box(), to.getX() - from.getX(), to.getY() - from.getY())));
        }
        int number = marks.get().stream().mapToInt(Annotation::number).max().orElse(0) + 1;
        return tool.get()
                .flatMap(shape -> shownPage
                        .get()
                        .map(shown -> new Annotation(
                                number, shape, shown, spanned(from, to), head(from, to), "", Optional.empty())));
    }

    private void press(MouseEvent event) {
        page.requestFocus();
        var at = page.geometryProperty().get();
        var place = at.toPage(event.getX(), event.getY());
        if (tool.get().isPresent()) {
            start = place;
            now = place;
            event.consume();
            return;
        }
        var hit = here().stream()
                .filter(mark -> seen.get() && grown(mark).contains(event.getX(), event.getY()))
                .reduce((under, over) -> over);
        hand.selected(hit.map(Annotation::number));
        if (hit.isPresent()) {
            start = place;
            now = place;
            carried = hit.get();
            event.consume();
        } else {
            pass(event);
        }
    }

    private javafx.geometry.Rectangle2D grown(Annotation mark) {
        var place = painter.outline(page.geometryProperty().get(), mark);
        return new javafx.geometry.Rectangle2D(
                place.getMinX() - LEAST,
                place.getMinY() - LEAST,
                place.getWidth() + 2 * LEAST,
                place.getHeight() + 2 * LEAST);
    }

    private void drag(MouseEvent event) {
        if (start == null) {
            pass(event);
            return;
        }
        now = page.geometryProperty().get().toPage(event.getX(), event.getY());
        draw();
        event.consume();
    }

    private void release(MouseEvent event) {
        var mark = underway();
        boolean carrying = carried != null;
        var from = start;
        start = null;
        now = null;
        carried = null;
        if (from == null) {
            pass(event);
            return;
        }
        event.consume();
        mark.ifPresent(done -> {
            if (carrying) {
                hand.moved(done.number(), done.box());
            } else if (large(done)) {
                hand.drawn(done.shape(), done.box(), done.head());
            }
        });
        draw();
    }

    /** A slip of the hand draws nothing; a note needs a point only. */
    private boolean large(Annotation mark) {
        var place = page.geometryProperty().get().toPane(mark.box());
        return mark.shape() == Shape.NOTE || Math.max(place.getWidth(), place.getHeight()) >= LEAST;
    }

    private void pass(Event event) {
        if (!event.isConsumed()) {
            page.fireEvent(event.copyFor(page, page));
            event.consume();
        }
    }

    private static Box shifted(Box box, double x, double y) {
        return new Box(box.x() + x, box.y() + y, box.width(), box.height());
    }

    private static Box spanned(Point2D from, Point2D to) {
        double x = Math.min(from.getX(), to.getX());
        double y = Math.min(from.getY(), to.getY());
        return new Box(x, y, Math.abs(from.getX() - to.getX()), Math.abs(from.getY() - to.getY()));
    }

    private static Corner head(Point2D from, Point2D to) {
        return Corner.of(from.getX(), from.getY(), to.getX(), to.getY());
    }
}
