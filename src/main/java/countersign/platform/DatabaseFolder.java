package countersign.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the programs and the cluster lie: in the platform's data folder, or, where the user under whom PostgreSQL runs
 * cannot enter that, in a folder of its own that all may enter.
 *
 * <p>The data folder then keeps a line that says where ({@code elsewhere}), so that each start finds the same cluster.
 */
final class DatabaseFolder {

    /** Where the folders lie that all may enter, as Debian keeps the state of programs. */
    static final Path OPEN = Path.of("/var/lib/countersign");

    private static final String POINTER = "elsewhere";
    private static final String BACK = "belongs-to";

    private final Path folder;
    private final boolean elsewhere;

    private DatabaseFolder(Path folder, boolean elsewhere) {
        this.folder = folder;
        this.elsewhere = elsewhere;
    }

    /**
     * Finds it or chooses it for good.
     *
     * @throws PlatformException {@code platform-elsewhere} if the folder that was chosen before is gone,
     *     {@code platform-unreachable} if there is none that the user can enter
     */
    static DatabaseFolder of(Path data, Path open, DatabaseUser user) throws IOException {
        var pointer = data.resolve(POINTER);
        if (Files.exists(pointer)) {
            var folder =
                    Path.of(Files.readString(pointer, StandardCharsets.UTF_8).strip());
            if (!Files.isDirectory(folder)) {
                throw new PlatformException("platform-elsewhere", folder.toString(), pointer.toString());
            }
            return new DatabaseFolder(folder, true);
        }
        if (user.reaches(data)) {
            return new DatabaseFolder(data, false);
        }
        if (Files.exists(cluster(data).resolve("PG_VERSION"))) {
            throw new PlatformException("platform-unreachable", data.toString());
        }
        var folder = make(data, open, user);
        note(pointer, folder);
        return new DatabaseFolder(folder, true);
    }

    private static Path make(Path data, Path open, DatabaseUser user) throws IOException {
        if (!Files.exists(open)) {
            Files.createDirectories(open);
            openToAll(open);
        }
        if (!user.reaches(open)) {
            throw new PlatformException("platform-unreachable", data.toString());
        }
        var folder = Files.createTempDirectory(open, "platform-");
        openToAll(folder);
        note(folder.resolve(BACK), data);
        return folder;
    }

    private static void openToAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Writes a path into a file that is there whole or not at all. */
    private static void note(Path file, Path path) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, path + System.lineSeparator(), StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean elsewhere() {
        return elsewhere;
    }

    Path path() {
        return folder;
    }

    Path programs() {
        return folder.resolve("postgresql");
    }

    Path cluster() {
        return cluster(folder);
    }

    private static Path cluster(Path folder) {
        return folder.resolve("cluster");
    }
}
