package countersign.ui.advisor;

import countersign.ui.kit.Wording;
import javafx.scene.control.Button;

/** The number of a mark, in its circle; leads to it. */
final class MarkBadge extends Button {

    MarkBadge(int number, Wording wording, Runnable action) {
        setText(String.valueOf(number));
        getStyleClass().setAll("button", "mark-badge");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(false);
        setMnemonicParsing(false);
        setAccessibleText(wording.now().of("opinion.mark.spoken", number));
        setOnAction(event -> action.run());
    }
}
