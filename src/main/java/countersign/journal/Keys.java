package countersign.journal;

import countersign.model.journal.KeyRecord;
import java.util.List;
import java.util.Optional;

/** The signing keys that are known, the own one among them. */
@FunctionalInterface
public interface Keys {

    List<KeyRecord> all();

    default Optional<KeyRecord> find(String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
