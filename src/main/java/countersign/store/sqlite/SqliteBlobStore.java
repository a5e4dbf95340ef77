package countersign.store.sqlite;

import countersign.store.BlobStore;
import countersign.store.Sealer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents as sealed files, and in the database which claim holds which under what name. */
final class SqliteBlobStore implements BlobStore {

    private static final String PATH = "document.sealed";
    private static final String HASH = "blob.sealed";
    private static final String KEEP_BLOB =
            "INSERT INTO blob(name, claim_id, size, state, sealed) VALUES (?, ?, ?, 'here', ?)"
                    + " ON CONFLICT(name) DO UPDATE SET state = 'here'";
    private static final String KEEP_DOCUMENT = "INSERT INTO document(claim_id, path, n, name, sealed)"
            + " VALUES (?, ?, (SELECT count(*) FROM document WHERE claim_id = ?), ?, ?)"
            + " ON CONFLICT(claim_id, path) DO UPDATE SET name = excluded.name";
    private static final String FIND = "SELECT name FROM document WHERE claim_id = ? AND path = ?";
    private static final String FILES = "SELECT d.path, d.sealed FROM document d JOIN blob b ON b.name = d.name"
            + " WHERE d.claim_id = ? AND b.state = 'here' ORDER BY d.n";

    private final Database database;
    private final SealedFiles files;
    private final NameKey names;
    private final Sealer sealer;

    SqliteBlobStore(Database database, SealedFiles files, NameKey names, Sealer sealer) {
        this.database = database;
        this.files = files;
        this.names = names;
        this.sealer = sealer;
    }

    @Override
    public String keep(UUID claim, String file, byte[] document) {
        var hash = sha256(document);
        var name = names.name(hash);
        if (!files.has(name)) {
            files.write(name, document);
        }
        var path = path(claim, file);
        var key = Ids.bytes(claim);
        database.write(handle -> {
            handle.execute(KEEP_BLOB, name, key, document.length, sealer.seal(HASH, name, hash));
            return handle.execute(
                    KEEP_DOCUMENT,
                    key,
                    path,
                    key,
                    name,
                    sealer.seal(PATH, path, file.getBytes(StandardCharsets.UTF_8)));
        });
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public Optional<byte[]> read(UUID claim, String file) {
        return database.read(handle -> handle.createQuery(FIND)
                        .bind(0, Ids.bytes(claim))
                        .bind(1, path(claim, file))
                        .map((row, context) -> row.getBytes(1))
                        .findOne())
                .flatMap(files::read);
    }

    @Override
    public List<String> files(UUID claim) {
        return database.read(handle -> handle.createQuery(FILES)
                .bind(0, Ids.bytes(claim))
                .map((row, context) ->
                        new String(sealer.open(PATH, row.getBytes(1), row.getBytes(2)), StandardCharsets.UTF_8))
                .list());
    }

    private byte[] path(UUID claim, String file) {
        return names.name("path", claim + "\n" + file);
    }

    private static byte[] sha256(byte[] document) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(document);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
