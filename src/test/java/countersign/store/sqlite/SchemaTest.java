package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    /** What may lie open on disk: random ids, hashes of salted or keyed data, states. All else is sealed. */
    private static final Set<String> OPEN = Set.of(
            "meta.k",
            "meta.v",
            "claim.claim_id",
            "claim.head_hash",
            "event.event_id",
            "event.claim_id",
            "event.state",
            "event.entry_hash",
            "event.sig",
            "outbox.event_id",
            "outbox.problem",
            "cursor.feed_hash",
            "blob.name",
            "blob.claim_id",
            "blob.state",
            "checkpoint.note",
            "document.claim_id",
            "document.path",
            "document.name",
            "mark.mark",
            "mark.claim_id",
            "page_print.claim_id",
            "signing_key.key_id");

    @TempDir
    private Path folder;

    @Test
    void everyColumnThatCouldHoldWordsIsSealedOrKnownToBeOpen() {
        try (var database = open()) {
            var columns = database.read(
                    handle -> handle.createQuery("""
                            SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.type IN ('TEXT', 'BLOB')
                            """).mapTo(String.class).collect(Collectors.toSet()));

            assertEquals(
                    Set.of(),
                    columns.stream()
                            .filter(column -> !column.contains(".sealed") && !OPEN.contains(column))
                            .collect(Collectors.toSet()));
            assertTrue(columns.containsAll(OPEN), "the list names columns that there are");
        }
    }

    @Test
    void everyTableIsStrict() {
        try (var database = open()) {
            var loose = database.read(
                    handle -> handle.createQuery("""
                            SELECT name FROM pragma_table_list
                            WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'
                            """).mapTo(String.class).list());

            assertEquals(List.of(), loose);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "temp_store, 2",
        "secure_delete, 1",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "mmap_size, 0",
        "busy_timeout, 5000",
        "journal_size_limit, 67108864",
        "application_id, 1129534535"
    })
    void writerAndReadersRunWithTheSettingsOfTheDesign(String name, String value) {
        try (var database = open()) {
            assertEquals(value, database.read(handle -> Pragmas.value(handle, name)));
            assertEquals(value, database.write(handle -> Pragmas.value(handle, name)));
        }
    }

    @Test
    void readersCannotWrite() {
        try (var database = open()) {
            assertThrows(
                    StoreException.class,
                    () -> database.read(handle -> handle.execute("INSERT INTO meta(k, v) VALUES ('a', x'00')")));
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefused() {
        try (var database = open()) {
            database.write(handle -> handle.execute("PRAGMA user_version=99"));
        }

        var failure = assertThrows(StoreException.class, this::open);
        assertEquals("store-version", failure.problem().code());
    }

    @Test
    void aClaimWhoseChainDoesNotEndWhereItSaysIsDamage() {
        try (var database = open()) {
            database.write(
                    handle -> handle.execute("INSERT INTO claim(claim_id, bucket, head_seq, head_hash, fence, sealed)"
                            + " VALUES (x'01', 0, 3, x'02', 0, x'00')"));
        }

        var failure = assertThrows(StoreException.class, this::open);
        assertEquals("store-damaged", failure.problem().code());
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() {
        try (var database = open()) {
            database.write(handle -> handle.execute("PRAGMA application_id=7"));
        }

        var failure = assertThrows(StoreException.class, this::open);
        assertEquals("store-version", failure.problem().code());
    }

    private Database open() {
        return Database.open(folder.resolve("store.db"));
    }
}
