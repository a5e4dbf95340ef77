package countersign.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseTest {

    @TempDir
    Path dir = Path.of("");

    private final OpenFolder open = new OpenFolder();

    @AfterEach
    void removeOpen() {
        open.close();
    }

    @Test
    void keepsWhatItAcknowledgedOverARestartEvenIfItWasNotStopped() throws SQLException {
        var left = start(); // never closed: as if the platform had been killed
        execute(left, "CREATE TABLE t(x integer)");
        execute(left, "INSERT INTO t VALUES (7)");

        try (var again = start();
                var connection = DriverManager.getConnection(again.jdbcUrl(), again.user(), again.password());
                var row = connection.createStatement().executeQuery("SELECT x FROM t")) {
            assertTrue(row.next());
            assertEquals(7, row.getInt(1));
        }
    }

    @Test
    void isDurableAndAsksForItsPassword() {
        try (var own = start()) {
            try (var access = DatabaseAccess.open(own.jdbcUrl(), own.user(), own.password())) {
                assertTrue(access.durable());
            }
            assertThrows(SQLException.class, () -> DriverManager.getConnection(own.jdbcUrl(), own.user(), "guessed"));
        }
    }

    private OwnDatabase start() {
        return OwnDatabase.start(dir, open.path(), DatabaseUser.find());
    }

    private static void execute(OwnDatabase database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
