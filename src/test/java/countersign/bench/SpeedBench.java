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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * How fast pages are read beside Tesseract's command line: the same pages on the same cores, a few pages by turns, so
 * that whatever else the machine does falls on all alike.
 */
final class SpeedBench {

    private static final int FULL_SIZE = 10_000;
    private static final int WARMING = 6;

    private final Options options;
    private final PrintStream out;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> both = new ArrayList<>();
    private final List<Double> command = new ArrayList<>();
    private final List<Double> ocrmypdf = new ArrayList<>();
    private int pages;

    SpeedBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void run(List<BenchPage> all) throws Exception {
        var factLines = new FactLines(new DocumentFormsReader().read());
        var words = options.models().map(WorkerCommand::withModels).orElseGet(WorkerCommand::ofThisProgram);
        try (var alone = new ReaderPool(new Forgetful(), words);
                var together = new ReaderPool(new Forgetful(), words)) {
            var warming = all.subList(0, Math.min(all.size(), WARMING * cores)); // until the compiler is done with them
            pool(alone, warming, LineSelector.NONE);
            pool(together, warming, factLines::of);
            int step = 2 * cores;
            for (int from = 0; from + step <= all.size(); from += step) {
                var some = all.subList(from, from + step);
                first.add(time(() -> pool(alone, some, LineSelector.NONE)));
                command.add(time(() -> command(some, page -> TesseractCommand.read(page.file(), "3"))));
                ocrmypdf.add(time(() -> command(some, OcrMyPdfCommand::read)));
                both.add(time(() -> pool(together, some, factLines::of)));
                pages += step;
            }
            out.printf("workers' most memory: %d MB%n", mostMemory() >> 10);
        }
        print("first reader", first);
        print("both readers", both);
        print("Tesseract's command line", command);
        print("OCRmyPDF, deskewed, cleaned, turned", ocrmypdf);
        out.printf(Locale.ROOT, "first reader to command line: %.2f%n", ratio(command, first));
        out.printf(Locale.ROOT, "both readers to command line: %.2f%n", ratio(command, both));
        out.printf(Locale.ROOT, "first reader to OCRmyPDF: %.2f%n", ratio(ocrmypdf, first));
        out.printf(Locale.ROOT, "both readers to OCRmyPDF: %.2f%n", ratio(ocrmypdf, both));
        overhead(all);
    }

    /** Everything over the networks alone, on one thread. */
    private void overhead(List<BenchPage> all) throws Exception {
        var models = options.models().isPresent() ? Models.in(options.models().get()) : Models.bundled();
        try (var reader = new PpOcrReader(models)) {
            reader.read(DocumentFile.open(all.get(0).bytes()).picture(1, FULL_SIZE));
            var warm = reader.inference();
            double whole = 0;
            double decoding = 0;
            for (var page : all.subList(0, Math.min(all.size(), 4 * cores))) {
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

    private Void pool(ReaderPool pool, List<BenchPage> some, LineSelector lines) throws IOException {
        var reads = new ArrayList<java.util.concurrent.CompletableFuture<?>>();
        for (var page : some) {
            var source = new DocumentSource("bench", page.name(), page.bytes());
            reads.add(pool.read(source, lines, done -> {}, DocumentReader.WANTED));
        }
        reads.forEach(java.util.concurrent.CompletableFuture::join);
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

    private static double time(Callable<Void> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void print(String what, List<Double> seconds) {
        double sum = seconds.stream().mapToDouble(Double::doubleValue).sum();
        out.printf(Locale.ROOT, "%s: %.1f pages a minute on %d cores%n", what, 60 * pages / sum, cores);
    }

    /** The median of the turns. */
    private static double ratio(List<Double> theirs, List<Double> ours) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(theirs.get(i) / ours.get(i));
        }
        ratios.sort(null);
        return ratios.get(ratios.size() / 2);
    }

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
