package countersign.cli;

import countersign.app.Settings;
import countersign.demo.DemoDossiers;
import countersign.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;

/** What stands in for the window where there is no display: the demo dossiers, made and checked in the terminal. */
public final class DemoInTerminal {

    private final Settings settings;
    private final CommandLine line;

    public DemoInTerminal(Settings settings, CommandLine line) {
        this.settings = settings;
        this.line = line;
    }

    /** The exit code of the check. */
    public int run() throws IOException {
        line.getErr().println(Texts.in(settings.language()).of("cli.no-display"));
        line.getErr().flush();
        var folder = Files.createTempDirectory("countersign-demo");
        try {
            var arguments = new ArrayList<>(
                    List.of("check", "--lang", settings.language().id()));
            DemoDossiers.write(folder).forEach(dossier -> arguments.add(dossier.toString()));
            return line.execute(arguments.toArray(String[]::new));
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
