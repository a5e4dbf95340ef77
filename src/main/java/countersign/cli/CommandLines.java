package countersign.cli;

import countersign.app.Settings;
import countersign.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Makes the command line that speaks the language asked for. */
public final class CommandLines {

    private CommandLines() {}

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
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    org.slf4j.LoggerFactory.getLogger(CommandLines.class)
                            .error("failed: {}", failure.getClass().getName());
                    line.getErr().println(bundle.getString("cli.failed"));
                    return 3;
                });
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
