package countersign.bench.window;

import countersign.model.adjudication.Role;
import countersign.text.Language;
import countersign.ui.CutWords;
import countersign.ui.SampleClaims;
import countersign.ui.WideParts;
import countersign.ui.kit.Theme;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;

/**
 * Takes pictures of every screen in both languages, both palettes and two sizes; a new screen is a line in {@link #SHOTS}.
 *
 * <p>{@code FOLDER [--store FOLDER] [--text PERCENT] [--only WORD]...}: where they go; another store than the demo's; another
 * size of text, one of {@link Theme#SIZES}; only names that hold a word, such as {@code review}, {@code zh}, {@code dark} or {@code 1366}; {@code zh|dark} for either.
 */
public final class Pictures {

    private static final String CLAIM = "Ctrl Enter";

    /** Each starts on the worklist. */
    private static final List<Shot> SHOTS = List.of(
            Shot.keys("worklist"),
            Shot.keys("review", CLAIM, "J", "K"),
            Shot.keys("review-second", CLAIM, "]", "J"),
            Shot.keys("facts", CLAIM, "2"),
            Shot.keys("timeline", CLAIM, "3"),
            Shot.keys("plan", CLAIM, "4"),
            Shot.keys("opinion", CLAIM, "5"),
            Shot.keys("history", CLAIM, "6"),
            Shot.keys("split", CLAIM, "1", "S"),
            Shot.keys("dismiss", CLAIM, "1", "D"),
            Shot.keys("ask", CLAIM, "1", "Q"),
            Shot.keys("decision", CLAIM, "1", "Alt 4"),
            Shot.of(Role.VERIFIER, "correct", window -> {
                Shot.press(window, CLAIM, "1", "U");
                window.rest(400);
                window.press("Enter");
                window.rest(600);
            }),
            Shot.keys("print", CLAIM, "Ctrl P"),
            Shot.keys("opinions", "Ctrl 2"),
            Shot.keys("disputed", "Ctrl 3"),
            Shot.keys("plans", "Ctrl 8"),
            Shot.of(Role.VERIFIER, "settings", window -> {
                window.press("Ctrl 9");
                window.rest(200);
                window.scroll(0);
            }),
            Shot.keys("import", "Ctrl 7"),
            Shot.of(Role.VERIFIER, "import-refused", window -> {
                window.bring(
                        Deliveries.in(Path.of("target", "window", "brought").toAbsolutePath()));
                window.press("Ctrl 7");
            }),
            Shot.keys("help", CLAIM, "F1"),
            Shot.of(Role.VERIFIER, "peek", window -> {
                window.run(() -> window.find(".claims").requestFocus());
                window.press("↓", "Space");
            }),
            Shot.keys("find", CLAIM, "1", "Ctrl F"),
            Shot.of(Role.VERIFIER, "waiting", window -> {
                window.press("Ctrl K");
                window.type(SampleClaims.many(1).get(0).number());
                window.rest(400);
                window.press("Enter");
                window.rest(1_500);
            }),
            Shot.of(Role.VERIFIER, "settings-keys", window -> {
                window.press("Ctrl 9");
                window.rest(200);
                window.scroll(0.55);
            }),
            Shot.of(Role.VERIFIER, "palette", window -> {
                window.press("Ctrl K");
                window.type("肿块");
            }),
            Shot.of(Role.VERIFIER, "palette-page", window -> {
                window.press("Ctrl K");
                window.type("肿块");
                window.rest(400);
                window.press("Enter");
            }),
            Shot.of(Role.ADVISOR, "advisor", window -> advise(window)),
            Shot.of(Role.ADVISOR, "advisor-done", window -> {
                advise(window);
                window.press("Alt 3");
                window.rest(200);
                if (window.once("reasoned")) {
                    window.type("见①");
                }
            }),
            Shot.of(Role.SUPERVISOR, "signoff", window -> Shot.press(window, "Ctrl 3", CLAIM, "]")),
            Shot.of(Role.SUPERVISOR, "conflict", window -> Shot.press(window, "Ctrl 3", CLAIM)),
            Shot.of(
                    Role.SUPERVISOR,
                    "signoff-ruling",
                    window -> Shot.press(window, "Ctrl 3", CLAIM, "]", "Alt 2", "1")));

