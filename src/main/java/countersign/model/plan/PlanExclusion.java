package countersign.model.plan;

import java.util.List;
import java.util.Optional;

/**
 * A cause that a plan does not pay for.
 *
 * @param concepts what in the records speaks of it, by name: 自杀, 酒驾
 * @param deathWithinHours excludes a death so soon after an accident
 * @param whileWaiting excludes only what was seen in the waiting time
 */
public record PlanExclusion(
        String id, Names names, List<String> concepts, Optional<Integer> deathWithinHours, boolean whileWaiting) {

    public PlanExclusion {
        concepts = List.copyOf(concepts);
    }
}
