package countersign.ui.split;

import countersign.ui.kit.Command;

/** What can be done while two pages are compared; those shared with the viewer and the flags are the same commands. */
public record SplitCommands(
        Command split,
        Command evidence,
        Command together,
        Command swap,
        Command nextPlace,
        Command zoomOut,
        Command zoomIn,
        Command rotate,
        Command words,
        Command seals,
        Command contrast,
        Command magnify,
        Command confirm,
        Command dismiss,
        Command ask,
        Command previousFlag,
        Command nextFlag) {}
