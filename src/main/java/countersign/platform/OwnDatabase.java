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
    private final Path cluster;
    private final int port;
    private final String password;

    private OwnDatabase(PostgresPrograms programs, Path cluster, int port, String password) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it over its folder, which is made where there is none.
     *
     * @throws PlatformException {@code platform-postgres} if it cannot be started, {@code platform-root} if no user
     *     without rights can be had to run it
     */
    public static OwnDatabase start(Path data) {
        try {
            Files.createDirectories(data);
            var programs = PostgresPrograms.unpack(data.resolve("postgresql"));
            var cluster = data.resolve("cluster");
            var password = password(data.resolve("password"));
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                make(programs, data, cluster, password);
            }
            programs.own(cluster);
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
            return new OwnDatabase(programs, cluster, port, password);
        } catch (IOException e) {
            throw new PlatformException("platform-postgres", e);
        }
    }

    private static void make(PostgresPrograms programs, Path data, Path cluster, String password) throws IOException {
        Files.createDirectories(cluster);
        programs.own(cluster);
        var secret = data.resolve("password.new");
        Files.writeString(secret, password, StandardCharsets.UTF_8);
        programs.own(secret);
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
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, password, StandardCharsets.UTF_8);
        return password;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
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
        programs.tryRun("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
    }
}
