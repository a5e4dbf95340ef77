package countersign.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * How this desk stands with the platform.
 *
 * @param reached whether the last call was answered
 * @param at when it was last answered; while it is not reached, since when that has been so
 * @param toSend events recorded here that have not been answered yet
 * @param problem why it is not reached, or what it sent that was not believed
 */
public record SyncStatus(boolean reached, Optional<Instant> at, int toSend, Optional<String> problem) {

    public static final SyncStatus UNKNOWN = new SyncStatus(false, Optional.empty(), 0, Optional.empty());
}
