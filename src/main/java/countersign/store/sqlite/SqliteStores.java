package countersign.store.sqlite;

import countersign.journal.KeyFile;
import countersign.json.CaseJson;
import countersign.store.Sealer;
import countersign.store.Store;
import countersign.store.StoreFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Opens stores on SQLite. */
public final class SqliteStores implements StoreFactory {

    private final Sealer sealer;
    private final CaseJson cases;
    private final SecureRandom random;

    public SqliteStores(Sealer sealer, CaseJson cases, SecureRandom random) {
        this.sealer = sealer;
        this.cases = cases;
        this.random = random;
    }

    @Override
    public Store open(Path root) {
        var folder = StoreFolder.hold(root);
        try {
            var names = new NameKey(KeyFile.openOrMake(folder.nameKey(), random));
            return new SqliteStore(folder, Database.open(folder.database()), names, sealer, cases, random);
        } catch (IOException e) {
            folder.close();
            throw Failures.file(root, e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }
}
