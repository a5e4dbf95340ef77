package countersign.model.journal;

import java.util.List;
import java.util.UUID;

/**
 * A claim's journal with all that is needed to check it.
 *
 * @param entries the chain as the platform accepted it
 * @param recorded signed events that have no place in the chain: not sent yet, contested or refused
 * @param keys of everybody who signed
 */
public record SignedClaim(
        UUID claim, String plan, String number, List<Entry> entries, List<SignedEvent> recorded, List<KeyRecord> keys) {

    public SignedClaim {
        entries = List.copyOf(entries);
        recorded = List.copyOf(recorded);
        keys = List.copyOf(keys);
    }
}
