package countersign.platform;

import countersign.journal.Author;
import countersign.journal.Ed25519;
import countersign.journal.KeyFile;
import countersign.journal.Verifier;
import countersign.model.journal.KeyRecord;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The reference platform, listening on loopback only. */
public final class PlatformServer implements AutoCloseable {

    /** The port of the command line, unless another is given. */
    public static final int PORT = 8640;

    private static final String ACTOR = "platform";
    private static final long BODY_BYTES = 1 << 20;

    private final DatabaseAccess database;
    private final Javalin server;

    private PlatformServer(DatabaseAccess database, Javalin server) {
        this.database = database;
        this.server = server;
    }

    /**
     * Starts it; the database is closed with it.
     *
     * @param data folder of the platform's own signing key
     * @param port 0 for any that is free
     * @throws PlatformException {@code platform-port} if the port is taken, {@code platform-key} if its key cannot be
     *     read
     */
    public static PlatformServer start(DatabaseAccess database, Path data, int port, Clock clock) {
        var random = new SecureRandom();
        var signer = signer(data, random);
        var keys = new DeviceKeys(database.jdbi());
        keys.register(new KeyRecord(
                signer.key(),
                ACTOR,
                ACTOR,
                Optional.empty(),
                ACTOR,
                signer.publicKey(),
                Instant.EPOCH,
                Optional.empty()));
        var ledger = new PostgresLedger(
                database.jdbi(), new Verifier(keys), new Author(ACTOR, ACTOR, signer, clock, random));
        var events = new EventRoutes(ledger, new LedgerFeed(database.jdbi()));
        var desks = new DeskRoutes(keys);
        var health = new HealthRoutes(database);
        try {
            var server = Javalin.create(config -> {
                        config.startup.showJavalinBanner = false;
                        config.http.maxRequestSize = BODY_BYTES;
                        events.add(config.routes);
                        desks.add(config.routes);
                        health.add(config.routes);
                        Problems.add(config.routes);
                    })
                    .start("127.0.0.1", port);
            return new PlatformServer(database, server);
        } catch (RuntimeException e) {
            database.close();
            throw new PlatformException("platform-port", e, String.valueOf(port));
        }
    }

    private static Ed25519 signer(Path data, SecureRandom random) {
        try {
            Files.createDirectories(data);
            return new Ed25519(KeyFile.openOrMake(data.resolve("signing.key"), random));
        } catch (IOException e) {
            throw new PlatformException("platform-key", e);
        }
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        database.close();
    }
}
