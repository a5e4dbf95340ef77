package countersign.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root's platform over a folder that only root may enter, as JUnit's are. */
class UnreachableDataTest {

    private final DatabaseUser nobody = DatabaseUser.nobody();

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void onlyRootCanTakeRightsAway() {
        assumeTrue(nobody.runs("true"), "setpriv needs root");
    }

    @Test
    void keepsItsDataWhereItsUserCanEnterAndFindsItAgain() throws IOException, SQLException {
        try (var open = new OpenFolder()) {
            try (var own = OwnDatabase.start(data, open.path(), nobody)) {
                assertEquals(open.path(), own.elsewhere().orElseThrow().getParent());
                execute(own, "CREATE TABLE t AS SELECT 7 AS x");
            }
            assertFalse(Files.exists(data.resolve("cluster")));

            try (var own = OwnDatabase.start(data, open.path(), nobody);
                    var connection = DriverManager.getConnection(own.jdbcUrl(), own.user(), own.password());
                    var row = connection.createStatement().executeQuery("SELECT x FROM t")) {
                assertTrue(row.next());
                assertEquals(7, row.getInt(1));
            }
            try (var folders = Files.list(open.path())) {
                assertEquals(1, folders.count());
            }
        }
    }

    @Test
    void doesNotBeginAnewWhereItsDataIsGone() throws IOException {
        Files.writeString(data.resolve("elsewhere"), "/var/empty/gone\n");

        var refused = assertThrows(PlatformException.class, () -> OwnDatabase.start(data, data, nobody));

        assertEquals("platform-elsewhere", refused.code());
        assertEquals(List.of("/var/empty/gone", data.resolve("elsewhere").toString()), refused.arguments());
    }

    @Test
    void namesTheFolderIfItsUserCanEnterNone() {
        var refused =
                assertThrows(PlatformException.class, () -> OwnDatabase.start(data, data.resolve("open"), nobody));

        assertEquals("platform-unreachable", refused.code());
        assertEquals(List.of(data.toString()), refused.arguments());
    }

    private static void execute(OwnDatabase database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
