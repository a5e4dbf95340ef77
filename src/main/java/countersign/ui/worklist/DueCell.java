package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** When the claim is due: late and today as tags, soon with a clock, else the plain date. */
final class DueCell extends ClaimCell {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final Deadline deadline;
    private final FontIcon icon = Icons.of(Feather.CLOCK, 13);
    private final Label tag = new Label();

    DueCell(Deadline deadline, Wording wording) {
        super(wording);
        this.deadline = deadline;
        tag.getStyleClass().add("due");
        tag.setMinWidth(USE_PREF_SIZE);
        tag.setGraphic(icon);
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        var due = deadline.of(claim);
        tag.setText(DueWords.of(due, texts));
        icon.setIconCode(due.state() == Deadline.State.LATE ? Feather.ALERT_OCTAGON : Feather.CLOCK);
        icon.setVisible(due.state() != Deadline.State.LATER); // its room stays, so that dates stand in line
        tag.pseudoClassStateChanged(LATE, due.state() == Deadline.State.LATE);
        tag.pseudoClassStateChanged(TODAY, due.state() == Deadline.State.TODAY);
        tag.pseudoClassStateChanged(LATER, due.state() == Deadline.State.LATER);
        setGraphic(tag);
        setAccessibleText(tag.getText());
    }
}
