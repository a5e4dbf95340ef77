package countersign.ui.worklist;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Lays rows out once when their number changes: a table does it at once, takes all rows away, and does it again in the
 * same pulse.
 */
final class ClaimTableSkin extends TableViewSkin<ClaimRow> {

    private @Nullable Flow flow;

    ClaimTableSkin(TableView<ClaimRow> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<ClaimRow>> createVirtualFlow() {
        flow = new Flow();
        return flow;
    }

    @Override
    protected void updateItemCount() {
        var rows = flow;
        if (rows == null) {
            super.updateItemCount();
            return;
        }
        int before = rows.getCellCount();
        rows.counting = true;
        try {
            super.updateItemCount();
        } finally {
            rows.counting = false;
        }
        if (rows.getCellCount() != before) {
            rows.requestLayout();
        }
    }

    private static final class Flow extends VirtualFlow<TableRow<ClaimRow>> {

        private boolean counting;

        @Override
        protected void layoutChildren() {
            if (!counting) {
                super.layoutChildren();
            }
        }
    }
}
