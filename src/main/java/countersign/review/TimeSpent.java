package countersign.review;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * The time that one person has worked on one claim.
 *
 * @param last when they last did
 * @param decided whether they decided it
 */
record TimeSpent(UUID claim, Instant last, boolean decided, Map<Activity, Duration> parts) {

    TimeSpent {
        parts = Map.copyOf(parts);
    }

    Duration total() {
        return parts.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    TimeSpent plus(Instant now, Map<Activity, Duration> more) {
        var sum = new EnumMap<Activity, Duration>(Activity.class);
        sum.putAll(parts);
        more.forEach((activity, time) -> sum.merge(activity, time, Duration::plus));
        return new TimeSpent(claim, now, decided, sum);
    }

    TimeSpent asDecided() {
        return new TimeSpent(claim, last, true, parts);
    }
}