    /** Some criteria judged and two marks drawn. */
    private static void advise(WindowDriver window) throws Exception {
        Shot.press(window, "Ctrl 2", CLAIM);
        if (window.once("advised")) {
            Shot.press(window, "M", "X", "U", "H", "Enter", "R", "Enter");
        }
    }

    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};

    private final PrintStream out;
    private final Path folder;
    private final List<String> wanted;
    private final int text;

    private Pictures(PrintStream out, Path folder, List<String> wanted, int text) {
        this.text = text;
        this.out = out;
        this.folder = folder;
        this.wanted = wanted;
    }

    public static void main(String[] words) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var work = Path.of("target", "window").toAbsolutePath();
        Files.createDirectories(work);
        Path read = work.resolve("demo");
        Path folder = work.resolve("pictures");
        var only = new ArrayList<String>();
        int text = 100;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--store" -> read = Path.of(words[++i]);
                case "--only" -> only.add(words[++i]);
                case "--text" -> text = Integer.parseInt(words[++i]);
                default -> folder = Path.of(words[i]);
            }
        }
        Files.createDirectories(folder);
        var store = new DemoStore(read).copy(work.resolve("pictured"));
        Office.fill(store);
        try (var window = new WindowDriver(store, workstation -> {}, Language.EN)) {
            new Pictures(out, folder, only, text).take(window);
        }
        System.exit(0);
    }

    private void take(WindowDriver window) throws Exception {
        window.run(() -> {
            window.stage().setX(0);
            window.stage().setY(0);
        });
        window.rest(1_500);
        window.press("Ctrl 0"); // whatever size the last window had
        int steps = Theme.SIZES.indexOf(text) - Theme.SIZES.indexOf(100);
        for (int i = 0; i < Math.abs(steps); i++) {
            window.press(steps > 0 ? "Ctrl +" : "Ctrl −");
        }
        for (var role : List.of(Role.VERIFIER, Role.ADVISOR, Role.SUPERVISOR)) {
            if (SHOTS.stream().anyMatch(shot -> shot.role() == role && anyWanted(shot))) {
                window.become(role);
                take(window, role);
            }
        }
    }

    private static List<String> names(Shot shot) {
        return Arrays.stream(SIZES)
                .flatMap(size -> Arrays.stream(Language.values())
                        .flatMap(language ->
                                Stream.of("light", "dark").map(palette -> name(shot, language, palette, size))))
                .toList();
    }

    private boolean anyWanted(Shot shot) {
        return names(shot).stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(String name) {
        return wanted.stream().allMatch(words -> Stream.of(words.split("\\|")).anyMatch(name::contains));
    }

    private static String name(Shot shot, Language language, String palette, int[] size) {
        return shot.name() + "-" + language.id().substring(0, 2) + "-" + palette + "-" + size[0];
    }

    private void take(WindowDriver window, Role role) throws Exception {
        for (int[] size : SIZES) {
            for (var language : Language.values()) {
                for (var palette : List.of("light", "dark")) {
                    for (var shot : SHOTS) {
                        var name = name(shot, language, palette, size);
                        if (shot.role() == role && isWanted(name)) {
                            take(window, shot, name, language, palette, size);
                        }
                    }
                }
            }
        }
    }

    private void take(WindowDriver window, Shot shot, String name, Language language, String palette, int[] size)
            throws Exception {
        window.run(() -> {
            window.stage().setWidth(size[0]);
            window.stage().setHeight(size[1]);
        });
        window.look(language, palette);
        shot.way().go(window);
        window.rest(600);
        sharp(window);
        window.run(() -> {
            if (window.scene().getFocusOwner() instanceof TextInputControl field) {
                field.deselect();
            }
        });
        window.ask(() -> CutWords.below(window.scene().getRoot()).all()).forEach(cut -> out.println("  cut: " + cut));
        var wide = window.ask(() -> WideParts.of(window.scene().getRoot(), size[0]));
        wide.forEach(part -> out.println("  wide: " + part));
        var image = window.ask(() -> window.scene().snapshot(null));
        write(image, name.toLowerCase(Locale.ROOT));
        window.home();
    }

    /** Waits until the pages on screen are as sharp as they get. */
    private static void sharp(WindowDriver window) throws Exception {
        for (int i = 0; i < 40 && !window.ask(() -> window.sight().isSharp()); i++) {
            window.rest(100);
        }
        window.rest(200);
    }

    private void write(WritableImage image, String name) throws IOException {
        var file = folder.resolve(name + ".png");
        long bytes = SmallPng.write(image, file);
        out.printf("%-40s %4d KB%n", file.getFileName(), bytes / 1024);
    }
}
