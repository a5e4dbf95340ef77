package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A claim's row: stays where it is while what it shows changes. */
public final class ClaimRow {

    private final UUID id;
    private final ReadOnlyObjectWrapper<ClaimSummary> claim;

    ClaimRow(ClaimSummary claim) {
        this.id = claim.id();
        this.claim = new ReadOnlyObjectWrapper<>(claim);
    }

    public UUID id() {
        return id;
    }

    public ClaimSummary claim() {
        return claim.get();
    }

    public ReadOnlyObjectProperty<ClaimSummary> claimProperty() {
        return claim.getReadOnlyProperty();
    }

    void update(ClaimSummary now) {
        if (!claim.get().equals(now)) {
            claim.set(now);
        }
    }
}
