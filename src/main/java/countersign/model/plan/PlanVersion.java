package countersign.model.plan;

import java.time.LocalDate;
import java.util.Optional;

/** The rules of a plan over a span of dates of first diagnosis. */
public record PlanVersion(String plan, Names names, String version, LocalDate from, Optional<LocalDate> to) {}
