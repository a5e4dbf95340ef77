package countersign.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL 18 of the platform's own: durable, on loopback, behind a random password that only its owner can read.
 *
 * <p>A server that a killed platform left running over the same folder is stopped first.
 */
public final class OwnDatabase implements AutoCloseable {

    private static final String USER = "countersign";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "shared_buffers=64MB",
            "max_connections=40");

    private final PostgresPrograms programs;
    private final DatabaseFolder folder;
    private final int port;
    private final String password;

    private OwnDatabase(PostgresPrograms programs, DatabaseFolder folder, int port, String password) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it over its folder, which is made where there is none.
     *
     * @throws PlatformException {@code platform-postgres} if it cannot be started, {@code platform-root} if no user
     *     without rights can be had to run it, {@code platform-unreachable} if that user can enter no folder for it,
     *     {@code platform-elsewhere} if the folder is gone where the data lay
     */
    public static OwnDatabase start(Path data) {
        return start(data, DatabaseFolder.OPEN, DatabaseUser.find());
    }

    /** Starts it under this user; where he cannot enter the data folder, in a folder below the open one. */
    static OwnDatabase start(Path data, Path open, DatabaseUser user) {
        try {
            Files.createDirectories(data);
            var folder = DatabaseFolder.of(data.toAbsolutePath().normalize(), open, user);
            var programs = PostgresPrograms.unpack(folder.programs(), user);
            if (!programs.canRun()) {
                throw new PlatformException(
                        "platform-unreachable", folder.path().toString());
            }
            var cluster = folder.cluster();
            var password = password(data.resolve("password"));
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                make(programs, user, folder, password);
            }
            user.own(cluster);
            if (Files.exists(cluster.resolve("postmaster.pid"))) {
                programs.tryRun("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
            }
            int port = freePort();
            var options = new StringBuilder("-p " + port);
            SETTINGS.forEach(
                    setting -> options.append(" -c ").append(setting.endsWith("=") ? setting + "''" : setting));
            programs.run(
                    "pg_ctl",
                    "-D",
                    cluster.toString(),
                    "-l",
                    cluster.resolve("server.log").toString(),
                    "-w",
                    "-t",
                    "60",
                    "-o",
                    options.toString(),
                    "start");
            return new OwnDatabase(programs, folder, port, password);
        } catch (IOException e) {
            throw new PlatformException("platform-postgres", e);
        }
    }

    private static void make(PostgresPrograms programs, DatabaseUser user, DatabaseFolder folder, String password)
            throws IOException {
        var cluster = folder.cluster();
        Files.createDirectories(cluster);
        user.own(cluster);
        var secret = folder.path().resolve("password.new");
        Files.deleteIfExists(secret);
        writeSecret(secret, password);
        user.own(secret);
        try {
            programs.run(
                    "initdb",
                    "-D",
                    cluster.toString(),
                    "-U",
                    USER,
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "-A",
                    "scram-sha-256",
                    "--data-checksums",
                    "--pwfile=" + secret);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        writeSecret(file, password);
        return password;
    }

    /** Writes a file that none but its owner can ever have read. */
    private static void writeSecret(Path file, String secret) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, secret, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where its data lies, if that could not be in the folder it was started over. */
    public Optional<Path> elsewhere() {
        return folder.elsewhere() ? Optional.of(folder.path()) : Optional.empty();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        programs.tryRun("pg_ctl", "-D", folder.cluster().toString(), "-m", "fast", "-w", "stop");
    }
}
