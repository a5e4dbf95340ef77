package countersign.ui.shell;

import java.time.Instant;
import java.util.Optional;

/**
 * How the window stands with the platform.
 *
 * @param at when the platform last answered, while online; since when it has not, while offline
 * @param toSend how many events recorded here it has not yet accepted
 */
public record SyncStatus(Link link, Optional<Instant> at, int toSend) {

    /** Whether the platform is reached. */
    public enum Link {
        /** No platform is set up: all stays on this computer. */
        NONE,
        ONLINE,
        OFFLINE
    }

    public static final SyncStatus ALONE = new SyncStatus(Link.NONE, Optional.empty(), 0);
}
