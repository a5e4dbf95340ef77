package countersign.intake;

import java.util.ArrayList;
import java.util.List;

/** Adds up the progress of several dossiers. */
final class ProgressOfMany {

    private final Progress whole;
    private final List<int[]> parts = new ArrayList<>();

    ProgressOfMany(Progress whole) {
        this.whole = whole;
    }

    synchronized Progress part() {
        var counts = new int[2];
        parts.add(counts);
        return (done, known) -> {
            synchronized (this) {
                counts[0] = done;
                counts[1] = known;
                whole.pages(
                        parts.stream().mapToInt(part -> part[0]).sum(),
                        parts.stream().mapToInt(part -> part[1]).sum());
            }
        };
    }
}
