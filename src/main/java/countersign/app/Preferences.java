package countersign.app;

import countersign.model.adjudication.Role;
import countersign.review.Reviewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/**
 * Who works at this desk, from {@code settings.properties} in the store's folder, until accounts come with enrolment.
 *
 * <p>Where the file lacks a value, the environment's {@code COUNTERSIGN_USER} and {@code COUNTERSIGN_ROLE} fill it in, else
 * the system's user, a verifier.
 */
final class Preferences {

    private static final String FILE = "settings.properties";

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
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                settings.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
