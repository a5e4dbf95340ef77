package countersign.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Files under relative names with {@code /} between folders: a folder on disk or a zip. */
interface Container extends Closeable {

    /** The files' names, sorted. */
    List<String> names();

    long size(String name);

    byte[] read(String name) throws IOException;

    @Override
    void close() throws IOException;
}
