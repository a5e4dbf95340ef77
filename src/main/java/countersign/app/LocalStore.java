package countersign.app;

import countersign.json.CaseJson;
import countersign.store.Store;
import countersign.store.sqlite.PlainSealer;
import countersign.store.sqlite.SqliteStores;
import java.security.SecureRandom;

/** Opens the store alone, for what needs no readers. */
public final class LocalStore {

    private LocalStore() {}

    /** @throws countersign.store.StoreException if it cannot be opened */
    public static Store open(Settings settings) {
        return new SqliteStores(new PlainSealer(), new CaseJson(Knowledge.shipped()), new SecureRandom())
                .open(settings.store());
    }
}
