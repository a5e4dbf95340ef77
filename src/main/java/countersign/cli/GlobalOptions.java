package countersign.cli;

import countersign.app.Settings;
import countersign.app.Start;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
public final class GlobalOptions {

    @Option(names = "--store", paramLabel = "DIR")
    @Nullable
    Path store;

    @Option(names = "--platform", paramLabel = "URL")
    @Nullable
    URI platform;

    /** Read ahead of all else by {@link CommandLines}, since the messages of parsing depend on it. */
    @Option(names = "--lang", paramLabel = "zh|en")
    @Nullable
    String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    /** What was given here, else in the environment, else what the system has. */
    public Settings settings() {
        return Settings.of(Map.copyOf(System.getenv()), store, platform, language);
    }

    /** How the window begins. */
    public Start start() {
        return new Start(settings(), Settings.demoStore(Map.copyOf(System.getenv())), List.of(), Clock.systemUTC());
    }
}
