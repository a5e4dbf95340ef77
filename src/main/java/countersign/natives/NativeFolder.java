package countersign.natives;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Where native libraries lie unpacked, in the account's folder for caches.
 *
 * <p>Left alone, every process would unpack its own copy among the temporary files and, ended by force, leave it there.
 */
public final class NativeFolder {

    private final Path root;

    private NativeFolder(Path root) {
        this.root = root;
    }

    /** The one of this account. */
    public static NativeFolder ofAccount() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return new NativeFolder(base.resolve("countersign").resolve("natives"));
    }

    static NativeFolder in(Path root) {
        return new NativeFolder(root);
    }

    /** For what libraries keep for the next time. */
    public Path root() throws IOException {
        return make(root);
    }

    /**
     * The folder that holds these files, unpacked if they were not yet. It is named by their contents, so that another
     * build of the library gets one of its own.
     *
     * @param library the first part of the folder's name
     * @param resources as on the class path, from {@code /}
     */
    public synchronized Path unpack(String library, List<String> resources) throws IOException {
        var marks = new CRC32();
        for (var resource : resources) {
            marks.update(mark(url(resource)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        var folder = make(make(root).resolve("%s-%08x".formatted(library, marks.getValue())));
        for (var resource : resources) {
            unpack(url(resource), folder.resolve(resource.substring(resource.lastIndexOf('/') + 1)));
        }
        return folder;
    }

    private static URL url(String resource) throws IOException {
        var url = NativeFolder.class.getResource(resource);
        if (url == null) {
            throw new IOException("no " + resource);
        }
        return url;
    }

    /** What an archive notes of the file anyway, so that it need not be read at each start. */
    private static String mark(URL url) throws IOException {
        var connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            var entry = jar.getJarEntry();
            return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
        }
        return url + " " + connection.getContentLengthLong() + " " + connection.getLastModified();
    }

    /** Written beside and moved, so that no process sees half a library. */
    private static void unpack(URL url, Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var beside = Files.createTempFile(file.getParent(), "new", "");
        try (InputStream packed = url.openStream()) {
            Files.copy(packed, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Closed to other accounts: what lies here is run. */
    private static Path make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            boolean rights =
                    folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectories(
                    folder,
                    rights
                            ? new FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                            }
                            : new FileAttribute<?>[0]);
        }
        return folder;
    }
}
