package countersign.store.sqlite;

import countersign.journal.Keys;
import countersign.json.KeyJson;
import countersign.model.journal.KeyRecord;
import countersign.store.Sealer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The signing keys of others and of this desk. */
final class SqliteKeys implements Keys {

    private static final String PLACE = "signing_key.sealed";
    private static final String ALL = "SELECT key_id, sealed FROM signing_key ORDER BY key_id";
    private static final String FIND = "SELECT key_id, sealed FROM signing_key WHERE key_id = ?";
    private static final String LEARN = "INSERT INTO signing_key(key_id, sealed) VALUES (?, ?)"
            + " ON CONFLICT(key_id) DO UPDATE SET sealed = excluded.sealed";

    private final Database database;
    private final Sealer sealer;

    SqliteKeys(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    @Override
    public List<KeyRecord> all() {
        return database.read(handle -> handle.createQuery(ALL)
                .map((row, context) -> open(row.getString(1), row.getBytes(2)))
                .list());
    }

    @Override
    public Optional<KeyRecord> find(String id) {
        return database.read(handle -> handle.createQuery(FIND)
                .bind(0, id)
                .map((row, context) -> open(row.getString(1), row.getBytes(2)))
                .findOne());
    }

    void learn(Iterable<KeyRecord> keys) {
        database.write(handle -> {
            keys.forEach(
                    key -> handle.execute(LEARN, key.id(), sealer.seal(PLACE, name(key.id()), KeyJson.bytes(key))));
            return true;
        });
    }

    private KeyRecord open(String id, byte[] sealed) {
        return KeyJson.read(sealer.open(PLACE, name(id), sealed));
    }

    private static byte[] name(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }
}
