package countersign.ui.timeline;

import countersign.ui.kit.Command;
import java.util.List;

/** What can be done on the time line. */
public record TimelineCommands(
        Command earlier,
        Command later,
        Command laneUp,
        Command laneDown,
        Command next,
        Command previous,
        Command open,
        Command split,
        Command correct,
        Command zoomIn,
        Command zoomOut) {

    public List<Command> all() {
        return List.of(earlier, later, laneUp, laneDown, next, previous, open, split, correct, zoomIn, zoomOut);
    }
}
