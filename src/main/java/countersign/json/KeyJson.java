package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.Role;
import countersign.model.journal.KeyRecord;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A signing key's record, as stores, exports and the platform hold it. */
public final class KeyJson {

    private static final String PLATFORM = "platform";

    private KeyJson() {}

    public static byte[] bytes(KeyRecord key) {
        return StrictJson.canonical(write(key));
    }

    public static KeyRecord read(byte[] bytes) {
        return read(StrictJson.read(bytes));
    }

    static ObjectNode write(KeyRecord key) {
        var object = StrictJson.object()
                .put("key_id", key.id())
                .put("user", key.user())
                .put("name", key.name())
                .put("role", key.role().map(Role::toString).orElse(PLATFORM))
                .put("device", key.device())
                .put("public_key", key.publicKey().hex())
                .put("valid_from", key.validFrom().toString());
        key.validUntil().ifPresent(end -> object.put("valid_until", end.toString()));
        return object;
    }

    static KeyRecord read(JsonNode node) {
        var members = new Members(node);
        var role = members.text("role");
        return new KeyRecord(
                members.text("key_id"),
                members.text("user"),
                members.text("name"),
                role.equals(PLATFORM) ? Optional.empty() : Optional.of(Role.valueOf(role.toUpperCase(Locale.ROOT))),
                members.text("device"),
                members.bytes("public_key"),
                Instant.parse(members.text("valid_from")),
                members.optionalText("valid_until").map(Instant::parse));
    }
}
