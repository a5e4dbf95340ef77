package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.BoundKey;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Wording;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The one primary action of the worklist, with the claim that it would open. */
final class TakeNext extends Button {

    TakeNext(WorklistViewModel model, Command next, Deadline deadline, Wording wording) {
        getStyleClass().addAll("take-next", "accent");
        var title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(wording.of(next.text()));
        var claim = new Label();
        claim.getStyleClass().add("claim");
        claim.textProperty()
                .bind(wording.of(
                        texts -> model.nextProperty()
                                .get()
                                .map(summary -> words(summary, deadline, texts))
                                .orElse(texts.of("worklist.next.none")),
                        model.nextProperty()));
        var words = new VBox(title, claim);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var inside = new HBox(16, Icons.of(Feather.PLAY, 20), words, KeyCap.row(next));
        inside.setAlignment(Pos.CENTER_LEFT);
        setGraphic(inside);
        claim.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> next.run());
        disableProperty().bind(Bindings.not(next.enabled()));
        accessibleTextProperty().bind(title.textProperty().concat(". ").concat(claim.textProperty()));
        BoundKey.help(this, next);
    }

    private static String words(ClaimSummary claim, Deadline deadline, Texts texts) {
        var due = deadline.of(claim);
        var urgency =
                switch (due.state()) {
                    case LATE -> texts.of("worklist.next.overdue");
                    case TODAY -> texts.of("worklist.next.today");
                    case SOON, LATER -> texts.of("worklist.next.due", due.at().toLocalDate());
                };
        var reading = texts.of(claim.reading().done() ? "worklist.next.read" : "worklist.next.unread");
        return texts.of("worklist.next.claim", claim.number(), urgency, reading);
    }
}
