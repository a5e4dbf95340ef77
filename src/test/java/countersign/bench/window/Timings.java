package countersign.bench.window;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Milliseconds of one kind of action. */
final class Timings {

    private final List<Double> all = new ArrayList<>();

    synchronized void add(double milliseconds) {
        all.add(milliseconds);
    }

    synchronized int count() {
        return all.size();
    }

    synchronized long above(double milliseconds) {
        return all.stream().filter(each -> each > milliseconds).count();
    }

    /** @param share 0.5 for the median */
    synchronized double quantile(double share) {
        if (all.isEmpty()) {
            return Double.NaN;
        }
        var sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(
                Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1 + (share == 0 ? 1 : 0)));
    }
}
