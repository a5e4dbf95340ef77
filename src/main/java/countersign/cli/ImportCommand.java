package countersign.cli;

import countersign.app.Workstation;
import countersign.intake.IntakeState.Running;
import countersign.intake.Progress;
import countersign.model.adjudication.ClaimSummary;
import countersign.store.StoreException;
import countersign.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import DOSSIER…}: takes dossiers into the store, read and checked. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "DOSSIER")
    List<Path> dossiers = List.of();

    @Override
    public Integer call() {
        var settings = global.settings();
        var texts = Texts.in(settings.language());
        var line = spec.commandLine();
        var clock = Clock.systemUTC();
        var progress = settings.terminal() ? new TerminalProgress(texts, line.getErr(), clock) : Progress.NONE;
        try (var workstation = Workstation.open(settings.store(), settings, false, clock)) {
            workstation.start();
            return take(workstation, texts, progress);
        } catch (StoreException e) {
            line.getErr().println(new CheckText(texts).line(e.problem()));
            return 3;
        }
    }

    private int take(Workstation workstation, Texts texts, Progress progress) {
        var line = spec.commandLine();
        var taken = new LinkedHashSet<UUID>();
        var queue = workstation.queue();
        var stop = queue.onChange(state -> {
            synchronized (taken) {
                state.running().stream().map(Running::claim).forEach(taken::add);
            }
            progress.pages(state.done(), state.pages());
        });
        queue.add(dossiers);
        queue.settled().join();
        stop.run();
        progress.finished();
        var refusals = queue.state().refusals();
        refusals.forEach(problem -> line.getErr().println(new CheckText(texts).line(problem)));
        var summaries = taken.stream()
                .flatMap(claim -> workstation.store().claims().summary(claim).stream())
                .toList();
        summaries.forEach(summary -> line.getOut().println(said(summary, texts)));
        line.getOut().flush();
        boolean flagged = summaries.stream().anyMatch(summary -> summary.flags().total() > 0);
        return refusals.isEmpty() ? flagged ? 1 : 0 : 3;
    }

    private static String said(ClaimSummary summary, Texts texts) {
        return texts.of(
                "import.taken",
                summary.number(),
                summary.reading().pages(),
                summary.flags().critical(),
                summary.flags().major(),
                summary.flags().minor());
    }
}
