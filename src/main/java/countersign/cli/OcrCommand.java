package countersign.cli;

import countersign.intake.Progress;
import countersign.model.page.Problem;
import countersign.reading.DocumentRead;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.Limits;
import countersign.reading.LineSelector;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReadResult;
import countersign.reading.ReaderPool;
import countersign.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and writes their text, page by page. */
@Command(name = "ocr")
public final class OcrCommand implements Callable<Integer> {

    /** What the text can be written as. */
    enum Format {
        TEXT
    }

    private final Supplier<DocumentReader> readers;
    private final Clock clock;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "o")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    public OcrCommand() {
        this(() -> new ReaderPool(new MemoryReadingCache()), Clock.systemUTC());
    }

    OcrCommand(Supplier<DocumentReader> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        var settings = global.settings();
        var texts = Texts.in(settings.language());
        var progress = settings.terminal() ? new TerminalProgress(texts, line.getErr(), clock) : Progress.NONE;
        if (out == null) {
            return read(line.getOut(), line.getErr(), texts, progress);
        }
        try (var file = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            return read(file, line.getErr(), texts, progress);
        } catch (IOException e) {
            line.getErr().println(texts.of("cli.cannot-write", out));
            return 3;
        }
    }

    private int read(PrintWriter output, PrintWriter err, Texts texts, Progress progress) throws Exception {
        var problems = new CheckText(texts);
        boolean unread = false;
        try (var reader = readers.get()) {
            var counts = new PageCounts(progress);
            var reads = files.stream().map(file -> read(file, reader, counts)).toList();
            for (var pending : reads) {
                var document = pending.join();
                write(document, output);
                if (!document.problems().isEmpty()) {
                    progress.finished();
                }
                document.problems().forEach(problem -> err.println(problems.line(problem)));
                unread |= document.pages() == 0;
            }
        } finally {
            progress.finished();
        }
        output.flush();
        return unread ? 3 : 0;
    }

    private static CompletableFuture<DocumentRead> read(Path file, DocumentReader reader, PageCounts counts) {
        try {
            if (Files.size(file) > Limits.USUAL.documentBytes()) {
                return refused(file, "doc-too-large", Limits.USUAL.documentBytes() >> 20);
            }
            var source = new DocumentSource("", file.toString(), Files.readAllBytes(file));
            return reader.read(source, LineSelector.NONE, counts::done, DocumentReader.WANTED);
        } catch (IOException e) {
            return refused(file, "file-unreadable");
        }
    }

    private static CompletableFuture<DocumentRead> refused(Path file, String code, Object... arguments) {
        var problem = Problem.of(file.toString(), code, arguments);
        return CompletableFuture.completedFuture(new DocumentRead(file.toString(), 0, List.of(), List.of(problem)));
    }

    /** A page that was not read is an empty one, so that the others keep their numbers. */
    private static void write(DocumentRead document, PrintWriter output) {
        for (var result : document.results()) {
            if (result instanceof ReadResult.Read read) {
                output.print(PageText.of(read.transcript()));
            }
            output.print('\f');
        }
        output.flush();
    }
}
