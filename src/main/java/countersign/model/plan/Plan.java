package countersign.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A mutual-aid plan with all its versions, oldest first; it has at least one. */
public record Plan(String id, Names names, List<PlanVersion> versions) {

    public Plan {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one version");
        }
    }

    public Optional<PlanVersion> version(String version) {
        return versions.stream()
                .filter(known -> known.version().equals(version))
                .findFirst();
    }

    /** The version in force on that day: the first where the plan had not begun, the last where it has ended. */
    public PlanVersion nearest(LocalDate day) {
        return versions.stream()
                .filter(version -> !day.isBefore(version.from()))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }
}
