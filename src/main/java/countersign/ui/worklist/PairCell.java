package countersign.ui.worklist;

import atlantafx.base.theme.Styles;
import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What counts, and beside it in grey what helps to know it. */
final class PairCell extends ClaimCell {

    private static final double PADDING = 18;

    private final BiFunction<ClaimSummary, Texts, String> first;
    private final BiFunction<ClaimSummary, Texts, String> second;
    private final Label main = new Label();
    private final Label side = new Label();
    private final HBox pair = new HBox(7, main, side);

    PairCell(
            BiFunction<ClaimSummary, Texts, String> first,
            BiFunction<ClaimSummary, Texts, String> second,
            Wording wording) {
        super(wording);
        this.first = first;
        this.second = second;
        side.setMinWidth(0);
        side.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        pair.setAlignment(Pos.CENTER_LEFT);
    }

    /** Where room is short the second gives way before the first does. */
    @Override
    protected void layoutChildren() {
        main.setMinWidth(Math.min(main.prefWidth(USE_COMPUTED_SIZE), getWidth() - PADDING));
        super.layoutChildren();
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        main.setText(first.apply(claim, texts));
        side.setText(second.apply(claim, texts));
        setGraphic(pair);
        setAccessibleText(main.getText() + " " + side.getText());
        Tip.on(this, getAccessibleText());
    }
}
