package countersign.platform;

import countersign.journal.Ed25519;
import countersign.journal.Keys;
import countersign.model.adjudication.Role;
import countersign.model.journal.Bytes;
import countersign.model.journal.KeyRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The signing keys of all desks, registered at first contact, and the platform's own. */
final class DeviceKeys implements Keys {

    private static final String INSERT = """
            INSERT INTO device_key(key_id, user_id, name, role, device, public_key, valid_from)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key_id) DO NOTHING""";
    private static final String SELECT = "SELECT * FROM device_key ORDER BY key_id";
    private static final String SELECT_ONE = "SELECT * FROM device_key WHERE key_id = ?";

    private final Jdbi jdbi;

    DeviceKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes a key in; false if its name is not its own, or it is known as somebody else's. */
    boolean register(KeyRecord key) {
        if (!key.id().equals(Ed25519.key(key.publicKey()))) {
            return false;
        }
        jdbi.useHandle(handle -> handle.execute(
                INSERT,
                key.id(),
                key.user(),
                key.name(),
                key.role().map(Role::toString).orElse(null),
                key.device(),
                key.publicKey().toArray(),
                OffsetDateTime.ofInstant(key.validFrom(), ZoneOffset.UTC)));
        return find(key.id())
                .filter(known -> known.user().equals(key.user())
                        && known.device().equals(key.device())
                        && known.role().equals(key.role()))
                .isPresent();
    }

    @Override
    public List<KeyRecord> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery(SELECT).map((row, context) -> key(row)).list());
    }

    @Override
    public Optional<KeyRecord> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT_ONE)
                .bind(0, id)
                .map((row, context) -> key(row))
                .findOne());
    }

    private static KeyRecord key(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var until = row.getObject("valid_until", OffsetDateTime.class);
        return new KeyRecord(
                row.getString("key_id"),
                row.getString("user_id"),
                row.getString("name"),
                role == null ? Optional.empty() : Optional.of(Role.valueOf(role.toUpperCase(Locale.ROOT))),
                row.getString("device"),
                Bytes.of(row.getBytes("public_key")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(until).map(OffsetDateTime::toInstant));
    }
}
