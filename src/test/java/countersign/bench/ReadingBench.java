package countersign.bench;

import countersign.catalogue.DocumentFormsReader;
import countersign.extract.Calibration;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.FolderReadingCache;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReaderPool;
import countersign.reading.WorkerCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures what the readers make of pages with a known truth: each alone, both, Tesseract's command line and OCRmyPDF. */
public final class ReadingBench {

    private static final String ROW = "%-14s %6s  %9s %9s  %9s %9s  %9s %9s  %9s %9s%n";
    private static final String VALUES = "%-14s %-10s %7s %10s %9s %9s %16s%n";

    private final Options options;
    private final PrintStream out;
    private final Values values;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private ReadingBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        var calibration = options.fit() ? Calibration.none() : Calibration.shipped();
        this.values = new Values(new DocumentFormsReader().read(), calibration);
    }

    /** What {@link Options#USAGE} says. */
    public static void main(String[] words) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var options = Options.of(words);
        Path folder = Files.createTempDirectory("reading-bench");
        folder.toFile().deleteOnExit();
        var pages = options.folders().isEmpty()
                ? new GeneratedPages(folder, options.seed()).make(options.each())
                : FolderPages.in(options.folders());
        if (options.speed()) {
            Collections.shuffle(pages, new Random(options.seed()));
            new SpeedBench(options, out).run(pages);
        } else {
            new ReadingBench(options, out).run(pages);
        }
    }

    private void run(List<BenchPage> pages) throws Exception {
        var cache = options.readings().isPresent()
                ? new FolderReadingCache(options.readings().get())
                : new MemoryReadingCache();
        var command = options.models().map(WorkerCommand::withModels).orElseGet(WorkerCommand::ofThisProgram);
        try (var pool = new ReaderPool(cache, command)) {
            var reads = new LinkedHashMap<BenchPage, CompletableFuture<List<Transcript>>>();
            for (var page : pages) {
                var source = new DocumentSource("bench", page.name(), page.bytes());
                reads.put(
                        page,
                        pool.read(source, ReadingBench::everyLine, done -> {}, DocumentReader.WANTED)
                                .thenApply(read -> read.transcripts()));
            }
            for (var read : reads.entrySet()) {
                measure(read.getKey(), read.getValue().join());
            }
        }
        print();
    }

    private static Set<Integer> everyLine(Transcript page) {
        return IntStream.range(0, page.lines().size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private void measure(BenchPage page, List<Transcript> read) throws Exception {
        var group = groups.computeIfAbsent(page.group(), name -> new Group());
        group.pages++;
        if (options.command()) {
            group.command.text(page, TesseractCommand.best(page));
            group.pdf.text(page, readByOcrMyPdf(page));
        }
        if (read.isEmpty()) {
            out.println("not read: " + page.name());
            return;
        }
        var both = read.get(0);
        var first = SecondAlone.without(both);
        var second = SecondAlone.of(both);
        group.first.text(page, text(first));
        group.second.text(page, text(second));
        group.first.values(values.judge(page, first));
        group.second.values(values.judge(page, second));
        group.both.values(values.judge(page, both));
    }

    /** What it refuses, such as a picture with transparency, it has not read. */
    private String readByOcrMyPdf(BenchPage page) throws InterruptedException {
        try {
            return OcrMyPdfCommand.read(page);
        } catch (IOException refused) {
            out.println("OCRmyPDF refused " + page.name());
            return "";
        }
    }

    private void print() {
        var all = new Group();
        groups.values().forEach(all::add);
        groups.put("all", all);
        out.printf(ROW, "", "", "first", "first", "second", "second", "command", "command", "ocrmypdf", "ocrmypdf");
        out.printf(
                ROW, "level", "pages", "errors", "fields", "errors", "fields", "errors", "fields", "errors", "fields");
        groups.forEach((name, group) -> out.printf(
                ROW,
                name,
                group.pages,
                group.first.characterErrors(),
                group.first.exactFields(),
                group.second.characterErrors(),
                group.second.exactFields(),
                group.command.characterErrors(),
                group.command.exactFields(),
                group.pdf.characterErrors(),
                group.pdf.exactFields()));
        if (all.both.valuesFound() == 0) {
            return;
        }
        out.println();
        out.printf(VALUES, "level", "reader", "values", "found", "wrong", "unsure", "silently wrong");
        groups.forEach((name, group) -> {
            values(name, "first", group.first);
            values("", "second", group.second);
            values("", "both", group.both);
        });
        out.println();
        Reliability.print(all.both.judged(), out);
        if (options.fit()) {
            Fit.print(all.both.judged(), out);
        }
        if (options.values()) {
            all.both.judged().stream()
                    .filter(one -> !one.right() || !one.fact().sure())
                    .forEach(this::print);
            all.both.missing().forEach(this::print);
        }
    }

    private void values(String name, String reader, Tally tally) {
        out.printf(
                VALUES,
                name,
                reader,
                tally.valuesFound(),
                tally.found(),
                tally.wrong(),
                tally.unsure(),
                tally.silent());
    }

    private void print(Values.Judged one) {
        out.println((one.silentlyWrong() ? "SILENT " : one.right() ? "needless " : "caught ")
                + one.page().name() + " " + one.fact().key() + " " + one.fact().agreement() + " true "
                + one.truth().value() + " | given " + one.fact().value() + " "
                + Math.round(one.fact().confidence() * 1000) / 1000.0 + " "
                + one.fact().readings().stream()
                        .map(read -> read.text() + " " + Math.round(read.confidence() * 1000) / 1000.0)
                        .toList());
    }

    private void print(Values.Missing one) {
        out.println("missing " + one.page().name() + " " + one.truth().key() + " true "
                + one.truth().value() + " printed " + one.truth().text());
    }

    private static String text(Transcript page) {
        return page.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    private static final class Group {
        private int pages;
        private final Tally first = new Tally();
        private final Tally second = new Tally();
        private final Tally both = new Tally();
        private final Tally command = new Tally();
        private final Tally pdf = new Tally();

        private void add(Group other) {
            pages += other.pages;
            first.add(other.first);
            second.add(other.second);
            both.add(other.both);
            command.add(other.command);
            pdf.add(other.pdf);
        }
    }
}
