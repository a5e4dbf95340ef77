package countersign.ui;

import countersign.ui.intake.Importer;
import java.nio.file.Path;
import java.util.List;

/** For windows into which nothing is imported. */
public final class NoImports implements Importer {

    @Override
    public void add(List<Path> dossiers) {}

    @Override
    public void stop() {}

    @Override
    public void goOn() {}
}
