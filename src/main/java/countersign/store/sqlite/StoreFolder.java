package countersign.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a store, held by one program at a time and closed to other people. */
final class StoreFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    static StoreFolder hold(Path root) {
        try {
            makeFolder(root);
            closeToOthers(root);
            var channel = FileChannel.open(makeFile(root.resolve("lock")), StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw Failures.of("store-in-use");
            }
            var folder = new StoreFolder(root, channel, lock);
            makeFolder(folder.blobs());
            makeFolder(folder.results());
            makeFolder(folder.pages());
            makeFolder(folder.drafts());
            makeFolder(folder.temporary());
            folder.emptyTemporary();
            return folder;
        } catch (IOException e) {
            throw Failures.file(root, e);
        }
    }

    /** The database's file, made closed to others before SQLite, whose side files copy its rights, sees it. */
    Path database() throws IOException {
        return makeFile(root.resolve("store.db"));
    }

    Path blobs() {
        return root.resolve("blobs");
    }

    Path results() {
        return root.resolve("results");
    }

    Path pages() {
        return root.resolve("pages");
    }

    Path drafts() {
        return root.resolve("drafts");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path nameKey() {
        return root.resolve("name.key");
    }

    Path signingKey(String owner) {
        return root.resolve("sign-" + owner + ".key");
    }

    @Override
    public void close() {
        try {
            emptyTemporary();
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw Failures.file(root, e);
        }
    }

    private void emptyTemporary() throws IOException {
        try (Stream<Path> left = Files.walk(temporary())) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(temporary())) {
                    Files.delete(path);
                }
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights(folder, "rwx------"));
        }
    }

    /** The folder may have been made before, by somebody with a wider habit. */
    private static void closeToOthers(Path root) throws IOException {
        if (hasRights(root)) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean hasRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path makeFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, rights(file, "rw-------"));
        }
        return file;
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return hasRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
