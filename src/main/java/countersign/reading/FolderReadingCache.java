package countersign.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file an entry in a folder that its owner alone may read; a disk that is full costs speed, not a claim. */
public final class FolderReadingCache implements ReadingCache {

    private static final Logger LOG = LoggerFactory.getLogger(FolderReadingCache.class);

    private final Path folder;

    public FolderReadingCache(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> get(String key) {
        try {
            Path file = fileOf(key);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("a cached reading cannot be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whole or not at all: the entry is written beside its place and then moved there. */
    @Override
    public void put(String key, byte[] value) {
        try {
            Path beside = Files.createTempFile(folder, "new", "", ownerOnly("rw-------"));
            try {
                Files.write(beside, value);
                Path file = fileOf(key);
                Files.createDirectories(folderOf(key), ownerOnly("rwx------"));
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            LOG.warn("a reading is not cached: {}", e.getClass().getSimpleName());
        }
    }

    /** A folder of ten thousand files is slow to open, so each is in one named by the start of its key. */
    private Path folderOf(String key) {
        if (!key.matches("[0-9A-Za-z-]{3,128}")) {
            throw new IllegalArgumentException("not a key");
        }
        return folder.resolve(key.substring(0, 2));
    }

    private Path fileOf(String key) {
        return folderOf(key).resolve(key);
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
