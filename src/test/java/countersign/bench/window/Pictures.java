package countersign.bench.window;

import countersign.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;

/**
 * Takes pictures of every screen in both languages, both palettes and two sizes; a new screen is a line in {@link #SHOTS}.
 *
 * <p>{@code FOLDER [--store FOLDER] [--only WORD]...}: where they go; another store than the demo's; only names that hold a
 * word, such as {@code review}, {@code zh}, {@code dark} or {@code 1366}; {@code zh|dark} for either.
 */
public final class Pictures {

    private static final String CLAIM = "Ctrl Enter";

    /** Each starts on the worklist. */
    private static final List<Shot> SHOTS = List.of(
            Shot.keys("worklist"),
            Shot.keys("review", CLAIM),
            Shot.keys("review-second", CLAIM, "]", "J"),
            Shot.keys("facts", CLAIM, "2"),
            Shot.keys("timeline", CLAIM, "3"),
            Shot.keys("plan", CLAIM, "4"),
            Shot.keys("opinion", CLAIM, "5"),
            Shot.keys("history", CLAIM, "6"),
            Shot.keys("split", CLAIM, "1", "S"),
            Shot.keys("dismiss", CLAIM, "1", "D"),
            Shot.keys("decision", CLAIM, "1", "Alt 4"),
            Shot.keys("opinions", "Ctrl 2"),
            Shot.keys("disputed", "Ctrl 3"),
            Shot.keys("plans", "Ctrl 8"),
            Shot.keys("settings", "Ctrl 9"),
            Shot.keys("import", "Ctrl 7"),
            Shot.keys("help", CLAIM, "F1"),
            new Shot("palette", window -> {
                window.press("Ctrl K");
                window.type("肿块");
            }),
            new Shot("palette-page", window -> {
                window.press("Ctrl K");
                window.type("肿块");
                window.rest(400);
                window.press("Enter");
            }));

    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};

    private final PrintStream out;
    private final Path folder;
    private final List<String> wanted;

    private Pictures(PrintStream out, Path folder, List<String> wanted) {
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
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--store" -> read = Path.of(words[++i]);
                case "--only" -> only.add(words[++i]);
                default -> folder = Path.of(words[i]);
            }
        }
        Files.createDirectories(folder);
        var store = new DemoStore(read).copy(work.resolve("pictured"));
        try (var window = new WindowDriver(store, workstation -> {}, Language.EN)) {
            new Pictures(out, folder, only).take(window);
        }
        System.exit(0);
    }

    private void take(WindowDriver window) throws Exception {
        window.run(() -> {
            window.stage().setX(0);
            window.stage().setY(0);
        });
        window.rest(1_500);
        for (int[] size : SIZES) {
            for (var language : Language.values()) {
                for (var palette : List.of("light", "dark")) {
                    for (var shot : SHOTS) {
                        var name = shot.name() + "-" + language.id().substring(0, 2) + "-" + palette + "-" + size[0];
                        if (wanted.stream()
                                .allMatch(words -> Stream.of(words.split("\\|")).anyMatch(name::contains))) {
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
        var image = window.ask(() -> window.scene().snapshot(null));
        write(image, name.toLowerCase(Locale.ROOT));
        window.home();
    }

    /** Waits until the pages on screen are as sharp as they get. */
    private static void sharp(WindowDriver window) throws Exception {
        for (int i = 0; i < 100 && !window.ask(window::isSharp); i++) {
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
