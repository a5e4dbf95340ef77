package countersign.ui.kit;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Moves between screens; claims follow each other in the order of the list they were opened from. */
public interface Navigator {

    void openQueue();

    void open(UUID claim);

    /**
     * Shows the claim's dossier over the screen that is shown, to which going back leads.
     *
     * @param tab id of the command that opens a tab of it
     */
    void openDossier(UUID claim, String tab);

    /** Opens the claim after the open one; at the end of the queue, the queue. */
    void nextClaim();

    void previousClaim();

    /** Where the open claim stands in its queue. */
    ReadOnlyObjectProperty<QueuePlace> placeProperty();

    /**
     * “3 / 46”.
     *
     * @param position from 1; 0 where the claim is not part of a queue
     */
    record QueuePlace(int position, int size) {
        public static final QueuePlace NONE = new QueuePlace(0, 0);

        public boolean hasNext() {
            return position > 0 && position < size;
        }

        public boolean hasPrevious() {
            return position > 1;
        }
    }
}
