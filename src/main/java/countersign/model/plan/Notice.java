package countersign.model.plan;

import java.time.LocalDate;

/** How and when members were told of a version; courts have asked. */
public record Notice(LocalDate on, Names how) {}
