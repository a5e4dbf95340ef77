package countersign.store.sqlite;

import countersign.natives.NativeFolder;
import java.io.IOException;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.sqlite.util.LibraryLoaderUtil;

/** SQLite's native library, found where it was unpacked before rather than unpacked by every process. */
final class SqliteNative {

    private static final String PATH = "org.sqlite.lib.path";

    private SqliteNative() {}

    /** To be called before the first connection; where it cannot be unpacked, SQLite does as it always did. */
    static synchronized void find() {
        if (System.getProperty(PATH) != null) {
            return;
        }
        var file = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try {
            var folder = NativeFolder.ofAccount().unpack("sqlite", List.of(file));
            System.setProperty(PATH, folder.toString());
        } catch (IOException e) {
            LoggerFactory.getLogger(SqliteNative.class)
                    .warn("natives are not unpacked ahead: {}", e.getClass().getSimpleName());
        }
    }
}
