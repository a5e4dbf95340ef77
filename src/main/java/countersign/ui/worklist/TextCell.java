package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.Wording;
import java.util.function.BiFunction;
import javafx.scene.control.OverrunStyle;

/** Plain words. */
final class TextCell extends ClaimCell {

    private final BiFunction<ClaimSummary, Texts, String> words;

    TextCell(String styleClass, BiFunction<ClaimSummary, Texts, String> words, Wording wording) {
        super(wording);
        this.words = words;
        getStyleClass().add(styleClass);
        if (styleClass.equals("claim-number")) {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        setText(words.apply(claim, texts));
    }
}
