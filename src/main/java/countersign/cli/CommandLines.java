package countersign.cli;

import countersign.app.Settings;
import countersign.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Makes the command line that speaks the language asked for. */
public final class CommandLines {

    private static final int FAILED = 3;

    private CommandLines() {}

    /**
     * Runs the command and gives its exit code. Whatever fails, in whatever thread, a person reads one sentence and no
     * stack trace: it would tell them nothing and might quote a record.
     */
    public static int run(CommandLine line, String... arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> note(failure));
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return failed(line, failure);
        }
    }

    /** @param root the root command with its subcommands */
    public static CommandLine of(Object root, List<String> arguments) {
        var language = Settings.of(Map.copyOf(System.getenv()), null, null, languageIn(arguments))
                .language();
        var locale = language == Language.EN ? Locale.ROOT : language.locale();
        var bundle = ResourceBundle.getBundle(
                "texts.cli",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new CommandLine(root)
                .setResourceBundle(bundle)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(line, failure));
    }

    private static int failed(CommandLine line, Throwable failure) {
        note(failure);
        line.getErr().println(line.getResourceBundle().getString("cli.failed"));
        line.getErr().flush();
        return FAILED;
    }

    private static void note(Throwable failure) {
        LoggerFactory.getLogger(CommandLines.class)
                .error("failed: {}", failure.getClass().getName());
    }

    private static @org.jspecify.annotations.Nullable String languageIn(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return argument.substring("--lang=".length());
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return null;
    }
}
