package countersign.app;

import countersign.demo.DemoDossiers;
import countersign.model.adjudication.ClaimSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which store the window opens: the one asked for, else the person's own; where none exists yet, one of its own with the
 * demo dossiers, labelled so.
 */
public final class Start {

    private final Settings settings;
    private final Path demoStore;
    private final List<Path> dossiers;
    private final Clock clock;

    /** @param dossiers to be taken in at once, as given on the command line */
    public Start(Settings settings, Path demoStore, List<Path> dossiers, Clock clock) {
        this.settings = settings;
        this.demoStore = demoStore;
        this.dossiers = List.copyOf(dossiers);
        this.clock = clock;
    }

    private boolean demo() {
        return !settings.chosen() && dossiers.isEmpty() && !Files.exists(settings.store());
    }

    public Workstation open() {
        boolean demo = demo();
        return Workstation.open(demo ? demoStore : settings.store(), settings, demo, clock);
    }

    /** Takes in what was given, or those of the demo's dossiers that are not there yet, each as soon as it is made. */
    public void fill(Workstation workstation) {
        if (!workstation.demo()) {
            workstation.queue().add(dossiers);
            return;
        }
        var known = workstation.store().claims().summaries().stream()
                .map(ClaimSummary::number)
                .collect(Collectors.toSet());
        var pace = new Pace();
        try {
            DemoDossiers.write(
                    demoStore.resolveSibling("demo-dossiers"), number -> !known.contains(number), dossier -> {
                        workstation.queue().add(List.of(dossier));
                        pace.rest();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
