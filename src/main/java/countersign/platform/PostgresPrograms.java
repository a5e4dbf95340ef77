package countersign.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the library that carries them. */
final class PostgresPrograms {

    private static final String MARK = "unpacked";

    private final Path folder;
    private final DatabaseUser user;

    private PostgresPrograms(Path folder, DatabaseUser user) {
        this.folder = folder;
        this.user = user;
    }

    /** Unpacks them where that was not done yet, for this user to run. */
    static PostgresPrograms unpack(Path folder, DatabaseUser user) throws IOException {
        if (!Files.exists(folder.resolve(MARK))) {
            var name = archive();
            try (var jar = Objects.requireNonNull(
                            PostgresPrograms.class.getResourceAsStream(name),
                            "PostgreSQL for this system ships with us");
                    var tar = new TarArchiveInputStream(new XZCompressorInputStream(jar))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, folder);
                }
            }
            Files.createFile(folder.resolve(MARK));
        }
        user.own(folder);
        return new PostgresPrograms(folder, user);
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw new IOException("the archive leaves its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean program = (entry.getMode() & 0100) != 0;
        if (program && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var rights = Files.getPosixFilePermissions(path);
            rights.addAll(Set.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(path, rights);
        }
    }

    private static String archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var name = system.contains("win") ? "windows" : system.contains("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch", "");
        var arch = machine.equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + name + "-" + arch + ".txz";
    }

    /** Whether the user may run them here: not where the disk is mounted without the right to. */
    boolean canRun() {
        return user.runs(program("pg_ctl"), "--version");
    }

    void run(String program, String... arguments) throws IOException {
        if (!user.runs(program(program), arguments)) {
            throw new IOException(program + " failed");
        }
    }

    /** Runs it; that it failed does not matter. */
    void tryRun(String program, String... arguments) {
        user.runs(program(program), arguments);
    }

    private String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }
}
