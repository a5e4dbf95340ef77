package countersign.ui.timeline;

import countersign.ui.kit.NumberedFlag;
import java.util.List;

/**
 * A flag as the time line shows it.
 *
 * @param between places in the list of happenings, those of its evidence A, B and so on; a line joins them
 */
record Contradiction(NumberedFlag flag, List<Integer> between) {

    Contradiction {
        between = List.copyOf(between);
    }
}
