package countersign.journal;

import countersign.model.adjudication.Stage;
import countersign.model.journal.Head;
import java.util.UUID;

/** Where in a claim's life an author writes: what they saw of it. */
public record Place(UUID claim, int round, Stage stage, Head head) {

    /** Before a claim's first entry. */
    public static Place opening(UUID claim) {
        return new Place(claim, 1, Stage.VERIFY, new Head(0, Chain.first(claim), 0));
    }
}
