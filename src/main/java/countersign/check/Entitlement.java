package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.PlanVersion;
import java.util.Optional;

/**
 * By what a plan pays for a claim.
 *
 * @param rule names the sentence of a lump sum
 * @param assumed whether a value without a source decides so
 */
record Entitlement(IllnessClass paidAs, String rule, boolean assumed) {

    /** Empty where the plan pays nothing for the illness. */
    static Optional<Entitlement> of(CaseFile file, PlanVersion plan) {
        if (!plan.covers()) {
            return Optional.empty();
        }
        var coverage = Coverage.of(file, plan);
        return coverage.isPresent()
                ? coverage.filter(found -> !found.isOut())
                        .map(found -> MildForm.of(file, plan, found).orElse(found))
                        .filter(found -> !found.isOut())
                        .map(found -> byIllness(found, plan))
                : bySpending(file, plan);
    }

    private static Entitlement byIllness(Coverage coverage, PlanVersion plan) {
        return new Entitlement(
                coverage.paidAs(),
                "age-and-class",
                coverage.illness().assumed()
                        || plan.rules().isAssumed("illnesses")
                        || coverage.site()
                                .filter(site -> plan.rules().isAssumed("site." + site.id()))
                                .isPresent());
    }

    private static Optional<Entitlement> bySpending(CaseFile file, PlanVersion plan) {
        return plan.rules()
                .payments()
                .spending()
                .filter(threshold -> Bills.of(file).recognisedAtLeast().compareTo(threshold.atLeast()) >= 0)
                .map(threshold -> new Entitlement(
                        threshold.paidAs(), "spending", plan.rules().isAssumed("spending")));
    }
}
