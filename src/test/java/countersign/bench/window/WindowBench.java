package countersign.bench.window;

import countersign.app.Workstation;
import countersign.text.Language;
import countersign.ui.SampleClaims;
import countersign.ui.kit.Clarity;
import countersign.ui.kit.PageCanvas;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/**
 * Measures the window from a key to the pulse after the change: on the demo's claims, read and checked, among five
 * thousand others that are only in the list.
 *
 * <p>{@code [--stacks] [--claims N] [--store FOLDER]}: prints what kept the window's thread; how many claims are opened;
 * another store than the demo's.
 */
public final class WindowBench {

    private static final int LISTED = 5_000;
    private static final int TURNS = 3;
    private static final String ROW = "%-34s %5d %8.0f %8.0f %8.0f %8s %8s  %s%n";

    private final PrintStream out;
    private final WindowDriver window;
    private final ScreenThread thread;
    private final Map<String, Timings> timings = new LinkedHashMap<>();
    private final Map<String, Timings> works = new LinkedHashMap<>();
    private final Map<String, Double> budgets = new LinkedHashMap<>();

    private WindowBench(PrintStream out, WindowDriver window, ScreenThread thread) {
        this.out = out;
        this.window = window;
        this.thread = thread;
    }

    public static void main(String[] words) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var arguments = List.of(words);
        int claims = arguments.contains("--claims")
                ? Integer.parseInt(arguments.get(arguments.indexOf("--claims") + 1))
                : 10;
        var folder = Path.of("target", "window").toAbsolutePath();
        Files.createDirectories(folder);
        var read = arguments.contains("--store")
                ? Path.of(arguments.get(arguments.indexOf("--store") + 1))
                : folder.resolve("demo");
        var store = new DemoStore(read).copy(folder.resolve("bench"));
        list(store);
        DemoStore.judge(store);
        try (var window = new WindowDriver(store, workstation -> {}, Language.EN);
                var thread = new ScreenThread(arguments.contains("--stacks") ? Optional.of(out) : Optional.empty())) {
            new WindowBench(out, window, thread).measure(claims);
        }
        System.exit(0);
    }

    static void list(Path store) {
        try (Workstation workstation = DemoStore.open(store)) {
            var claims = workstation.store().claims();
            SampleClaims.many(LISTED).stream()
                    .map(claim -> SampleClaims.read(claim, 12, 12, 0))
                    .map(claim -> SampleClaims.dueOn(claim, claim.due().plusSeconds(315_576_000L)))
                    .forEach(claims::save);
        }
    }

    private void measure(int claims) throws Exception {
        window.rest(4_000);
        thread.reset();
        worklist();
        if (claims > 0) {
            review(claims);
        }
        report();
    }

    private void worklist() throws Exception {
        window.run(() -> window.find(".claims").requestFocus());
        frames("worklist, PgDn held, a frame", "PgDn", 120, 33);
        frames("worklist, arrow held, a frame", "↓", 120, 33);
        TableView<?> table = (TableView<?>) window.find(".claims");
        window.run(() -> table.scrollTo(0));
        for (int i = 0; i < 10; i++) {
            for (var chip : List.of("#filter-critical", "#filter-all")) {
                time("worklist, filter chip", 50, () -> ((ButtonBase) window.find(chip)).fire());
                window.rest(120);
            }
        }
        var search = (TextField) window.find("#worklist-search");
        for (int i = 0; i < 5; i++) {
            window.run(search::requestFocus);
            for (var letter : List.of("陈", "雅", "琴")) {
                time("worklist, letter in search", 50, () -> window.typed(letter));
                window.rest(60);
            }
            time("worklist, search cleared", 50, search::clear);
            window.rest(60);
        }
    }

    /** A key held down: one press each pulse, and the time between pulses. */
    private void frames(String what, String key, int presses, double budget) throws Exception {
        budgets.put(what, budget);
        var times = timings.computeIfAbsent(what, unused -> new Timings());
        var over = new java.util.concurrent.CountDownLatch(1);
        var timer = new AnimationTimer() {
            private long last;
            private int left = presses;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (last != 0 && left < presses - 2) {
                    times.add((time - last) / 1e6);
                }
                last = time;
                if (left-- > 0) {
                    window.fire(key);
                } else {
                    stop();
                    over.countDown();
                }
            }
        };
        window.run(timer::start);
        over.await();
        window.rest(200);
    }

    private void review(int claims) throws Exception {
        time(
                "claim opened",
                300,
                () -> window.fire("Ctrl Enter"),
                () -> window.sight().page().isPresent());
        window.await(() -> window.sight().page().isPresent());
        for (int i = 0; i < claims; i++) {
            settled();
            flags();
            pages();
            parts();
            jumps(i);
            if (i + 1 < claims) {
                var before = window.ask(this::spoken);
                time("claim opened", 300, () -> window.fire("]"), () -> !spoken().equals(before));
            }
        }
    }

    private void settled() throws Exception {
        window.await(() -> window.sight().page().isPresent());
        window.rest(2_500);
    }

    private PageCanvas page() {
        return window.sight().page().orElseThrow();
    }

    private String spoken() {
        return String.valueOf(page().getAccessibleText());
    }

    private void flags() throws Exception {
        int flags = window.ask(
                () -> window.scene().getRoot().lookupAll(".flag-card").size());
        for (int i = 1; i < flags; i++) {
            var before = window.ask(this::chosenFlag);
            time(
                    "next flag (J)",
                    50,
                    () -> window.fire("J"),
                    () -> !chosenFlag().equals(before));
            window.rest(250);
        }
    }

    private String chosenFlag() {
        return window.sight().chosen("flag-card").map(Object::toString).orElse("");
    }

    private void pages() throws Exception {
        window.run(() -> page().requestFocus());
        for (int i = 0; i < TURNS; i++) { // a claim may open on its last page, which has none after it
            window.press("PgUp");
            window.rest(200);
        }
        for (int i = 0; i < 2 * TURNS; i++) {
            var key = i < TURNS ? "PgDn" : "PgUp";
            var before = window.ask(() -> spoken());
            time(
                    "page at hand (PgDn)",
                    100,
                    () -> window.fire(key),
                    () -> !spoken().equals(before) && page().clarityProperty().get() != Clarity.NONE);
            window.rest(400);
        }
        for (var key : List.of("+", "+", "−", "0", "W")) {
            var before = window.ask(() -> page().geometryProperty().get());
            time(
                    "zoom step",
                    50,
                    () -> window.fire(key),
                    () -> !before.equals(page().geometryProperty().get()));
            window.rest(200);
        }
    }

    private void parts() throws Exception {
        for (var key : List.of("2", "1", "6", "1")) {
            time("tab", 100, () -> window.fire(key));
            window.rest(120);
        }
        time("split on (S)", 150, () -> window.fire("S"), () -> window.sight().compares());
        window.rest(300);
        window.press("S");
        window.rest(300);
    }

    /** Pages that were never shown: to the last document and back, faster than anything could be fetched ahead. */
    private void jumps(int claim) throws Exception {
        window.run(() -> page().requestFocus());
        for (int i = 0; i < 4; i++) {
            var before = window.ask(() -> spoken());
            var cold = new boolean[1];
            var readable = window.measure(
                    () -> {
                        window.fire("Ctrl PgDn");
                        cold[0] = page().clarityProperty().get() == Clarity.NONE;
                    },
                    () -> !spoken().equals(before) && page().clarityProperty().get() != Clarity.NONE);
            if (readable.isPresent() && cold[0]) {
                add("page not at hand, readable", 200, readable.get());
                var sharp = System.nanoTime();
                window.await(() -> window.sight().isSharp());
                add(
                        "page not at hand, sharp after",
                        600,
                        new WindowDriver.Measured(readable.get().elapsed() + (System.nanoTime() - sharp) / 1e6, 0));
            }
        }
    }

    private void time(String what, double budget, Runnable act) throws Exception {
        time(what, budget, act, () -> true);
    }

    private void time(String what, double budget, Runnable act, java.util.function.BooleanSupplier changed)
            throws Exception {
        window.measure(act, changed)
                .ifPresentOrElse(time -> add(what, budget, time), () -> out.println("nothing happened: " + what));
    }

    private void add(String what, double budget, WindowDriver.Measured time) {
        budgets.put(what, budget);
        timings.computeIfAbsent(what, unused -> new Timings()).add(time.elapsed());
        works.computeIfAbsent(what, unused -> new Timings()).add(time.work());
    }

    private void report() {
        out.printf("%-34s %5s %8s %8s %8s %8s %8s%n", "ms", "times", "p50", "p95", "longest", "work p95", "budget");
        timings.forEach((what, times) -> out.printf(
                ROW,
                what,
                times.count(),
                times.quantile(0.5),
                times.quantile(0.95),
                times.quantile(1),
                works.containsKey(what) ? Math.round(works.get(what).quantile(0.95)) : "",
                Math.round(budgets.get(what)),
                times.quantile(0.95) <= budgets.get(what) ? "" : "over"));
        row("window's thread, a task", thread.tasks());
        row("  of it the processor's time", thread.work());
    }

    private void row(String what, Timings times) {
        out.printf(
                ROW,
                what,
                times.count(),
                times.quantile(0.5),
                times.quantile(0.95),
                times.quantile(1),
                "",
                "16",
                times.above(16) + " over");
    }
}
