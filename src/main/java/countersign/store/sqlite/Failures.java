package countersign.store.sqlite;

import countersign.model.page.Problem;
import countersign.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Names what can go wrong with a store, without a word of what it holds. */
final class Failures {

    private Failures() {}

    static StoreException of(String code, Object... arguments) {
        return new StoreException(Problem.of("", code, arguments));
    }

    static StoreException of(Throwable failure) {
        return new StoreException(Problem.of("", code(failure)), failure);
    }

    static StoreException file(Path file, IOException failure) {
        var full = String.valueOf(failure.getMessage()).contains("No space left");
        return new StoreException(
                Problem.of(String.valueOf(file.getFileName()), full ? "disk-full" : "store-file"), failure);
    }

    private static String code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return known.problem().code();
            }
            if (cause instanceof SQLiteException sqlite) {
                return code(sqlite);
            }
        }
        return failure instanceof SQLException ? "store-file" : "store-failed";
    }

    private static String code(SQLiteException failure) {
        return switch (failure.getResultCode()) {
            case SQLITE_FULL -> "disk-full";
            case SQLITE_NOTADB, SQLITE_CORRUPT -> "store-damaged";
            case SQLITE_BUSY, SQLITE_LOCKED -> "store-in-use";
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM -> "store-file";
            default -> failure.getResultCode().name().startsWith("SQLITE_IOERR") ? "store-file" : "store-failed";
        };
    }
}
