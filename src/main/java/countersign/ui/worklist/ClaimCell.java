package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.Wording;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows a side of a claim; it makes its nodes once and fills them again while the table scrolls. */
abstract class ClaimCell extends TableCell<ClaimRow, ClaimSummary> {

    private final Wording wording;

    ClaimCell(Wording wording) {
        this.wording = wording;
    }

    @Override
    protected void updateItem(@Nullable ClaimSummary claim, boolean empty) {
        super.updateItem(claim, empty);
        if (empty || claim == null) {
            setText(null);
            setGraphic(null);
        } else {
            show(claim, wording.now());
        }
    }

    abstract void show(ClaimSummary claim, Texts texts);
}
