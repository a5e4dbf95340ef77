package countersign.ui.worklist;

import countersign.ui.kit.Wording;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A claim's row, which says in one breath what its cells show; put together only when a screen reader asks. */
final class SpokenRow extends TableRow<ClaimRow> {

    private final Deadline deadline;
    private final Wording wording;

    SpokenRow(Deadline deadline, Wording wording) {
        this.deadline = deadline;
        this.wording = wording;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var row = getItem();
        return attribute == AccessibleAttribute.TEXT && row != null
                ? words(row)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String words(ClaimRow row) {
        var texts = wording.now();
        var claim = row.claim();
        var flags = claim.flags();
        return texts.of(
                "worklist.row.spoken",
                claim.number(),
                claim.memberName(),
                claim.illness(),
                DueWords.of(deadline.of(claim), texts),
                flags.total() == 0
                        ? texts.of(claim.reading().done() ? "worklist.flags.none" : "worklist.flags.after")
                        : texts.of("worklist.flags.spoken", flags.critical(), flags.major(), flags.minor()));
    }
}
