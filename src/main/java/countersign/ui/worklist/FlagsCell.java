package countersign.ui.worklist;

import atlantafx.base.theme.Styles;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Severity;
import countersign.text.Texts;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Open flags by severity, each in a place of its own so that the eye can run down the column. */
final class FlagsCell extends ClaimCell {

    private final Label critical = count(Severity.CRITICAL);
    private final Label major = count(Severity.MAJOR);
    private final Label minor = count(Severity.MINOR);
    private final HBox counts = new HBox(critical, major, minor);
    private final Label word = new Label();
    private final StatusGlyph none = new StatusGlyph(StatusGlyph.Shape.MET, 14);
    private final HBox both = new HBox(counts, word);

    FlagsCell(Wording wording) {
        super(wording);
        counts.setAlignment(Pos.CENTER_LEFT);
        both.setAlignment(Pos.CENTER_LEFT);
        word.getStyleClass().add(Styles.TEXT_MUTED);
    }

    private static Label count(Severity severity) {
        var label = new Label();
        label.setGraphic(new StatusGlyph(StatusGlyph.Shape.of(severity), 13));
        label.getStyleClass().addAll("small", "flag-count");
        return label;
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        var flags = claim.flags();
        if (claim.reading().done() && flags.total() > 0) {
            fill(critical, flags.critical());
            fill(major, flags.major());
            fill(minor, flags.minor());
            say(counts);
            setAccessibleText(texts.of("worklist.flags.spoken", flags.critical(), flags.major(), flags.minor()));
        } else {
            boolean done = claim.reading().done();
            word.setText(texts.of(done ? "worklist.flags.none" : "worklist.flags.after"));
            word.setGraphic(done ? none : null);
            say(word);
            setAccessibleText(word.getText());
        }
    }

    /** Both stay; another node would be styled anew each time. */
    private void say(Node shown) {
        for (Node each : both.getChildren()) {
            each.setVisible(each.equals(shown));
            each.setManaged(each.equals(shown));
        }
        setGraphic(both);
    }

    private static void fill(Label label, int count) {
        label.setText(String.valueOf(count));
        label.setVisible(count > 0);
    }
}
