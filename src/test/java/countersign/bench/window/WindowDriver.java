package countersign.bench.window;

import countersign.app.Workstation;
import countersign.model.adjudication.Role;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.Desktop;
import countersign.ui.kit.Shortcut;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The program's own window, with somebody at its keys. */
final class WindowDriver implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Set<String> done = new HashSet<>();
    private final Thread program;
    private final Stage stage;
    private final AtomicReference<Workstation> workstation = new AtomicReference<>();
    private Language spoken;
    private Role person = Role.VERIFIER;

    /** Opens the window over that store and waits until its list is there. */
    WindowDriver(Path store, Consumer<Workstation> filler, Language language) throws Exception {
        spoken = language;
        program = new Thread(
                () -> Desktop.run(
                        () -> DemoStore.open(store),
                        filler.andThen(workstation::set),
                        language,
                        true,
                        Clock.systemUTC()),
                "program");
        program.start();
        stage = awaitStage();
        await(() -> stage.getScene().lookup(".claims") instanceof javafx.scene.control.TableView<?> table
                && !table.getItems().isEmpty());
    }

    private static Stage awaitStage() throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            Thread.sleep(50);
            var shown = CompletableFuture.supplyAsync(
                    () -> Window.getWindows().stream().filter(Window::isShowing).findFirst(), task -> later(task));
            var window = shown.join();
            if (window.isPresent()) {
                return (Stage) window.get();
            }
        }
        throw new TimeoutException("no window");
    }

    private static void later(Runnable task) {
        try {
            Platform.runLater(task);
        } catch (IllegalStateException e) {
            task.run(); // the toolkit has not started yet, so there are no windows
        }
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** On the window's thread. */
    <T> T ask(Callable<T> question) throws Exception {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void run(Runnable action) throws Exception {
        ask(() -> {
            action.run();
            return true;
        });
    }

    void await(BooleanSupplier condition) throws Exception {
        long until = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > until) {
                throw new TimeoutException("waited in vain");
            }
            Thread.sleep(20);
        }
    }

    /**
     * @param elapsed milliseconds until the pulse after the one whose layout first fulfils the condition
     * @param work the processor's time of the window's thread in them
     */
    record Measured(double elapsed, double work) {}

    /** Empty if the condition is never fulfilled. */
    Optional<Measured> measure(Runnable act, BooleanSupplier changed) throws Exception {
        var elapsed = new CompletableFuture<Measured>();
        var watch = new Watch(scene(), changed, elapsed);
        Platform.runLater(() -> {
            watch.begin();
            act.run();
        });
        try {
            return Optional.of(elapsed.get(2, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } finally {
            run(watch::end);
        }
    }

    private static final class Watch extends AnimationTimer {
        private final Scene scene;
        private final BooleanSupplier changed;
        private final CompletableFuture<Measured> elapsed;
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long worked;
        private final Runnable listener = this::laidOut;
        private long start;
        private boolean seen;

        Watch(Scene scene, BooleanSupplier changed, CompletableFuture<Measured> elapsed) {
            this.scene = scene;
            this.changed = changed;
            this.elapsed = elapsed;
        }

        void begin() {
            start = System.nanoTime();
            worked = threads.getCurrentThreadCpuTime();
            scene.addPostLayoutPulseListener(listener);
            start();
        }

        void end() {
            scene.removePostLayoutPulseListener(listener);
            stop();
        }

        private void laidOut() {
            seen |= changed.getAsBoolean();
        }

        @Override
        public void handle(long now) {
            if (seen) {
                elapsed.complete(new Measured(
                        (System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - worked) / 1e6));
            }
        }
    }

    /** Waits for a page that is as sharp as it gets; not for ever, since a claim may have none. */
    void settle() throws Exception {
        rest(300);
        for (int i = 0; i < 150 && !(ask(() -> sight().page().isPresent()) && ask(() -> sight().isSharp())); i++) {
            rest(100);
        }
        rest(200);
    }

    /** Lets the window come to rest. */
    void rest(int milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
    }

    /** Presses keys as {@link Shortcut#of} writes them; waits for nothing. */
    void press(String... keys) throws Exception {
        for (String key : keys) {
            run(() -> fire(key));
            Thread.sleep(60);
        }
    }

    /** On the window's thread. */
    void fire(String written) {
        var key = Shortcut.of(written);
        var target = Objects.requireNonNullElse(scene().getFocusOwner(), scene().getRoot());
        Event.fireEvent(target, event(KeyEvent.KEY_PRESSED, key, target));
        if (key.plain() && key.label().length() == 1 && !key.code().isArrowKey()) {
            typed(key.shift() ? key.label() : key.label().toLowerCase(java.util.Locale.ROOT));
        }
        Event.fireEvent(target, event(KeyEvent.KEY_RELEASED, key, target));
    }

    private static KeyEvent event(javafx.event.EventType<KeyEvent> type, Shortcut key, Node target) {
        return new KeyEvent(
                target,
                target,
                type,
                KeyEvent.CHAR_UNDEFINED,
                key.label(),
                key.code(),
                key.shift(),
                key.ctrl(),
                key.alt(),
                false);
    }

    /** Types into whatever has the focus. */
    void type(String words) throws Exception {
        for (int i = 0; i < words.length(); i++) {
            var letter = words.substring(i, i + 1);
            run(() -> {
                fire("Shift F13"); // a key that is no command, so that the letter counts as typed
                typed(letter);
            });
            Thread.sleep(60);
        }
    }

    /** Has the window speak that language and wear that palette, by its own buttons. */
    void look(Language language, String palette) throws Exception {
        run(() -> {
            if (!scene().getStylesheets().toString().contains("/" + palette + ".css")) {
                button("#theme-button").fire();
            }
            if (language != spoken) {
                spoken = language;
                button("#language-button").fire();
            }
        });
    }

    /** Works as another of the demo's people from here on, by the window's own menu; nothing where they do already. */
    void become(Role role) throws Exception {
        if (role == person) {
            return;
        }
        person = role;
        var before = stage.getScene();
        run(() -> ((MenuButton) find(".person-menu"))
                .getItems().stream()
                        .filter(item -> item.getText().contains(Texts.in(spoken).of("role." + role)))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        await(() -> stage.getScene() != before && stage.getScene().getRoot().lookup("#theme-button") != null);
        rest(1_000);
    }

    /** Whether this is asked for the first time, since a draft outlives a picture. */
    boolean once(String what) {
        return done.add(what);
    }

    private ButtonBase button(String id) {
        return (ButtonBase) find(id);
    }

    /** Imports dossiers, and closes what the window says of it. */
    void bring(List<Path> dossiers) throws Exception {
        var queue = workstation.get().queue();
        queue.add(dossiers);
        queue.settled().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        rest(300);
        run(() -> scene().getRoot().lookupAll(".notice .icon-button").forEach(close -> ((ButtonBase) close).fire()));
    }

    /** Back to the list, whatever is open. */
    void home() throws Exception {
        workstation.get().queue().forgetRefusals();
        press("Esc", "Esc", "Esc", "Esc", "Ctrl 1");
        rest(150);
    }

    /** A letter as a field gets it; on the window's thread. */
    void typed(String letter) {
        var target = Objects.requireNonNullElse(scene().getFocusOwner(), scene().getRoot());
        Event.fireEvent(
                target,
                new KeyEvent(
                        target, target, KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** What somebody before the window sees of pages and choices. */
    Sight sight() {
        return new Sight(scene().getRoot());
    }

    /** Scrolls the largest pane that scrolls; 1 is its end. */
    void scroll(double share) throws Exception {
        run(() -> scene().getRoot().lookupAll(".scroll-pane").stream()
                .map(ScrollPane.class::cast)
                .max(Comparator.comparingDouble(pane -> pane.getWidth() * pane.getHeight()))
                .ifPresent(pane -> pane.setVvalue(share)));
    }

    Node find(String selector) {
        return Objects.requireNonNull(scene().getRoot().lookup(selector), selector);
    }

    @Override
    public void close() throws Exception {
        Platform.runLater(stage::close);
        program.join(20_000);
    }
}
