package countersign.ui.kit;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows one page on one canvas: its picture as sharp as the screen allows, and over it words and evidence. */
public final class PageCanvas extends Region {

    private static final Duration GLIDE = Duration.millis(100);
    private static final Duration SETTLE = Duration.millis(90);
    private static final double STEP = 1.2;

    private PageShelf shelf;
    private final Executor screen;
    private final Canvas canvas = new Canvas();
    private final PageInk ink = new PageInk(this::draw);
    private final PagePainter painter = new PagePainter(ink);
    private final PageBars bars;
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WIDTH);
    private final IntegerProperty turns = new SimpleIntegerProperty();
    private final Map<PageId, Integer> turnsOf = new HashMap<>();
    private final ObjectProperty<PageFilter> filter = new SimpleObjectProperty<>(PageFilter.NONE);
    private final Magnifier magnifier;
    private final PageMouse mouse;
    private final BooleanProperty words = new SimpleBooleanProperty(true);
    private final ObjectProperty<PageMarks> marks = new SimpleObjectProperty<>(PageMarks.NONE);
    private final ReadOnlyObjectWrapper<PageGeometry> geometry = new ReadOnlyObjectWrapper<>(PageGeometry.NONE);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Clarity> clarity = new ReadOnlyObjectWrapper<>(Clarity.NONE);
    private final ReadOnlyObjectWrapper<Optional<PageId>> pictured = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Patience patience = new Patience();
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private final DoubleProperty glide = new SimpleDoubleProperty();
    private final Timeline glider = new Timeline();
    private @Nullable PageSheet sheet;
    private @Nullable Image picture;
    private @Nullable Box toReveal;
    private boolean turning;
    private boolean moved;
    private int asked;

    /** @param screen runs on the screen's thread */
    public PageCanvas(PageShelf shelf, Executor screen) {
        this.shelf = shelf;
        this.screen = screen;
        bars = new PageBars((x, y) -> {
            moved = true;
            scrollTo(x, y);
        });
        magnifier = new Magnifier(shelf, screen, this::draw);
        getStyleClass().add("page-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        canvas.setManaged(false);
        getChildren().addAll(ink, canvas, bars.vertical(), bars.horizontal());
        settle.setOnFinished(event -> sharpen());
        zoom.addListener((o, before, now) -> refit());
        turns.addListener((o, before, now) -> refit());
        filter.addListener((o, before, now) -> {
            lend();
            sharpen();
        });
        words.addListener((o, before, now) -> draw());
        marks.addListener((o, before, now) -> draw());
        patience.overProperty().addListener((o, before, now) -> draw());
        glide.addListener((o, before, now) -> glideTo(now.doubleValue()));
        mouse = new PageMouse(this, magnifier, STEP);
    }

    /** The pages come from there now, those of another claim; nothing is shown until one is opened. */
    public void take(PageShelf other) {
        shelf = other;
        magnifier.take(other);
        asked++;
        turning = false;
        moved = false;
        sheet = null;
        picture = null;
        toReveal = null;
        glider.stop();
        turnsOf.clear();
        turns.set(0);
        zoom.set(Zoom.WIDTH);
        failed.set(false);
        clarity.set(Clarity.NONE);
        pictured();
        setAccessibleText(null);
        patience.end();
        draw();
    }

    /** Shows that page from its top, or where the words stand if they are named. */
    public void open(PageSheet shown, @Nullable Box reveal) {
        boolean same = sheet != null && sheet.page().equals(shown.page());
        if (!same) {
            remember(shown.page());
        }
        sheet = shown;
        lend();
        setAccessibleText(shown.spoken());
        toReveal = reveal;
        if (same) {
            revealNow(true);
            return;
        }
        glider.stop();
        turning = false;
        failed.set(false);
        geometry.set(fitted(0, 0));
        revealNow(false);
        patience.begin();
        picture(
                shelf.atHand(shown.page(), pixels(), filter.get())
                        .map(PageImages::of)
                        .orElse(null),
                Clarity::of);
        if (clarity.get() == Clarity.NONE) {
            roughly(shown);
        }
        sharpen();
    }

    /**
     * The page on screen has been read: it may turn out to lie otherwise. Zoom and place stay, and so does the old
     * picture until the upright one is there.
     */
    public void renew(PageSheet read) {
        var before = sheet;
        if (before == null || !before.page().equals(read.page())) {
            return;
        }
        setAccessibleText(read.spoken());
        if (picture == null || shelf.atHand(read.page(), pixels(), filter.get()).isPresent()) {
            lay(read);
            return;
        }
        turning = true;
        int turn = ++asked;
        shelf.rough(read.page())
                .thenApply(PageImages::of)
                .whenCompleteAsync(
                        (upright, failure) -> {
                            if (turn == asked) {
                                lay(read);
                                picture(upright, drawn -> drawn == null ? Clarity.NONE : Clarity.ROUGH);
                            }
                        },
                        screen);
    }

    private void lay(PageSheet now) {
        turning = false;
        asked++; // what is on its way may show it as it lay before
        sheet = now;
        lend();
        refit();
    }

    /** Whether the person has scrolled or zoomed since the claim was opened. */
    public boolean isMoved() {
        return moved;
    }

    /** Brings the words in sight, gliding if the page is on screen already. */
    public void reveal(Box box) {
        toReveal = box;
        revealNow(true);
    }

    public void scrollBy(double x, double y) {
        moved = true;
        glider.stop();
        var at = geometry.get();
        scrollTo(at.scrollX() + x, at.scrollY() + y);
    }

    public void zoomIn() {
        moved = true;
        zoom.set(Zoom.of(geometry.get().factor() * STEP));
    }

    public void zoomOut() {
        moved = true;
        zoom.set(Zoom.of(geometry.get().factor() / STEP));
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Quarter turns clockwise; they turn the view, never the page. */
    public IntegerProperty turnsProperty() {
        return turns;
    }

    /** How the picture is changed for the eye. */
    public ObjectProperty<PageFilter> filterProperty() {
        return filter;
    }

    /** Whether a lens lies over the page. */
    public BooleanProperty magnifiedProperty() {
        return magnifier.onProperty();
    }

    /** Whether recognised words are framed. */
    public BooleanProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<PageMarks> marksProperty() {
        return marks;
    }

    /** Where the page lies now. */
    public ReadOnlyObjectProperty<PageGeometry> geometryProperty() {
        return geometry.getReadOnlyProperty();
    }

    /** Whether the page's picture could not be had. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Whether the page keeps one waiting. */
    public ReadOnlyBooleanProperty awaitedProperty() {
        return patience.overProperty();
    }

    /** How well the page can be read by now. */
    public ReadOnlyObjectProperty<Clarity> clarityProperty() {
        return clarity.getReadOnlyProperty();
    }

    /** The page whose picture is drawn; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<PageId>> picturedProperty() {
        return pictured.getReadOnlyProperty();
    }

    /** Called with the evidence that was clicked. */
    public void setOnEvidence(Consumer<PageMarks.Mark> handler) {
        mouse.setOnEvidence(handler);
    }

    /** Called with the place on the page, and the number of clicks, where no evidence was clicked. */
    public void setOnWords(BiConsumer<Point2D, Integer> handler) {
        mouse.setOnWords(handler);
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            refit();
            if (toReveal != null) {
                revealNow(false);
            }
        }
        bars.layout(getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }

    private void revealNow(boolean gliding) {
        var box = toReveal;
        if (box == null || getWidth() <= 0) {
            return;
        }
        var target = geometry.get().revealing(box);
        if (!gliding) {
            scrollTo(target.scrollX(), target.scrollY());
            return;
        }
        var from = geometry.get();
        scrollTo(target.scrollX(), from.scrollY());
        glide.set(from.scrollY());
        glider.getKeyFrames().setAll(new KeyFrame(GLIDE, new KeyValue(glide, target.scrollY())));
        glider.playFromStart();
    }

    private void glideTo(double y) {
        scrollTo(geometry.get().scrollX(), y);
    }

    private void scrollTo(double x, double y) {
        var at = geometry.get().scrolledTo(x, y);
        if (!at.equals(geometry.get())) {
            geometry.set(at);
            draw();
        }
    }

    /** Keeps in the middle what is in the middle. */
    private void refit() {
        var old = geometry.get();
        var fresh = fitted(0, 0);
        double ratio = fresh.scale() * fresh.pageWidth() / (old.scale() * old.pageWidth());
        double middle = old.viewHeight() / 2;
        geometry.set(fresh.scrolledTo(
                (old.scrollX() + old.viewWidth() / 2) * ratio - fresh.viewWidth() / 2,
                old.scrollY() <= 0 ? 0 : (old.scrollY() + middle) * ratio - fresh.viewHeight() / 2));
        draw();
        settle.playFromStart();
    }

    private PageGeometry fitted(double scrollX, double scrollY) {
        var shown = sheet;
        return shown == null
                ? PageGeometry.NONE
                : PageGeometry.of(shown.width(), shown.height(), turns.get(), zoom.get(), getWidth(), getHeight())
                        .scrolledTo(scrollX, scrollY);
    }

    /** Asks for the picture in exactly the pixels that it takes on the screen. */
    private void sharpen() {
        var shown = sheet;
        if (shown == null || getWidth() <= 0) {
            return;
        }
        int turn = ++asked;
        shelf.sized(shown.page(), pixels(), filter.get())
                .thenApply(ready -> new Ready(ready.width(), ready.height(), PageImages.of(ready)))
                .whenCompleteAsync((ready, failure) -> answer(turn, shown, ready), screen);
    }

    private void roughly(PageSheet shown) {
        shelf.rough(shown.page())
                .thenApply(PageImages::of)
                .thenAcceptAsync(
                        rough -> {
                            if (sheet == shown
                                    && !turning
                                    && clarity.get() == Clarity.NONE
                                    && filter.get().equals(PageFilter.NONE)) {
                                picture(rough, drawn -> Clarity.ROUGH);
                                form(rough.getWidth(), rough.getHeight());
                            }
                        },
                        screen);
    }

    private record Ready(int width, int height, Image image) {}

    private void answer(int turn, PageSheet shown, @Nullable Ready ready) {
        if (turn != asked) {
            return; // another page or another size has been asked for since
        }
        failed.set(ready == null);
        picture(ready == null ? null : ready.image(), sharp -> sharp == null ? Clarity.NONE : Clarity.SHARP);
        if (ready != null) {
            form(ready.width(), ready.height());
        }
    }

    /** Of a page that was not read, the form was only guessed. */
    private void form(double width, double height) {
        var shown = sheet;
        if (shown != null && Math.abs(shown.width() / shown.height() - width / height) > 0.02) {
            sheet = new PageSheet(shown.page(), width, height, shown.spoken());
            refit();
        }
    }

    private void picture(@Nullable Image now, Function<@Nullable Image, Clarity> clear) {
        picture = now;
        clarity.set(clear.apply(now));
        pictured();
        if (now != null || failed.get()) {
            patience.end();
        }
        draw();
    }

    private void pictured() {
        pictured.set(
                Optional.ofNullable(picture).isPresent()
                        ? Optional.ofNullable(sheet).map(PageSheet::page)
                        : Optional.empty());
    }

    /** Pixels of the screen across the upright page. */
    private int pixels() {
        var at = geometry.get();
        double across = at.turns() % 2 == 0 ? at.shownWidth() : at.shownHeight();
        double density = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        return (int) Math.max(1, Math.round(across * density));
    }

    private void draw() {
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (sheet != null && !failed.get()) {
            painter.page(g, geometry.get(), picture);
            if (picture != null && !turning) {
                painter.marks(g, geometry.get(), marks.get(), words.get());
            } else if (picture == null && patience.overProperty().get()) {
                painter.awaited(g, geometry.get(), marks.get());
            }
            magnifier.draw(g, geometry.get(), ink, marks.get());
        }
        bars.show(geometry.get(), sheet != null && !failed.get());
    }

    /** A page that lies on its side is turned alone, and lies so again when one comes back to it. */
    private void remember(PageId next) {
        if (sheet != null) {
            turnsOf.put(sheet.page(), turns.get());
        }
        turns.set(turnsOf.getOrDefault(next, 0));
    }

    private void lend() {
        if (sheet != null) {
            magnifier.show(sheet, filter.get());
        }
    }
}
