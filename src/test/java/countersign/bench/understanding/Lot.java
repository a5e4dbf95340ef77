package countersign.bench.understanding;

import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/**
 * Draws dossiers that are tuned on by lot, so that nobody chooses: three with a grave fault to one clean one, and none of a
 * case again before every case has been drawn. Each has its place by its own name, so that stories told later change little.
 *
 * @param seed what is drawn
 * @param from the first of those drawn
 * @param to the one behind the last
 */
record Lot(long seed, int from, int to) {

    private static final int FAULTY_TO_CLEAN = 3;

    /** Reads {@code SEED:FROM-TO}. */
    static Lot of(String words) {
        var parts = words.split("[:-]");
        return new Lot(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    List<Story> from(List<Story> stories) {
        var faulty = drawn(stories.stream().filter(Lot::faulty).toList());
        var clean = drawn(stories.stream().filter(Story::clean).toList());
        var all = new ArrayList<Story>();
        int next = 0;
        for (int i = 0; i < faulty.size(); i++) {
            all.add(faulty.get(i));
            if (i % FAULTY_TO_CLEAN == FAULTY_TO_CLEAN - 1 && next < clean.size()) {
                all.add(clean.get(next++));
            }
        }
        return List.copyOf(all.subList(from, Math.min(to, all.size())));
    }

    private List<Story> drawn(List<Story> stories) {
        var shuffled = new ArrayList<>(
                stories.stream().filter(story -> !story.heldOut()).toList());
        shuffled.sort(
                Comparator.comparingLong(story -> new Random(seed + story.name().hashCode()).nextLong()));
        var counts = new HashMap<String, Integer>();
        var rounds = new HashMap<Story, Integer>();
        for (var story : shuffled) {
            rounds.put(story, counts.merge(story.told().need("case"), 1, Integer::sum));
        }
        shuffled.sort(Comparator.comparing(rounds::get));
        return shuffled;
    }

    private static boolean faulty(Story story) {
        return story.expected().nodes("expect").stream()
                .flatMap(fault -> fault.texts("kind").stream())
                .anyMatch(Lot::grave);
    }

    private static boolean grave(String kind) {
        for (var known : FlagKind.values()) {
            if (known.id().equals(kind)) {
                return known.severity() != Severity.MINOR;
            }
        }
        return false;
    }
}
