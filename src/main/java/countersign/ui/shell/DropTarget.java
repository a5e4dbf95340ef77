package countersign.ui.shell;

import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lies over the window while files are dragged across it: a drop anywhere imports them. */
final class DropTarget extends VBox {

    private final Consumer<List<Path>> importer;

    DropTarget(Consumer<List<Path>> importer, Wording wording) {
        super(8);
        this.importer = importer;
        getStyleClass().add("drop-target");
        setAlignment(Pos.CENTER);
        setVisible(false);
        setMouseTransparent(true);
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(wording.of("window.drop"));
        var detail = new Label();
        detail.textProperty().bind(wording.of("window.drop.detail"));
        getChildren().addAll(Icons.of(Feather.UPLOAD_CLOUD, 34), title, detail);
    }

    void listen(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> {
            if (event.getTarget() == scene.getRoot() || event.getTarget() == scene) {
                setVisible(false);
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                importer.accept(event.getDragboard().getFiles().stream()
                        .map(java.io.File::toPath)
                        .toList());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }
}
