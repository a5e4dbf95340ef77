package countersign.model.plan;

import java.util.List;

/** A mutual-aid plan with all its versions, oldest first. */
public record Plan(String id, Names names, List<PlanVersion> versions) {

    public Plan {
        versions = List.copyOf(versions);
    }
}
