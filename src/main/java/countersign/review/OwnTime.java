package countersign.review;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a person may know of their own time: nobody else is told, and no claim is named.
 *
 * @param claims how many they have decided of those that are remembered
 * @param median of a decided claim; zero while they are too few to say anything
 * @param shares of all the time on decided claims, those that are not zero
 */
public record OwnTime(int claims, Duration median, Map<Activity, Double> shares) {

    /** A median of fewer is a single claim's time. */
    public static final int FEWEST = 3;

    public static final OwnTime NONE = new OwnTime(0, Duration.ZERO, Map.of());

    public OwnTime {
        shares = Map.copyOf(shares);
    }

    static OwnTime of(Collection<TimeSpent> all) {
        var decided = all.stream().filter(TimeSpent::decided).toList();
        if (decided.size() < FEWEST) {
            return new OwnTime(decided.size(), Duration.ZERO, Map.of());
        }
        return new OwnTime(decided.size(), median(decided), shares(decided));
    }

    private static Duration median(List<TimeSpent> decided) {
        var totals = decided.stream().map(TimeSpent::total).sorted().toList();
        int middle = totals.size() / 2;
        return totals.size() % 2 == 1
                ? totals.get(middle)
                : totals.get(middle - 1).plus(totals.get(middle)).dividedBy(2);
    }

    private static Map<Activity, Double> shares(List<TimeSpent> decided) {
        var sums = new EnumMap<Activity, Long>(Activity.class);
        decided.forEach(spent -> spent.parts().forEach((each, time) -> sums.merge(each, time.toMillis(), Long::sum)));
        double all = sums.values().stream().mapToLong(Long::longValue).sum();
        var shares = new EnumMap<Activity, Double>(Activity.class);
        sums.forEach((each, time) -> {
            if (time > 0) {
                shares.put(each, time / all);
            }
        });
        return shares;
    }
}
