package countersign.ui.intake;

import java.nio.file.Path;
import java.util.List;

/** Takes dossiers and reads them behind; all of it returns at once. */
public interface Importer {

    void add(List<Path> dossiers);

    /** Finishes the page at hand and reads no other until {@link #goOn}. */
    void stop();

    void goOn();
}
