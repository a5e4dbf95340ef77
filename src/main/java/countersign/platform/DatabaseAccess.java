package countersign.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** Connections to the platform's database, whose schema is brought up to date and whose settings are looked at. */
public final class DatabaseAccess implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final Map<String, String> REQUIRED = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on");

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private DatabaseAccess(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /** @throws PlatformException {@code platform-database} if it cannot be reached or its schema brought up to date */
    public static DatabaseAccess open(String jdbcUrl, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword(password);
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(true);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            var source = new HikariDataSource(config);
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/platform")
                    .load()
                    .migrate();
            return new DatabaseAccess(source);
        } catch (RuntimeException e) {
            throw new PlatformException("platform-database", e);
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** Whether the database keeps what it has acknowledged; false also where it cannot be asked. */
    boolean durable() {
        try {
            return jdbi.withHandle(handle -> REQUIRED.entrySet().stream()
                    .allMatch(setting -> handle.createQuery("SHOW " + setting.getKey())
                            .mapTo(String.class)
                            .one()
                            .equals(setting.getValue())));
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
