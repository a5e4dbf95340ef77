package countersign.store.sqlite;

import countersign.store.PageStore;
import java.util.Optional;

/** Readings of pages as sealed files. */
final class FilePageStore implements PageStore {

    private final SealedFiles files;
    private final NameKey names;

    FilePageStore(SealedFiles files, NameKey names) {
        this.files = files;
        this.names = names;
    }

    @Override
    public Optional<byte[]> find(String key) {
        return files.read(names.name("page", key));
    }

    @Override
    public void keep(String key, byte[] reading) {
        files.write(names.name("page", key), reading);
    }
}
