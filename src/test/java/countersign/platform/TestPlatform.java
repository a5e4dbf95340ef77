package countersign.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/** A platform on a real PostgreSQL of its own. */
public final class TestPlatform implements AutoCloseable {

    private final OpenFolder open = new OpenFolder();
    private final OwnDatabase database;
    private final PlatformServer server;

    public TestPlatform(Path folder) {
        this(folder, 0);
    }

    public TestPlatform(Path folder, int port) {
        database = OwnDatabase.start(folder, open.path(), DatabaseUser.find());
        server = PlatformServer.start(access(), folder, port, Clock.systemUTC());
    }

    DatabaseAccess access() {
        return DatabaseAccess.open(database.jdbcUrl(), database.user(), database.password());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.close();
        database.close();
        open.close();
    }
}
