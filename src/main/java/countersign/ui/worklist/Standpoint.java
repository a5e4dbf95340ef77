package countersign.ui.worklist;

/**
 * From where claims are looked at.
 *
 * @param person the name of whoever works here
 */
record Standpoint(Deadline deadline, String person) {}
