package countersign.review;

import countersign.model.adjudication.Role;

/**
 * Who works at this desk, as settings say.
 *
 * @param id stands in the journal
 * @param name for the screen
 * @param device id of this workstation
 */
public record Reviewer(String id, String name, Role role, String device) {}
