package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.Wording;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows a side of a claim; it makes its nodes once and fills them again while the table scrolls. */
@SuppressWarnings("ReferenceEquality") // the same object needs no second look
abstract class ClaimCell extends TableCell<ClaimRow, ClaimSummary> {

    private final Wording wording;
    private @Nullable ClaimSummary shown;
    private @Nullable Texts spoken;

    ClaimCell(Wording wording) {
        this.wording = wording;
    }

    @Override
    protected void updateItem(@Nullable ClaimSummary claim, boolean empty) {
        super.updateItem(claim, empty);
        var texts = wording.now();
        if (empty || claim == null) {
            if (getText() != null) {
                setText(null);
                shown = null;
            }
            reveal(false); // taking the nodes away and back would style them anew
            return;
        }
        reveal(true);
        if (claim != shown || texts != spoken) { // a row is filled anew whenever it moves
            shown = claim;
            spoken = texts;
            show(claim, texts);
        }
    }

    private void reveal(boolean visible) {
        if (getGraphic() != null) {
            getGraphic().setVisible(visible);
        }
    }

    abstract void show(ClaimSummary claim, Texts texts);
}
