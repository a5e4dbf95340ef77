package countersign.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import countersign.model.journal.SignedClaim;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/** A signed claim as a file, schema {@code countersign-signed-claim/1}. */
public final class SignedClaimJson {

    private static final String SCHEMA = "countersign-signed-claim/1";
    private static final JsonMapper MAPPER = new JsonMapper();

    private SignedClaimJson() {}

    /** Indented, for people to look into; the same claim gives the same bytes. */
    public static byte[] write(SignedClaim claim) {
        var root = StrictJson.object()
                .put("schema", SCHEMA)
                .put("claimNo", claim.number())
                .put("plan", claim.plan())
                .put("claim_id", claim.claim().toString());
        var entries = root.putArray("entries");
        claim.entries().forEach(entry -> entries.add(EventJson.node(entry)));
        var recorded = root.putArray("recorded");
        claim.recorded().forEach(event -> recorded.add(EventJson.node(event)));
        var keys = root.putArray("keys");
        claim.keys().forEach(key -> keys.add(KeyJson.write(key)));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if the bytes are no signed claim */
    public static SignedClaim read(byte[] bytes) {
        var root = new Members(StrictJson.read(bytes));
        if (!root.text("schema").equals(SCHEMA)) {
            throw Members.refused("schema");
        }
        try {
            return new SignedClaim(
                    root.uuid("claim_id"),
                    root.text("plan"),
                    root.text("claimNo"),
                    root.each("entries").map(EventJson::entry).toList(),
                    root.each("recorded").map(EventJson::signed).toList(),
                    root.each("keys").map(KeyJson::read).toList());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date cannot be used", e);
        }
    }
}
