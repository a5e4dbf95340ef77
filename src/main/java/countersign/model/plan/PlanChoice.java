package countersign.model.plan;

/**
 * The version that decides a claim, and the one that was in force when the member joined.
 *
 * <p>Courts have judged by either; where they differ a person is shown both.
 */
public record PlanChoice(PlanVersion decides, PlanVersion atJoining) {

    public boolean differs() {
        return !decides.version().equals(atJoining.version());
    }
}
