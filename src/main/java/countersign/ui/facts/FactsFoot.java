package countersign.ui.facts;

import countersign.ui.kit.Command;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under the table: its keys, and what the marks of accepted values mean. */
final class FactsFoot extends HBox {

    private final Wording wording;

    FactsFoot(Wording wording, FactCommands commands) {
        super(16);
        this.wording = wording;
        getStyleClass().add("foot-bar");
        setAlignment(Pos.CENTER_LEFT);
        var arrows = new HBox(3);
        List.of("←", "↑", "↓", "→").forEach(arrow -> arrows.getChildren().add(KeyCap.row(Shortcut.of(arrow))));
        getChildren().add(hint(arrows, "review.facts.move"));
        for (Command command : List.of(commands.correct(), commands.accept(), commands.open(), commands.next())) {
            var hint = hint(KeyCap.row(command), command.text());
            hint.setOnMouseClicked(event -> command.run());
            getChildren().add(hint);
        }
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().add(room);
        for (var source : List.of(
                Accepted.Source.PLATFORM,
                Accepted.Source.COMPUTED,
                Accepted.Source.DOCUMENTS,
                Accepted.Source.SEVERAL)) {
            var words = new Label();
            words.textProperty().bind(wording.of("review.facts.source." + source.name()));
            words.getStyleClass().addAll("small", "muted");
            words.setMinWidth(Region.USE_PREF_SIZE);
            var mark = new HBox(5, AcceptedCell.icon(source, 14), words);
            mark.setAlignment(Pos.CENTER_LEFT);
            mark.getStyleClass().add("extra");
            getChildren().add(mark);
        }
    }

    private HBox hint(Node keys, String text) {
        var words = new Label();
        words.textProperty().bind(wording.of(text));
        words.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new HBox(7, keys, words);
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }
}
