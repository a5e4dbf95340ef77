package countersign.ui.viewer;

import countersign.ui.kit.Command;
import java.util.List;

/** What can be done to the page on screen; the split view answers the same keys. */
public record ViewerCommands(
        Command documents,
        Command zoomOut,
        Command zoomIn,
        Command fitWidth,
        Command fitPage,
        Command rotate,
        Command split,
        Command words,
        Command marks,
        Command unsure,
        Command correct,
        Command type,
        Command seals,
        Command contrast,
        Command magnify,
        Command find,
        Command previousPage,
        Command nextPage,
        Command previousDocument,
        Command nextDocument) {

    public List<Command> all() {
        return List.of(
                documents,
                zoomOut,
                zoomIn,
                fitWidth,
                fitPage,
                rotate,
                split,
                words,
                marks,
                unsure,
                type,
                seals,
                contrast,
                magnify,
                find,
                previousPage,
                nextPage,
                previousDocument,
                nextDocument);
    }
}
