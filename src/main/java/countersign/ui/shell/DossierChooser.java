package countersign.ui.shell;

import countersign.ui.intake.Importer;
import countersign.ui.kit.Wording;
import java.util.List;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks which folder or which zips are to be taken in. */
final class DossierChooser {

    private final Stage stage;
    private final Overlay overlay;
    private final Importer importer;
    private final Wording wording;

    DossierChooser(Stage stage, Overlay overlay, Importer importer, Wording wording) {
        this.stage = stage;
        this.overlay = overlay;
        this.importer = importer;
        this.wording = wording;
    }

    void ask() {
        var menu = new ImportMenu(this::folder, this::files, wording);
        overlay.open(menu, menu.first(), menu.commands());
    }

    private void folder() {
        overlay.close();
        var folder = new DirectoryChooser().showDialog(stage);
        if (folder != null) {
            importer.add(List.of(folder.toPath()));
        }
    }

    private void files() {
        overlay.close();
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("zip", "*.zip"));
        var files = chooser.showOpenMultipleDialog(stage);
        if (files != null) {
            importer.add(files.stream().map(java.io.File::toPath).toList());
        }
    }
}
