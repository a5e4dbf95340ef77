package countersign.bench;

import countersign.demo.Level;
import countersign.demo.PageGenerator;
import countersign.imaging.file.DocumentFile;
import countersign.model.page.TextLine;
import countersign.ocr.SecondReader;
import countersign.ocr.ppocr.Models;
import countersign.ocr.ppocr.PpOcrReader;
import countersign.ocr.tesseract.TesseractReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares this program's readers with Tesseract's command line on the same pages, on one thread each.
 *
 * <p>Arguments: folders of pages with their true text; without any, pages of the demo generator.
 */
public final class ReadingBench {

    private static final long SEED = 20_250_301;
    private static final int FULL_SIZE = 10_000;
    private static final String ROW = "%-30s %6s %12s %12s %9s %12s %12s%n";

    private final PrintStream out;
    private final Map<String, Sums> groups = new LinkedHashMap<>();

    private ReadingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] folders) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new ReadingBench(out).run(folders.length == 0 ? generated() : BenchPage.in(folders));
    }

    private void run(List<BenchPage> pages) throws Exception {
        out.printf(ROW, "page", "chars", "countersign", "tesseract", "ratio", "s (c.)", "s (t.)");
        var second = TesseractReader.find();
        try (var reader = new PpOcrReader(Models.bundled())) {
            reader.read(DocumentFile.open(pages.get(0).bytes()).picture(1, FULL_SIZE)); // the first page warms up
            for (var page : pages) {
                measure(page, reader, second);
            }
        }
        if (second instanceof SecondReader.Present present) {
            present.reader().close();
        }
        var total = new Sums();
        groups.forEach((group, sums) -> {
            print("all of " + group, sums);
            total.add(sums);
        });
        print("all", total);
        out.printf(
                Locale.ROOT,
                "pages a minute on one core: countersign %.1f, with a second reading of every line %.1f, tesseract %.1f%n",
                60 * total.pages / total.ours.seconds(),
                60 * total.pages / (total.ours.seconds() + total.second.seconds()),
                60 * total.pages / total.theirs.seconds());
        out.printf(
                Locale.ROOT,
                "second reader, line by line: %.2f %% errors%n",
                100.0 * total.second.errors() / total.characters);
    }

    private void measure(BenchPage page, PpOcrReader reader, SecondReader second) throws Exception {
        var sums = new Sums();
        sums.pages = 1;
        sums.characters = Errors.length(page.truth());
        long start = System.nanoTime();
        var picture = DocumentFile.open(page.bytes()).picture(1, FULL_SIZE);
        var reading = reader.read(picture);
        sums.ours = new Score(Errors.count(page.truth(), text(reading.lines())), since(start));
        if (second instanceof SecondReader.Present present) {
            long again = System.nanoTime();
            var upright = picture.squared().turned(reading.turnedClockwise());
            var texts = new StringBuilder();
            for (var line : reading.lines()) {
                texts.append(present.reader().read(upright, line).text()).append('\n');
            }
            sums.second = new Score(Errors.count(page.truth(), texts.toString()), since(again));
        }
        sums.theirs = TesseractCommand.best(page);
        print(page.name(), sums);
        groups.computeIfAbsent(page.group(), group -> new Sums()).add(sums);
    }

    private void print(String name, Sums sums) {
        out.printf(
                ROW,
                name.length() > 30 ? name.substring(0, 30) : name,
                sums.characters,
                percent(sums.ours, sums),
                percent(sums.theirs, sums),
                sums.ours.errors() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.1f", (double) sums.theirs.errors() / sums.ours.errors()),
                String.format(Locale.ROOT, "%.2f", sums.ours.seconds() / sums.pages),
                String.format(Locale.ROOT, "%.2f", sums.theirs.seconds() / sums.pages));
    }

    private static String percent(Score score, Sums sums) {
        return String.format(Locale.ROOT, "%.2f %%", 100.0 * score.errors() / Math.max(1, sums.characters));
    }

    static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String text(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    private static List<BenchPage> generated() throws Exception {
        var generator = new PageGenerator();
        var pages = new ArrayList<BenchPage>();
        long seed = SEED;
        Path folder = Files.createTempDirectory("reading-bench");
        folder.toFile().deleteOnExit();
        for (var level : Level.values()) {
            for (var kind : PageGenerator.kinds().stream().limit(6).toList()) {
                var page = generator.make(seed++, level, kind);
                String name = level.name().toLowerCase(Locale.ROOT) + "-" + kind.id();
                Path file = folder.resolve(name + "." + page.extension());
                file.toFile().deleteOnExit();
                Files.write(file, page.bytes());
                var truth =
                        page.truth().lines().stream().map(line -> line.text()).toList();
                pages.add(new BenchPage(level.name().toLowerCase(Locale.ROOT), name, file, truth));
            }
        }
        return pages;
    }

    /** Errors and time of one reader. */
    record Score(int errors, double seconds) {

        Score plus(Score other) {
            return new Score(errors + other.errors, seconds + other.seconds);
        }
    }

    private static final class Sums {
        int pages;
        int characters;
        Score ours = new Score(0, 0);
        Score second = new Score(0, 0);
        Score theirs = new Score(0, 0);

        void add(Sums other) {
            pages += other.pages;
            characters += other.characters;
            ours = ours.plus(other.ours);
            second = second.plus(other.second);
            theirs = theirs.plus(other.theirs);
        }
    }
}
