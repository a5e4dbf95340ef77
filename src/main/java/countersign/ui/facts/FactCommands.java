package countersign.ui.facts;

import countersign.ui.kit.Command;

/** What can be done with the fact that is chosen. */
public record FactCommands(Command correct, Command accept, Command next) {}
