package countersign.bench;

import countersign.catalogue.DocumentFormsReader;
import countersign.extract.FactLines;
import countersign.imaging.file.DocumentFile;
import countersign.ocr.ppocr.Models;
import countersign.ocr.ppocr.PpOcrReader;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.LineSelector;
import countersign.reading.ReaderPool;
import countersign.reading.WorkerCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * How fast pages are read beside Tesseract's command line: the same pages on the same cores, one program after the
 * other, so that none takes the other's memory and caches.
 *
 * <p>Each turn reads all pages and begins with nothing started, as does a claim: starting the workers, loading the
 * networks and compiling are in the time, as is the start of the other programs for each page. The programs change
 * places from round to round.
 */
final class SpeedBench {

    private static final int FULL_SIZE = 10_000;
    private static final int ROUNDS = 3;

    private final Options options;
    private final PrintStream out;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private long mostMemory;

    SpeedBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void run(List<BenchPage> pages) throws Exception {
        var factLines = new FactLines(new DocumentFormsReader().read());
        var first = new Turns("first reader", () -> pool(pages, LineSelector.NONE));
        var both = new Turns("both readers", () -> pool(pages, factLines::of));
        var command = new Turns(
                "Tesseract's command line", () -> command(pages, page -> TesseractCommand.read(page.file(), "3")));
        var ocrmypdf = new Turns("OCRmyPDF, deskewed, cleaned, turned", () -> command(pages, OcrMyPdfCommand::read));
        var turns = new ArrayList<>(List.of(first, command, both));
        for (int round = 0; round < ROUNDS; round++) {
            for (var turn : turns) {
                turn.take();
            }
            Collections.rotate(turns, 1);
        }
        ocrmypdf.take(); // once, since it takes as long as all others
        for (var turn : List.of(first, both, command, ocrmypdf)) {
            out.printf(
                    Locale.ROOT,
                    "%s: %.1f pages a minute on %d cores, %.2f s of a core a page%n",
                    turn.program,
                    60 * pages.size() / turn.median(),
                    cores,
                    turn.work() / pages.size());
        }
        out.printf(Locale.ROOT, "first reader to command line: %.2f%n", command.median() / first.median());
        out.printf(Locale.ROOT, "both readers to command line: %.2f%n", command.median() / both.median());
        out.printf(Locale.ROOT, "first reader to OCRmyPDF: %.2f%n", ocrmypdf.median() / first.median());
        out.printf(Locale.ROOT, "both readers to OCRmyPDF: %.2f%n", ocrmypdf.median() / both.median());
        out.printf("workers' most memory: %d MB%n", mostMemory >> 10);
        overhead(pages);
    }

    /** What one program took, turn after turn. */
    private static final class Turns {
        private final String program;
        private final Callable<Void> work;
        private final List<Double> seconds = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        Turns(String program, Callable<Void> work) {
            this.program = program;
            this.work = work;
        }

        void take() throws Exception {
            double before = ProcessorTime.seconds();
            long begun = System.nanoTime();
            work.call();
            seconds.add((System.nanoTime() - begun) / 1e9);
            processor.add(ProcessorTime.seconds() - before);
        }

        double median() {
            return middle(seconds);
        }

        /** Which other programs on the machine do not lengthen. */
        double work() {
            return middle(processor);
        }

        private static double middle(List<Double> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }

    /** Everything over the networks alone, on one thread, once all is loaded and compiled. */
    private void overhead(List<BenchPage> all) throws Exception {
        var models = options.models().isPresent() ? Models.in(options.models().get()) : Models.bundled();
        var some = all.subList(0, Math.min(all.size(), 4 * cores));
        try (var reader = new PpOcrReader(models)) {
            for (var page : some) {
                reader.read(DocumentFile.open(page.bytes()).picture(1, FULL_SIZE));
            }
            var warm = reader.inference();
            double whole = 0;
            double decoding = 0;
            for (var page : some) {
                long begun = System.nanoTime();
                var picture = DocumentFile.open(page.bytes()).picture(1, FULL_SIZE);
                decoding += (System.nanoTime() - begun) / 1e9;
                reader.read(picture);
                whole += (System.nanoTime() - begun) / 1e9;
            }
            double networks = reader.inference().minus(warm).toNanos() / 1e9;
            out.printf(
                    Locale.ROOT,
                    "whole to networks alone: %.2f (decoding %.2f)%n",
                    whole / networks,
                    decoding / networks);
        }
    }

    private Void pool(List<BenchPage> pages, LineSelector lines) throws IOException {
        var words = options.models().map(WorkerCommand::withModels).orElseGet(WorkerCommand::ofThisProgram);
        try (var pool = new ReaderPool(new Forgetful(), words)) {
            var reads = new ArrayList<CompletableFuture<?>>();
            for (var page : pages) {
                var source = new DocumentSource("bench", page.name(), page.bytes());
                reads.add(pool.read(source, lines, done -> {}, DocumentReader.WANTED));
            }
            reads.forEach(CompletableFuture::join);
            mostMemory = Math.max(mostMemory, mostMemory());
        }
        ProcessorTime.settle();
        return null;
    }

    /** A program that reads one page on one core. */
    private interface PageCommand {
        String read(BenchPage page) throws Exception;
    }

    private Void command(List<BenchPage> some, PageCommand program) throws Exception {
        var threads = Executors.newFixedThreadPool(cores);
        try {
            var calls = some.stream()
                    .<Callable<String>>map(page -> () -> program.read(page))
                    .toList();
            for (var read : threads.invokeAll(calls)) {
                read.get();
            }
        } finally {
            threads.shutdown();
        }
        return null;
    }

    /** Of one worker so far, in kilobytes. */
    private static long mostMemory() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(SpeedBench::mostMemory)
                .max()
                .orElse(0);
    }

    /** In kilobytes; 0 where the system doesn't say. */
    private static long mostMemory(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException noLonger) {
            return 0;
        }
    }

    /** Keeps nothing, so that each reading is one. */
    private static final class Forgetful implements countersign.reading.ReadingCache {
        @Override
        public java.util.Optional<byte[]> get(String key) {
            return java.util.Optional.empty();
        }

        @Override
        public void put(String key, byte[] value) {}
    }
}
