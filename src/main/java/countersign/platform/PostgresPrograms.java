package countersign.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked from the library that carries them, and the user under whom they run.
 *
 * <p>PostgreSQL refuses to run as root: then it runs in a user name space of its own ({@code unshare -U}), or, where
 * that is forbidden, as a user without rights ({@code setpriv}), to whom its folder is given.
 */
final class PostgresPrograms {

    /** The user “nobody” of every Debian. */
    private static final String NOBODY = "65534";

    private static final String MARK = "unpacked";

    private final Path folder;
    private final List<String> prefix;

    private PostgresPrograms(Path folder, List<String> prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    static PostgresPrograms unpack(Path folder) throws IOException {
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
        return new PostgresPrograms(folder, prefix());
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

    private static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return List.of("unshare", "-U");
        }
        var drop = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (succeeds(with(drop, "true"))) {
            return drop;
        }
        throw new PlatformException("platform-root");
    }

    /** Gives a folder or file to the user under whom the programs run. */
    void own(Path path) throws IOException {
        if (!prefix.isEmpty() && prefix.get(0).equals("setpriv")) {
            execute(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
        }
    }

    void run(String program, String... arguments) throws IOException {
        execute(command(program, arguments));
    }

    /** Runs it; that it failed does not matter. */
    void tryRun(String program, String... arguments) {
        succeeds(command(program, arguments));
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> with(List<String> command, String argument) {
        var longer = new ArrayList<>(command);
        longer.add(argument);
        return longer;
    }

    private static void execute(List<String> command) throws IOException {
        if (!succeeds(command)) {
            throw new IOException(Path.of(command.get(Math.min(2, command.size() - 1)))
                            .getFileName() + " failed");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static java.io.File nothing() {
        var device = Path.of("/dev/null");
        return Files.exists(device, LinkOption.NOFOLLOW_LINKS) ? device.toFile() : new java.io.File("NUL");
    }
}
