package countersign.app;

import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.reading.LineSelector;
import java.util.Set;
import java.util.TreeSet;

/** Names the lines worth a second reading where text alone is wanted: those with facts, and those read unsurely. */
public final class SecondLook implements LineSelector {

    private static final double SURE = 0.95;

    private final LineSelector facts = Knowledge.shipped().words()::factLines;

    @Override
    public Set<Integer> lines(Transcript page) {
        var lines = new TreeSet<>(facts.lines(page));
        for (int i = 0; i < page.lines().size(); i++) {
            if (isUnsure(page.lines().get(i))) {
                lines.add(i);
            }
        }
        return lines;
    }

    private static boolean isUnsure(TextLine line) {
        return line.confidenceOf(0, line.glyphs().size()) < SURE;
    }
}
