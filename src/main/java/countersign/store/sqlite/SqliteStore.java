package countersign.store.sqlite;

import countersign.journal.Ed25519;
import countersign.journal.KeyFile;
import countersign.journal.Keys;
import countersign.journal.Signer;
import countersign.json.CaseJson;
import countersign.model.adjudication.Role;
import countersign.model.journal.KeyRecord;
import countersign.store.BlobStore;
import countersign.store.ClaimStore;
import countersign.store.DraftStore;
import countersign.store.EventStore;
import countersign.store.PageStore;
import countersign.store.Sealer;
import countersign.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;

/** Joins the parts of a store that share one folder and one database. */
final class SqliteStore implements Store {

    private final StoreFolder folder;
    private final Database database;
    private final Changes changes = new Changes();
    private final ClaimStore claims;
    private final EventStore events;
    private final PageStore pages;
    private final BlobStore blobs;
    private final DraftStore drafts;
    private final SqliteKeys keys;
    private final NameKey names;
    private final SecureRandom random;

    SqliteStore(
            StoreFolder folder, Database database, NameKey names, Sealer sealer, CaseJson cases, SecureRandom random) {
        this.names = names;
        this.random = random;
        this.folder = folder;
        this.database = database;
        var eventRows = new EventRows(sealer);
        var claimRows = new ClaimRows(sealer, eventRows);
        var results = new SealedFiles(folder.results(), folder.temporary(), "results", sealer);
        claims = new SqliteClaimStore(database, claimRows, results, names, sealer, cases, changes);
        events = new SqliteEventStore(database, eventRows, claimRows, changes);
        pages = new FilePageStore(new SealedFiles(folder.pages(), folder.temporary(), "pages", sealer), names);
        blobs = new SqliteBlobStore(
                database, new SealedFiles(folder.blobs(), folder.temporary(), "blobs", sealer), names, sealer);
        drafts = new FileDraftStore(new SealedFiles(folder.drafts(), folder.temporary(), "drafts", sealer), names);
        keys = new SqliteKeys(database, sealer);
    }

    @Override
    public ClaimStore claims() {
        return claims;
    }

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public PageStore pages() {
        return pages;
    }

    @Override
    public BlobStore blobs() {
        return blobs;
    }

    @Override
    public DraftStore drafts() {
        return drafts;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public Signer signer(String user, Role role, String device) {
        var owner = names.name("sign", user + "\n" + role + "\n" + device);
        var file = folder.signingKey(HexFormat.of().formatHex(owner, 0, 8));
        try {
            return new Ed25519(KeyFile.openOrMake(file, random));
        } catch (IOException e) {
            throw Failures.file(file, e);
        }
    }

    @Override
    public void learn(Iterable<KeyRecord> learnt) {
        keys.learn(learnt);
    }

    @Override
    public Runnable onChange(Consumer<UUID> listener) {
        return changes.add(listener);
    }

    @Override
    public Path scratch() {
        return folder.temporary();
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            folder.close();
        }
    }
}
