package countersign.app;

import countersign.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a start of the program goes by.
 *
 * @param store folder of the local store
 * @param chosen whether that folder was asked for, rather than the user's data folder
 * @param spoken whether the language was asked for, rather than taken from the system
 * @param platform where the platform listens, if any
 * @param models folder of the first reader's networks, where others than the program's own are to read
 * @param terminal whether progress can be shown on the terminal
 * @param display whether a window can be opened
 */
public record Settings(
        Path store,
        boolean chosen,
        Optional<URI> platform,
        Optional<Path> models,
        Language language,
        boolean spoken,
        boolean terminal,
        boolean display) {

    /** Resolves options, then environment, then the system's defaults. */
    public static Settings of(
            Map<String, String> environment, @Nullable Path store, @Nullable URI platform, @Nullable String language) {
        var named = Optional.ofNullable(store)
                .or(() -> Optional.ofNullable(environment.get("COUNTERSIGN_STORE"))
                        .map(Path::of));
        var asked = Optional.ofNullable(language).flatMap(Language::ofId);
        return new Settings(
                named.orElseGet(() -> dataFolder(environment).resolve("store")),
                named.isPresent(),
                Optional.ofNullable(platform),
                Optional.ofNullable(environment.get("COUNTERSIGN_MODELS"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of),
                asked.orElseGet(() -> languageOf(environment)),
                asked.isPresent(),
                "1".equals(environment.get("COUNTERSIGN_TERMINAL")),
                !isUnix() || environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY"));
    }

    /** X and Wayland say by their variables that they are there; elsewhere there is always a display. */
    private static boolean isUnix() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.contains("win") && !system.contains("mac");
    }

    /** Where the demo's own store lies, apart from any store of a person. */
    public static Path demoStore(Map<String, String> environment) {
        return dataFolder(environment).resolve("demo-store");
    }

    private static Path dataFolder(Map<String, String> environment) {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return Path.of(environment.getOrDefault("APPDATA", home.toString())).resolve("Countersign");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Countersign");
        }
        var data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("countersign");
    }

    private static Language languageOf(Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("zh") ? Language.ZH : Language.EN;
            }
        }
        return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}
