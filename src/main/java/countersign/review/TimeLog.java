package countersign.review;

import countersign.store.DraftStore;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps one person's times on claims beside what only they have begun: on this computer, no part of the journal, and sent
 * nowhere. Its methods write, so they belong on a background thread.
 */
public final class TimeLog {

    /** Older ones are forgotten. */
    private static final int MOST_CLAIMS = 200;

    private static final String DECIDED = "decided";

    private final DraftStore store;
    private final String key;

    TimeLog(DraftStore store, String person) {
        this.store = store;
        key = person + "\ntime";
    }

    /** Remembers nothing. */
    public static TimeLog forgetful() {
        return new TimeLog(new Nowhere(), "");
    }

    /** More time on a claim, until now. */
    public synchronized void add(UUID claim, Instant now, Map<Activity, Duration> more) {
        var all = read();
        var before = Optional.ofNullable(all.get(claim)).orElseGet(() -> new TimeSpent(claim, now, false, Map.of()));
        all.put(claim, before.plus(now, more));
        write(all);
    }

    /** The person has decided it. */
    public synchronized void decided(UUID claim) {
        var all = read();
        Optional.ofNullable(all.get(claim)).ifPresent(spent -> {
            all.put(claim, spent.asDecided());
            write(all);
        });
    }

    public synchronized OwnTime sum() {
        return OwnTime.of(read().values());
    }

    public synchronized void forget() {
        store.keep(key, Map.of());
    }

    private Map<UUID, TimeSpent> read() {
        var all = new HashMap<UUID, TimeSpent>();
        store.find(key).forEach((claim, line) -> read(claim, line).ifPresent(spent -> all.put(spent.claim(), spent)));
        return all;
    }

    private void write(Map<UUID, TimeSpent> all) {
        store.keep(
                key,
                all.values().stream()
                        .sorted(Comparator.comparing(TimeSpent::last).reversed())
                        .limit(MOST_CLAIMS)
                        .collect(Collectors.toMap(spent -> spent.claim().toString(), TimeLog::written)));
    }

    private static String written(TimeSpent spent) {
        var parts = spent.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + part.getValue().toMillis())
                .collect(Collectors.joining(" "));
        return spent.last() + (spent.decided() ? " " + DECIDED : "") + (parts.isEmpty() ? "" : " " + parts);
    }

    /** Empty for what an older or newer program wrote otherwise. */
    private static Optional<TimeSpent> read(String claim, String line) {
        try {
            var words = line.split(" ");
            var parts = new EnumMap<Activity, Duration>(Activity.class);
            boolean decided = false;
            for (int i = 1; i < words.length; i++) {
                int at = words[i].indexOf('=');
                if (at < 0) {
                    decided |= words[i].equals(DECIDED);
                } else {
                    parts.put(
                            Activity.valueOf(words[i].substring(0, at)),
                            Duration.ofMillis(Long.parseLong(words[i].substring(at + 1))));
                }
            }
            return Optional.of(new TimeSpent(UUID.fromString(claim), Instant.parse(words[0]), decided, parts));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private record Nowhere() implements DraftStore {

        @Override
        public Map<String, String> find(String draft) {
            return Map.of();
        }

        @Override
        public void keep(String draft, Map<String, String> now) {}
    }
}
