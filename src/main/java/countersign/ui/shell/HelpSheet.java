package countersign.ui.shell;

import atlantafx.base.theme.Styles;
import countersign.ui.kit.Command;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The keys of the screen and of the window, two columns. */
final class HelpSheet extends VBox {

    HelpSheet(List<Command> screen, List<Command> everywhere, Wording wording) {
        super(12);
        getStyleClass().addAll("card-over", "help-sheet");
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(wording.of("window.help.title"));
        accessibleTextProperty().bind(title.textProperty());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(8, title, room, new KeyCap("Esc"));
        head.setAlignment(Pos.CENTER_LEFT);
        var columns = new HBox(
                32,
                column("window.help.screen", screen, wording),
                column("window.help.everywhere", everywhere, wording));
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.TEXT);
        getChildren().addAll(head, scroll);
    }

    private static Node column(String title, List<Command> commands, Wording wording) {
        var head = new Label();
        head.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_MUTED);
        head.textProperty().bind(wording.of(title));
        var column = new VBox(6, head);
        commands.stream()
                .filter(command -> !command.shortcuts().isEmpty())
                .forEach(command -> column.getChildren().add(line(command, wording)));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node line(Command command, Wording wording) {
        var words = new Label();
        words.textProperty().bind(wording.of(command.text()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(KeyCap.row(command));
        command.shortcuts().stream()
                .skip(1)
                .forEach(shortcut -> line.getChildren().add(KeyCap.row(shortcut)));
        return line;
    }
}
