package countersign.store.sqlite;

import countersign.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/** One connection that writes, on a thread of its own so that nobody can interrupt a commit, and two that read. */
final class Database implements AutoCloseable {

    private static final int READERS = 2;
    /** Claims whose chain does not end where they say. */
    private static final String LOOSE_HEADS = "SELECT count(*) FROM claim c LEFT JOIN event e"
            + " ON e.claim_id = c.claim_id AND e.seq = c.head_seq"
            + " WHERE c.head_seq > 0 AND (e.entry_hash IS NULL OR e.entry_hash <> c.head_hash)";

    private final ExecutorService writerThread = Executors.newSingleThreadExecutor(Database::thread);
    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(READERS);
    private final Handle writer;

    /** Opens, checks and migrates; closes what it opened if that fails. */
    static Database open(Path file) {
        try {
            return new Database(file);
        } catch (SQLException | RuntimeException e) {
            throw e instanceof StoreException known ? known : Failures.of(e);
        }
    }

    private Database(Path file) throws SQLException {
        SqliteNative.find();
        try {
            writer = connect(file);
            Pragmas.requireVersion(writer);
            Pragmas.writer(writer);
            Migrations.run(writer);
            for (int i = 0; i < READERS; i++) {
                var reader = connect(file);
                Pragmas.reader(reader);
                readers.add(reader);
            }
            requireWhole();
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** One transaction; returns once it is on disk. */
    <T> T write(Function<Handle, T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> writer.inTransaction(work::apply), writerThread)
                    .join();
        } catch (RejectedExecutionException e) {
            throw Failures.of(e); // the store has been closed
        } catch (CompletionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw cause instanceof StoreException known ? known : Failures.of(cause);
        }
    }

    /** One consistent view of what is committed. */
    <T> T read(Function<Handle, T> work) {
        Handle reader;
        try {
            reader = readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.of(e);
        }
        try {
            return reader.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw e instanceof StoreException known ? known : Failures.of(e);
        } finally {
            readers.add(reader);
        }
    }

    /** Reads every page and index; slow on a large store. */
    boolean isWhole() {
        return read(handle -> Pragmas.value(handle, "integrity_check").equals("ok"));
    }

    @Override
    public void close() {
        writerThread.shutdown();
        try {
            awaitWriter();
            for (int i = connections.size() - 1; i >= 0; i--) {
                connections.get(i).close(); // the writer last: it empties the log into the database
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void awaitWriter() {
        try {
            writerThread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "store-writer");
        thread.setDaemon(true);
        return thread;
    }

    private void requireWhole() {
        boolean loose = writer.createQuery(LOOSE_HEADS).mapTo(Integer.class).one() > 0;
        if (loose || !Pragmas.value(writer, "quick_check").equals("ok")) {
            throw Failures.of("store-damaged");
        }
    }

    private Handle connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.enableLoadExtension(false);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        connections.add(connection);
        return Jdbi.create(connection).open();
    }
}
