package countersign.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Takes dossiers and reads them behind; all of it returns at once. */
public interface Importer {

    void add(List<Path> dossiers);

    /** Finishes the page at hand and reads no other until {@link #goOn}. */
    void stop();

    void goOn();

    /** Reads that claim no further until it is asked for again. */
    default void stop(UUID claim) {}

    /** Goes on with that claim. */
    default void goOn(UUID claim) {}

    /** Reads that claim before all others. */
    default void first(UUID claim) {}

    /** Forgets which dossiers were refused. */
    default void forgetRefusals() {}
}
