package countersign.ui.shell.review;

import countersign.review.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Adds up what somebody works at, as long as they touch a key or the mouse now and then. */
final class Stopwatch {

    /** Whoever touches nothing for so long reads no more. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    /** A longer gap means that the computer slept. */
    private static final Duration LONGEST_TICK = Duration.ofSeconds(5);

    private final Map<Activity, Duration> parts = new EnumMap<>(Activity.class);
    private Instant touched;
    private Instant ticked;

    Stopwatch(Instant now) {
        touched = now;
        ticked = now;
    }

    void touch(Instant now) {
        touched = now;
    }

    /** Counts the time since the last tick. */
    void tick(Instant now, Activity doing) {
        var passed = Duration.between(ticked, now);
        ticked = now;
        boolean working = Duration.between(touched, now).compareTo(IDLE) <= 0;
        if (working && !passed.isNegative() && passed.compareTo(LONGEST_TICK) <= 0) {
            parts.merge(doing, passed, Duration::plus);
        }
    }

    /** What has been added up since it was last taken. */
    Map<Activity, Duration> take() {
        var taken = Map.copyOf(parts);
        parts.clear();
        return taken;
    }
}
