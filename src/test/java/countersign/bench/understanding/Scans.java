package countersign.bench.understanding;

import countersign.app.Checking;
import countersign.app.Settings;
import countersign.demo.print.Binder;
import countersign.demo.print.Format;
import countersign.demo.sheet.Face;
import countersign.demo.sheet.FontStock;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Rich;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import countersign.intake.Progress;
import countersign.model.page.DocumentKind;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Puts the papers of stories on paper, scans them, and has the program's workers read the files, as they do anyone's. */
final class Scans {

    private static final int BLACK = 0x101010;
    private static final List<Format> SINGLE =
            List.of(Format.PDF_SCAN, Format.PHOTO, Format.PDF_FAX, Format.JPEG_COPY, Format.PNG, Format.JPEG_TURNED);
    private static final List<Format> MANY = List.of(Format.PDF_SCAN, Format.PDF_FAX, Format.TIFF);

    private final Map<String, House> houses = Stories.houses();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final boolean mixed;
    private final Optional<Path> kept;
    private final Binder binder = new Binder(new Typesetter(FontStock.ofSystem()));

    /**
     * @param stories all there are: some are judged beside others
     * @param mixed in files of all sorts, as claimants send them, instead of scans
     * @param kept where files and readings stay for the next time, which prints and reads only what is not there
     */
    Scans(List<Story> stories, boolean mixed, Optional<Path> kept) {
        this.mixed = mixed;
        this.kept = kept;
        stories.forEach(story -> this.stories.put(story.name(), story));
    }

    /** @param out hears what was read as it goes */
    List<Verdict> verdicts(List<Story> chosen, PrintStream out) {
        try {
            var folder = kept.isPresent() ? kept.get() : Files.createTempDirectory("countersign-told");
            var readings = kept.map(place -> place.resolve("store")).orElse(null);
            try (var checking = Checking.of(Settings.of(Map.of(), readings, null, "en"))) {
                var verdicts = new ArrayList<Verdict>();
                for (var story : chosen) {
                    long start = System.nanoTime();
                    var printed = Printed.of(story, houses);
                    var paths = new ArrayList<>(List.of(write(printed, folder)));
                    for (var other : story.expected().texts("beside")) {
                        paths.add(write(Printed.of(stories.get(other), houses), folder));
                    }
                    var claim = checking.check(paths, Progress.NONE).claims().get(0);
                    verdicts.add(Verdict.of(printed, claim, houses));
                    out.printf(
                            "%s: %d pages, %d seconds%n",
                            story.name(),
                            printed.sheets().stream()
                                    .mapToInt(sheet -> sheet.pages().size())
                                    .sum(),
                            (System.nanoTime() - start) / 1_000_000_000);
                }
                return verdicts;
            } finally {
                if (kept.isEmpty()) {
                    remove(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(Printed printed, Path folder) throws IOException {
        var dossier = folder.resolve(printed.story().name().replace('/', '-'));
        if (Files.isDirectory(dossier)) {
            return dossier;
        }
        Files.createDirectories(dossier.resolve("documents"));
        Files.writeString(dossier.resolve("claim.json"), ClaimFile.of(printed.story()), StandardCharsets.UTF_8);
        var pasted = new Places(printed, houses).pasted();
        var damaged = printed.damaged();
        var random = new Random(printed.story().name().hashCode());
        var files = new LinkedHashMap<String, List<Sheet>>();
        for (var sheet : printed.sheets()) {
            var pages = files.computeIfAbsent(sheet.file(), file -> new ArrayList<>());
            sheet.pages().forEach(page -> pages.add(sheet(page)));
        }
        var scanned = new HashMap<List<Sheet>, byte[]>();
        for (var file : files.entrySet()) {
            var target = dossier.resolve(file.getKey());
            var bytes = scanned.computeIfAbsent(
                    file.getValue(),
                    pages -> binder.bind(
                                    file.getKey(), DocumentKind.OTHER, pages, format(pages, scanned.size()), random)
                            .bytes());
            var here = pasted.stream()
                    .filter(words -> words.page().file().equals(file.getKey()))
                    .toList();
            if (damaged.contains(file.getKey())) {
                Files.write(target, Arrays.copyOf(bytes, bytes.length / 3));
            } else if (here.isEmpty()) {
                Files.write(target, bytes);
            } else {
                Files.write(target, Paste.over(bytes, here));
            }
        }
        return dossier;
    }

    private Format format(List<Sheet> pages, int number) {
        var formats = pages.size() == 1 ? SINGLE : MANY;
        return mixed ? formats.get(number % formats.size()) : Format.PDF_SCAN;
    }

    private static Sheet sheet(Page page) {
        var inks = new ArrayList<Ink>();
        for (var rule : page.rules()) {
            inks.add(new Ink.Rule(rule[0], rule[1], rule[2], rule[3], 0.6, BLACK));
        }
        for (var run : page.runs()) {
            inks.add(new Ink.Text(
                    run.x(),
                    run.y() + run.size() * 0.86,
                    run.size(),
                    Face.SERIF,
                    run.bold(),
                    BLACK,
                    Rich.of(run.text())));
        }
        return new Sheet(Sheet.A4_WIDTH, Sheet.A4_HEIGHT, inks);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
