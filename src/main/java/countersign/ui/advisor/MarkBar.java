package countersign.ui.advisor;

import countersign.model.opinion.Annotation;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** What the chosen mark says, and how it is moved without a mouse. */
final class MarkBar extends HBox {

    private final MarksViewModel marks;
    private final Wording wording;
    private final Label title = new Label();
    private final TextField words = new TextField();
    private boolean showing;

    /** @param left called when the words are done */
    MarkBar(MarksViewModel marks, AdvisorCommands commands, Runnable left, Wording wording) {
        this.marks = marks;
        this.wording = wording;
        getStyleClass().add("mark-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        words.promptTextProperty().bind(wording.of("opinion.mark.words"));
        words.accessibleTextProperty().bind(wording.of("opinion.mark.words"));
        words.setOnAction(event -> left.run());
        words.focusedProperty().addListener((o, before, now) -> keep(now));
        HBox.setHgrow(words, Priority.ALWAYS);
        var move = new Label();
        move.textProperty().bind(wording.of("opinion.mark.move"));
        move.getStyleClass().addAll("small", "muted");
        move.setMinWidth(0);
        Tip.on(move, move::getText);
        words.setMinWidth(200);
        var arrows = new HBox(3);
        List.of("←", "↑", "↓", "→").forEach(arrow -> arrows.getChildren().add(KeyCap.row(Shortcut.of(arrow))));
        arrows.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, words, arrows, move, new Buttons(wording).icon(commands.delete(), Feather.TRASH_2));
        marks.selectedProperty().addListener((o, before, now) -> show());
        marks.marksProperty().addListener((o, before, now) -> show());
        wording.follow(this, this::show);
        show();
    }

    /** Waits for the words of the mark just drawn. */
    void write() {
        words.requestFocus();
        words.selectAll();
    }

    boolean writing() {
        return words.isFocused();
    }

    private void keep(boolean focused) {
        if (!focused && !showing) {
            marks.say(words.getText().strip());
        }
    }

    private void show() {
        Optional<Annotation> chosen = marks.selected();
        setVisible(chosen.isPresent());
        setManaged(chosen.isPresent());
        chosen.ifPresent(mark -> {
            showing = true;
            title.setText(wording.now().of("opinion.mark." + mark.shape(), mark.number()));
            title.setGraphic(Icons.of(DrawingBar.icon(mark.shape()), 14));
            if (!words.isFocused()) {
                words.setText(mark.text());
            }
            showing = false;
        });
    }
}
