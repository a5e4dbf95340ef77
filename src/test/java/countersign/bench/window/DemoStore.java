package countersign.bench.window;

import countersign.app.Settings;
import countersign.app.Workstation;
import countersign.demo.DemoDossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A store that holds the demo's claims, read and checked: made once, since reading takes minutes, and copied for each use. */
final class DemoStore {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Path read;

    /** @param read where the store lies or will lie */
    DemoStore(Path read) {
        this.read = read;
    }

    /** A fresh copy, for its user to write in. */
    Path copy(Path to) throws IOException, InterruptedException {
        if (!Files.exists(read.resolve("store.db"))) {
            make();
        }
        remove(to);
        try (var files = Files.walk(read)) {
            for (Path file : files.toList()) {
                var copy = to.resolve(read.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return to;
    }

    static Workstation open(Path store) {
        return Workstation.open(store, settings(store), true, CLOCK);
    }

    /** What another build found on the pages is found anew, as it is once a claim has been opened and recorded. */
    static void judge(Path store) {
        try (var workstation = open(store)) {
            var claims = workstation.store().claims();
            for (var claim : claims.summaries()) {
                claims.checked(claim.id()).ifPresent(checked -> claims.save(claim, checked));
            }
        }
    }

    private static Settings settings(Path store) {
        return Settings.of(Map.of(), store, null, "en");
    }

    private void make() throws IOException, InterruptedException {
        var unfinished = read.resolveSibling(read.getFileName() + ".new");
        try (var workstation = open(unfinished)) {
            workstation.start();
            var queue = workstation.queue();
            queue.add(DemoDossiers.write(read.resolveSibling("dossiers")));
            while (workstation.store().claims().summaries().stream()
                            .filter(claim -> claim.reading().done())
                            .count()
                    < DemoDossiers.numbers().size()) {
                Thread.sleep(500);
            }
        }
        Files.move(unfinished, read);
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
