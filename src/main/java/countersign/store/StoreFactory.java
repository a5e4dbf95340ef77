package countersign.store;

import java.nio.file.Path;

/** Opens the store of a folder, making it where there is none. */
@FunctionalInterface
public interface StoreFactory {

    /** @throws StoreException with {@code store-in-use}, {@code store-damaged}, {@code store-version} */
    Store open(Path folder);
}
