package countersign.cli;

import countersign.app.Checking;
import countersign.intake.IntakeReport;
import countersign.intake.Progress;
import countersign.json.CheckJson;
import countersign.text.FlagTexts;
import countersign.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check DOSSIER…}: reads, checks, and prints flags with their evidence. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    /** How results are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "DOSSIER")
    List<Path> dossiers = List.of();

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|json")
    Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE")
    @Nullable
    Path output;

    @Override
    public Integer call() throws IOException {
        var line = spec.commandLine();
        var settings = global.settings();
        var texts = Texts.in(settings.language());
        var progress =
                settings.terminal() ? new TerminalProgress(texts, line.getErr(), Clock.systemUTC()) : Progress.NONE;
        IntakeReport report;
        try (var checking = Checking.of(settings)) {
            report = checking.check(dossiers, progress); // in one go: they are also checked against each other
            var lacks = checking.shortcomings().getNow(List.of());
            lacks.forEach(problem -> line.getErr().println(new FlagTexts(texts).problem(problem)));
        }
        var words = new CheckText(texts);
        report.refusals().forEach(problem -> line.getErr().println(words.line(problem)));
        report.claims()
                .forEach(claim ->
                        claim.file().problems().forEach(problem -> line.getErr().println(words.line(problem))));
        if (output == null) {
            write(report, texts, line.getOut());
        } else {
            try (var out = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
                write(report, texts, out);
            } catch (IOException e) {
                line.getErr().println(texts.of("cli.cannot-write", output));
                return 3;
            }
        }
        return report.refusals().isEmpty() ? report.flagged() ? 1 : 0 : 3;
    }

    private void write(IntakeReport report, Texts texts, PrintWriter out) {
        if (format == Format.JSON) {
            var words = new FlagTexts(texts);
            out.println(new CheckJson(new CheckJson.Words(words::title, words::detail, words::problem, words::payout))
                    .write(report.claims()));
            out.flush();
        } else {
            new CheckText(texts).write(report.claims(), out);
        }
    }
}
