package countersign.store.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The settings of every connection, each set and read back: SQLite passes over a misspelt one without a word. */
final class Pragmas {

    private static final String OLDEST = "3.51.3";
    private static final long APPLICATION = 0x43535447;

    private static final Map<String, String> EVERYWHERE = inOrder(
            "foreign_keys", "1",
            "synchronous", "2",
            "temp_store", "2",
            "secure_delete", "1",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "mmap_size", "0",
            "busy_timeout", "5000",
            "journal_size_limit", "67108864");

    private Pragmas() {}

    /** Refuses SQLite before 3.51.3, whose write-ahead log could be reset wrongly. */
    static void requireVersion(Handle handle) {
        var version = handle.createQuery("SELECT sqlite_version()")
                .mapTo(String.class)
                .one();
        if (compare(version, OLDEST) < 0) {
            throw Failures.of("store-engine", version, OLDEST);
        }
    }

    static void writer(Handle handle) {
        refuseForeign(handle);
        set(handle, "journal_mode", "wal");
        EVERYWHERE.forEach((name, value) -> set(handle, name, value));
        set(handle, "application_id", Long.toString(APPLICATION));
    }

    /** Readers never write and leave the log to the writer. */
    static void reader(Handle handle) {
        EVERYWHERE.forEach((name, value) -> set(handle, name, value));
        set(handle, "wal_autocheckpoint", "0");
        set(handle, "query_only", "1");
    }

    static String value(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private static void refuseForeign(Handle handle) {
        var application = value(handle, "application_id");
        if (!application.equals("0") && !application.equals(Long.toString(APPLICATION))) {
            throw Failures.of("store-version");
        }
    }

    private static void set(Handle handle, String name, String value) {
        handle.execute("PRAGMA " + name + "=" + value);
        if (!value(handle, name).equals(value)) {
            throw Failures.of("store-setting", name);
        }
    }

    private static int compare(String left, String right) {
        var a = left.split("\\.", -1);
        var b = right.split("\\.", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
