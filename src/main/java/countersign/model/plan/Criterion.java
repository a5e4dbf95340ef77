package countersign.model.plan;

import java.util.List;

/**
 * One thing that an illness is proven by.
 *
 * @param id names it in its definition: {@code after180}
 * @param names a short statement of our own, not the plan's clause
 * @param evidence where it is found, the best first
 * @param told whether records of the illness that meet it always say so: that they do not is worth a question
 */
public record Criterion(String id, Names names, List<EvidenceKind> evidence, Proof proof, boolean told) {

    public Criterion {
        evidence = List.copyOf(evidence);
    }
}
