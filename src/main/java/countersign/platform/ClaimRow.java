package countersign.platform;

import countersign.journal.Stages;
import countersign.model.journal.Bytes;
import countersign.model.journal.Head;

/** A claim's row in the ledger, locked while an event is decided. */
record ClaimRow(Stages stages, long headSeq, Bytes headHash, long fence) {

    Head head() {
        return new Head(headSeq, headHash, fence);
    }
}
