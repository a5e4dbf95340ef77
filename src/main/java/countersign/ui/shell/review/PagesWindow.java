package countersign.ui.shell.review;

import countersign.model.page.Box;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Following;
import countersign.ui.kit.Keys;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PageSheets;
import countersign.ui.kit.Zoom;
import countersign.ui.viewer.ViewerViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The pages of the open claim in a window of their own, for a second monitor: it goes where the first one looks, and
 * keeps its own zoom. Its own page keys leaf in it alone, until the first one looks elsewhere; all others act on the claim.
 */
final class PagesWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 1000;
    private static final double LINE = 60;

    private final Desk desk;
    private final Stage first;
    private final ObservableBooleanValue panelOpen;
    private final Stage stage = new Stage();
    private final PageCanvas canvas;
    private final PageNotice notice = new PageNotice();
    private final Label name = new Label();
    private final Label place = new Label();
    private final Following following = new Following();
    private final List<Command> own;
    private OpenClaim claim;
    private ViewerViewModel model;

    /** @param panelOpen whether a panel waits for keys in the first window */
    PagesWindow(Desk desk, OpenClaim claim, Stage first, ObservableBooleanValue panelOpen) {
        this.desk = desk;
        this.claim = claim;
        this.first = first;
        this.panelOpen = panelOpen;
        model = new ViewerViewModel(claim.shelf(), claim.view());
        canvas = new PageCanvas(claim.shelf(), desk.screen());
        canvas.zoomProperty().set(Zoom.PAGE);
        canvas.failedProperty().addListener((o, before, now) -> say());
        own = own();
        name.getStyleClass().add("strong");
        place.getStyleClass().add("muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var buttons = new Buttons(desk.wording());
        var head = new HBox(
                8,
                buttons.icon(own("page.previous"), Feather.CHEVRON_UP),
                name,
                place,
                buttons.icon(own("page.next"), Feather.CHEVRON_DOWN),
                room,
                buttons.icon(own("zoom.out"), Feather.ZOOM_OUT),
                buttons.icon(own("zoom.in"), Feather.ZOOM_IN),
                buttons.full(own("fit.width"), Feather.MINIMIZE_2),
                buttons.full(own("fit.page"), Feather.MAXIMIZE_2));
        head.getStyleClass().add("pages-head");
        var page = new StackPane(canvas, notice);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        var root = new VBox(head, page);
        root.getStyleClass().addAll("frame", "pages-window");
        var scene = new Scene(root, WIDTH, HEIGHT);
        desk.theme().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Keys.share(first.getScene(), scene);
        stage.setScene(scene);
        stage.getIcons().setAll(first.getIcons());
        stage.setOnHidden(event -> {
            following.end();
            desk.theme().forget(scene);
        });
        first.sceneProperty().addListener((o, before, now) -> stage.close());
        first.showingProperty().addListener((o, before, now) -> stage.close());
        desk.wording().follow(root, this::open);
        put();
        follow();
    }

    void show() {
        stage.show();
        canvas.requestFocus();
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    void close() {
        stage.close();
    }

    /** Shows another claim. */
    void show(OpenClaim next) {
        following.end();
        claim = next;
        model = new ViewerViewModel(next.shelf(), next.view());
        canvas.take(next.shelf());
        canvas.zoomProperty().set(Zoom.PAGE);
        follow();
    }

    private void follow() {
        var shown = claim.viewer();
        canvas.marksProperty().bind(model.marksProperty());
        canvas.wordsProperty().bind(shown.wordsProperty());
        following.until(canvas.marksProperty()::unbind);
        following.until(canvas.wordsProperty()::unbind);
        following.on(shown.lookProperty(), this::look);
        following.on(
                shown.flagProperty(), () -> model.select(shown.flagProperty().get()));
        following.on(claim.viewProperty(), this::renew);
        following.on(model.lookProperty(), this::open);
        claim.memory().watch(canvas, claim);
        model.select(shown.flagProperty().get());
        look();
        open();
    }

    /** Goes where the first window looks. */
    private void look() {
        claim.viewer()
                .lookProperty()
                .get()
                .ifPresent(look -> look.words()
                        .ifPresentOrElse(words -> model.look(look.page(), words), () -> model.open(look.page())));
    }

    private void open() {
        model.lookProperty()
                .get()
                .ifPresent(look -> canvas.open(PageSheets.of(words(), look.page()), box(look.words())));
        say();
    }

    private static @Nullable Box box(Optional<Box> words) {
        return words.orElse(null);
    }

    private void renew() {
        model.show(claim.view());
        model.page()
                .filter(page -> claim.view().transcript(page).isPresent())
                .ifPresent(page -> canvas.renew(PageSheets.of(words(), page)));
        say();
    }

    private void say() {
        var texts = desk.wording().now();
        var view = claim.view();
        stage.setTitle(texts.of("review.second.title", view.state().summary().number()));
        var page = model.page();
        name.setText(page.map(words()::name).orElse(""));
        place.setText(page.map(at -> texts.of(
                        "review.page.of",
                        at.page(),
                        view.document(at.file())
                                .map(document -> Math.max(1, document.pages()))
                                .orElse(at.page())))
                .orElse(""));
        if (page.isEmpty()) {
            notice.await(texts.of("review.elsewhere"), texts.of("review.elsewhere.how"));
        } else if (canvas.failedProperty().get()) {
            notice.show(texts.of("review.page.unreadable"), texts.of("review.page.unreadable.why"), false);
        } else {
            notice.hide();
        }
    }

    private CaseWords words() {
        return new CaseWords(desk.wording().now(), claim.view());
    }

    /** What these keys do here they do to this window's page alone; they are the keys of the first one, as bound there. */
    private List<Command> own() {
        return List.of(
                Command.of("page.previous", () -> model.previousPage(), "PgUp"),
                Command.of("page.next", () -> model.nextPage(), "PgDn"),
                Command.of("fit.width", () -> canvas.zoomProperty().set(Zoom.WIDTH), "W"),
                Command.of("fit.page", () -> canvas.zoomProperty().set(Zoom.PAGE), "0"),
                Command.of("document.previous", () -> model.previousDocument(), "Ctrl PgUp"),
                Command.of("document.next", () -> model.nextDocument(), "Ctrl PgDn"),
                Command.of("zoom.in", canvas::zoomIn, "+"),
                Command.of("zoom.out", canvas::zoomOut, "−"),
                Command.of(
                        "rotate",
                        () -> canvas.turnsProperty().set((canvas.turnsProperty().get() + 1) % 4),
                        "Shift R"),
                Command.of("scroll.up", () -> canvas.scrollBy(0, -LINE), "↑"),
                Command.of("scroll.down", () -> canvas.scrollBy(0, LINE), "↓"),
                Command.of("scroll.left", () -> canvas.scrollBy(-LINE, 0), "←"),
                Command.of("scroll.right", () -> canvas.scrollBy(LINE, 0), "→"));
    }

    private Command own(String id) {
        return own.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void pressed(KeyEvent event) {
        var bindings = desk.choices().keys();
        own.stream()
                .filter(command -> bindings.of(command).stream().anyMatch(key -> key.matches(event)))
                .findFirst()
                .ifPresentOrElse(
                        command -> {
                            event.consume();
                            command.run();
                        },
                        () -> desk.screen().execute(this::giveBack));
    }

    /** What a key opened in the first window has its keys there. */
    private void giveBack() {
        if (panelOpen.get() || first.getScene().getFocusOwner() instanceof TextInputControl) {
            first.toFront();
            first.requestFocus();
        }
    }

    /** On the screen on which the first window is not, as large as it; where there is only one, beside it. */
    private void put() {
        Window beside = first;
        var here = Screen.getScreensForRectangle(beside.getX(), beside.getY(), beside.getWidth(), beside.getHeight());
        Optional<Rectangle2D> other = Screen.getScreens().stream()
                .filter(screen -> !here.contains(screen))
                .findFirst()
                .map(Screen::getVisualBounds);
        other.ifPresent(bounds -> {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        });
        if (other.isEmpty()) {
            var bounds = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, bounds.getWidth() * 0.6));
            stage.setHeight(Math.min(HEIGHT, bounds.getHeight()));
            stage.setX(bounds.getMaxX() - stage.getWidth());
            stage.setY(bounds.getMinY());
        }
    }
}
