package countersign.cli;

import countersign.app.SecondLook;
import countersign.app.Settings;
import countersign.intake.Progress;
import countersign.reading.DocumentReader;
import countersign.reading.LineSelector;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReaderPool;
import countersign.reading.WorkerCommand;
import countersign.text.Texts;
import countersign.transcript.Format;
import countersign.transcript.page.Heading;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and writes what stands on their pages. */
@Command(name = "ocr")
public final class OcrCommand implements Callable<Integer> {

    private static final int CANNOT = 3;

    private final Function<Settings, DocumentReader> readers;
    private final Supplier<OutputStream> standardOutput;
    private final Clock clock;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|hocr|alto|pdf", defaultValue = "text", descriptionKey = "ocr.format")
    private Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "o")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    public OcrCommand() {
        this(
                settings -> new ReaderPool(
                        new MemoryReadingCache(),
                        settings.models().map(WorkerCommand::withModels).orElseGet(WorkerCommand::ofThisProgram)),
                () -> new FileOutputStream(FileDescriptor.out),
                Clock.systemUTC());
    }

    /** @param standardOutput takes bytes, since a PDF is no text and the others are UTF-8 whatever the terminal is */
    OcrCommand(Function<Settings, DocumentReader> readers, Supplier<OutputStream> standardOutput, Clock clock) {
        this.readers = readers;
        this.standardOutput = standardOutput;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var err = Objects.requireNonNull(spec).commandLine().getErr();
        var settings = global.settings();
        var texts = Texts.in(settings.language());
        var progress = settings.terminal() ? new TerminalProgress(texts, err, clock) : Progress.NONE;
        if (overwritesAnInput()) {
            err.println(texts.of("cli.cannot-write", String.valueOf(out)));
            return CANNOT;
        }
        var heading = new Heading(
                files.stream().map(file -> String.valueOf(file.getFileName())).toList(), clock.instant());
        try (var output = new BufferedOutputStream(out == null ? standardOutput.get() : Files.newOutputStream(out));
                var reader = readers.apply(settings)) {
            var reading = new PagesInOrder(reader, selector(), format.hasPictures(), progress);
            boolean unread = false;
            try (var writer = format.open(heading, output)) {
                unread = reading.write(files, writer, problem -> {
                    progress.finished();
                    err.println(new CheckText(texts).line(problem));
                });
            } finally {
                progress.finished();
            }
            return unread ? CANNOT : 0;
        } catch (IOException e) {
            err.println(texts.of("cli.cannot-write", out == null ? "-" : out));
            return CANNOT;
        }
    }

    private LineSelector selector() {
        return format.hasAlternatives() ? new SecondLook() : LineSelector.NONE;
    }

    private boolean overwritesAnInput() {
        var target = out;
        return target != null
                && files.stream()
                        .anyMatch(file -> file.toAbsolutePath()
                                .normalize()
                                .equals(target.toAbsolutePath().normalize()));
    }
}
