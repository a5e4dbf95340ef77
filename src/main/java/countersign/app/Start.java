package countersign.app;

import countersign.demo.DemoDossiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

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

    /** What is to be taken in: the demo's dossiers, made when they are first asked for, or those given. */
    public List<Path> dossiers() {
        if (!demo()) {
            return dossiers;
        }
        var folder = demoStore.resolveSibling("demo-dossiers");
        if (Files.exists(folder)) {
            return List.of();
        }
        try {
            return DemoDossiers.write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
