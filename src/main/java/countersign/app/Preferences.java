package countersign.app;

import countersign.model.adjudication.Role;
import countersign.review.Reviewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who works at this desk, how they left the window and how they want pages read, from {@code settings.properties} in the store's folder, until
 * accounts come with enrolment.
 *
 * <p>Where the file lacks a person, the environment's {@code COUNTERSIGN_USER} and {@code COUNTERSIGN_ROLE} fill it in, else
 * the system's user, a verifier.
 */
final class Preferences {

    private static final String FILE = "settings.properties";
    private static final String WINDOW = "window.";
    private static final String SECOND = "reader.second";

    private Preferences() {}

    static Reviewer reviewer(Path store, Map<String, String> environment) {
        var file = store.resolve(FILE);
        var settings = read(file);
        var user = environment.getOrDefault("COUNTERSIGN_USER", System.getProperty("user.name", "reviewer"));
        settings.putIfAbsent("user.id", user);
        settings.putIfAbsent("user.name", user);
        settings.putIfAbsent("user.role", environment.getOrDefault("COUNTERSIGN_ROLE", Role.VERIFIER.toString()));
        settings.putIfAbsent("device", UUID.randomUUID().toString());
        write(file, settings);
        return new Reviewer(
                settings.getProperty("user.id"),
                settings.getProperty("user.name"),
                role(settings.getProperty("user.role")),
                settings.getProperty("device"));
    }

    /** What was kept under {@link #remember}, without the prefix. */
    static Map<String, String> remembered(Path store) {
        var settings = read(store.resolve(FILE));
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(WINDOW))
                .collect(Collectors.toMap(name -> name.substring(WINDOW.length()), settings::getProperty));
    }

    /** Keeps values for the next start; others stay as they were. */
    static synchronized void remember(Path store, Map<String, String> values) {
        var file = store.resolve(FILE);
        var settings = read(file);
        values.forEach((name, value) -> settings.setProperty(WINDOW + name, value));
        write(file, settings);
    }

    /** Whether lines that carry facts are read twice; they are where nobody said otherwise. */
    static boolean readsTwice(Path store) {
        return !"off".equals(read(store.resolve(FILE)).getProperty(SECOND));
    }

    static synchronized void readTwice(Path store, boolean twice) {
        var file = store.resolve(FILE);
        var settings = read(file);
        settings.setProperty(SECOND, twice ? "on" : "off");
        write(file, settings);
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name.trim().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Role.VERIFIER);
    }

    private static Properties read(Path file) {
        var settings = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return settings;
    }

    private static void write(Path file, Properties settings) {
        try {
            Files.createDirectories(file.getParent());
            var beside = file.resolveSibling(FILE + ".new");
            try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                settings.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
