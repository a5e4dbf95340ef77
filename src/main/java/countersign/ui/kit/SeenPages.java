package countersign.ui.kit;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pages have really been on screen: a page counts once every place on it that something is printed on was in sight,
 * and stayed there for a moment.
 */
public final class SeenPages {

    private static final int ACROSS = 4;
    private static final int DOWN = 40;

    private final Map<PageId, BitSet> parts = new HashMap<>();
    private final Set<PageId> whole = new HashSet<>();

    /** @param whole pages that were seen before */
    public SeenPages(Set<PageId> whole) {
        this.whole.addAll(whole);
    }

    /** The pages that were seen whole. */
    public Set<PageId> whole() {
        return Set.copyOf(whole);
    }

    /**
     * A page lies before the person's eyes.
     *
     * @param printed places of its lines; none where it could not be read, so that all of it has to be seen
     * @return whether it is whole now and was not before
     */
    public boolean look(PageId page, PageGeometry at, List<Box> printed) {
        if (whole.contains(page) || at.viewWidth() <= 0) {
            return false;
        }
        var seen = parts.computeIfAbsent(page, unseen -> new BitSet(ACROSS * DOWN));
        for (int row = 0; row < DOWN; row++) {
            for (int column = 0; column < ACROSS; column++) {
                var place = at.toPane(new Box((column + 0.5) / ACROSS, (row + 0.5) / DOWN, 0, 0));
                if (place.getMinX() >= 0
                        && place.getMinX() <= at.viewWidth()
                        && place.getMinY() >= 0
                        && place.getMinY() <= at.viewHeight()) {
                    seen.set(row * ACROSS + column);
                }
            }
        }
        var wanted = printed.isEmpty() ? all() : covered(printed);
        wanted.andNot(seen);
        return wanted.isEmpty() && whole.add(page);
    }

    private static BitSet all() {
        var all = new BitSet(ACROSS * DOWN);
        all.set(0, ACROSS * DOWN);
        return all;
    }

    private static BitSet covered(List<Box> printed) {
        var covered = new BitSet(ACROSS * DOWN);
        for (Box box : printed) {
            int row = part(box.centreY(), DOWN);
            for (int column = part(box.x(), ACROSS); column <= part(box.right(), ACROSS); column++) {
                covered.set(row * ACROSS + column);
            }
        }
        return covered;
    }

    private static int part(double share, int parts) {
        return (int) Math.max(0, Math.min(parts - 1, Math.floor(share * parts)));
    }
}
