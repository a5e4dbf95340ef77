package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import countersign.ui.worklist.FlagTally.Inks;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Open flags by severity, each in a place of its own so that the eye can run down the column. */
final class FlagsCell extends ClaimCell {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double SMALL = 0.923;

    private static final StyleablePropertyFactory<FlagsCell> FACTORY =
            new StyleablePropertyFactory<>(TableCell.getClassCssMetaData());

    private final StyleableProperty<Color> text = colour("-cs-tally-text", cell -> cell.text);
    private final StyleableProperty<Color> critical = colour("-cs-tally-critical", cell -> cell.critical);
    private final StyleableProperty<Color> major = colour("-cs-tally-major", cell -> cell.major);
    private final StyleableProperty<Color> minor = colour("-cs-tally-minor", cell -> cell.minor);
    private final StyleableProperty<Color> ground = colour("-cs-tally-ground", cell -> cell.ground);
    private final FlagTally tally = new FlagTally();
    private final StatusGlyph none = new StatusGlyph(StatusGlyph.Shape.MET, 14);

    /** All stays in it; another node would be styled anew each time. */
    private final StackPane sign = new StackPane(tally, none);

    FlagsCell(Wording wording) {
        super(wording);
        getStyleClass().add("flags-cell");
        sign.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sign.setAlignment(Pos.CENTER_LEFT);
        setGraphic(sign);
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        var flags = claim.flags();
        boolean done = claim.reading().done();
        boolean counted = done && flags.total() > 0;
        if (counted) {
            tally.show(flags);
        }
        setText(counted ? null : texts.of(done ? "worklist.flags.none" : "worklist.flags.after"));
        setGraphicTextGap(done ? 4 : 0);
        pseudoClassStateChanged(NONE, !counted);
        see(tally, counted);
        see(none, done && !counted);
        setAccessibleText(
                counted
                        ? texts.of("worklist.flags.spoken", flags.critical(), flags.major(), flags.minor())
                        : getText());
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    @Override
    protected void layoutChildren() {
        tally.draw(new Inks(
                Font.font(getFont().getFamily(), SMALL * getFont().getSize()),
                text.getValue(),
                critical.getValue(),
                major.getValue(),
                minor.getValue(),
                ground.getValue()));
        super.layoutChildren();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private StyleableProperty<Color> colour(String name, Function<FlagsCell, StyleableProperty<Color>> property) {
        var colour = FACTORY.createStyleableColorProperty(this, name.substring(1), name, property, Color.TRANSPARENT);
        ((ObservableValue<?>) colour).addListener(observable -> requestLayout());
        return colour;
    }
}
