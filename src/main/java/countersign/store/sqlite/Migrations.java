package countersign.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Brings a store's tables to the newest form, one numbered file of {@code resources/store} after another. */
final class Migrations {

    private static final int NEWEST = 2;

    private Migrations() {}

    /** All or nothing; a store of a newer program is refused. */
    static void run(Handle handle) {
        int version = Integer.parseInt(Pragmas.value(handle, "user_version"));
        if (version > NEWEST) {
            throw Failures.of("store-version");
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            int step = next;
            handle.useTransaction(transaction -> {
                transaction.createScript(script(step)).execute();
                transaction.execute("PRAGMA user_version=" + step);
            });
        }
    }

    private static String script(int version) {
        try (var in = Objects.requireNonNull(
                Migrations.class.getResourceAsStream("/store/" + version + ".sql"), "the script ships with us")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
