package countersign.ui.kit;

import countersign.text.Texts;
import javafx.scene.control.Button;

/** The number of a mark, in its circle; leads to it. */
public final class MarkBadge extends Button {

    public MarkBadge(int number, Texts texts, Runnable action) {
        setText(String.valueOf(number));
        getStyleClass().setAll("button", "mark-badge");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(false);
        setMnemonicParsing(false);
        setAccessibleText(texts.of("opinion.mark.spoken", number));
        setOnAction(event -> action.run());
    }
}
