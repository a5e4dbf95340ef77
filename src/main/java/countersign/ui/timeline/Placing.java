package countersign.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/** Finds for each label of a lane a row in which it covers no other. */
final class Placing {

    private static final double GAP = 12;

    private record Taken(double from, double to) {}

    private final List<List<Taken>> rows = new ArrayList<>();

    /** The first row with room from there to there, which is then taken. */
    int row(double from, double to) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().noneMatch(taken -> taken.from() < to + GAP && from < taken.to() + GAP)) {
                rows.get(i).add(new Taken(from, to));
                return i;
            }
        }
        rows.add(new ArrayList<>(List.of(new Taken(from, to))));
        return rows.size() - 1;
    }

    int rows() {
        return rows.size();
    }
}
