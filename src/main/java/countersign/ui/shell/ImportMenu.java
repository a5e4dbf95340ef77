package countersign.ui.shell;

import atlantafx.base.theme.Styles;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Command;
import countersign.ui.kit.Wording;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks what kind of dossier is to be opened: no system's dialog takes folders and files in one. */
final class ImportMenu extends VBox {

    private final List<Command> commands;
    private final Node first;

    ImportMenu(Runnable folder, Runnable files, Wording wording) {
        super(12);
        getStyleClass().addAll("card-over", "import-menu");
        commands = List.of(Command.of("import.folder", folder, "1", "Ctrl O"), Command.of("import.zip", files, "2"));
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(wording.of("window.import.title"));
        var detail = new Label();
        detail.getStyleClass().add(Styles.TEXT_MUTED);
        detail.setWrapText(true);
        detail.textProperty().bind(wording.of("window.import.detail"));
        var buttons = new Buttons(wording);
        first = buttons.full(commands.get(0), Feather.FOLDER);
        getChildren().addAll(title, detail, new HBox(8, first, buttons.full(commands.get(1), Feather.ARCHIVE)));
    }

    Node first() {
        return first;
    }

    List<Command> commands() {
        return commands;
    }
}
