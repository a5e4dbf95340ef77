package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.claim.Money;
import countersign.model.plan.Exclusion;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.PlanVersion;
import java.util.Optional;

/** A tumour that the records prove to be of the mild class, whatever it was claimed as: the plan pays by what is proven. */
final class MildForm {

    private MildForm() {}

    /**
     * What the plan says of the mild form, where the records prove it and the plan lists it.
     *
     * @param claimed what the claim means
     */
    static Optional<Coverage> of(CaseFile file, PlanVersion plan, Coverage claimed) {
        var illness = claimed.illness();
        if (illness.group() != IllnessGroup.MALIGNANT || illness.illnessClass() != IllnessClass.SEVERE) {
            return Optional.empty();
        }
        return plan.definition(illness)
                .filter(definition -> definition.exclusions().stream()
                        .filter(exclusion -> exclusion.result() == Exclusion.Result.MILD)
                        .map(new Proofs(file, definition)::of)
                        .anyMatch(answer ->
                                answer.is(Answer.Verdict.MET) && !answer.words().isEmpty()))
                .flatMap(definition -> plan.illnesses().stream()
                        .filter(other ->
                                other.group() == IllnessGroup.MALIGNANT && other.illnessClass() == IllnessClass.MILD)
                        .findFirst())
                .map(mild -> Coverage.ofIllness(file, plan, mild));
    }

    /** Whether the claim asks for more than the mild form is paid with: by its name, or by its sum. */
    static boolean isExceeded(CaseFile file, Coverage claimed) {
        var mild = of(file, file.plan(), claimed);
        if (mild.filter(form -> !form.isOut()).isEmpty()
                || IllnessNames.saysSevere(file.claim().illness().name())) {
            return true;
        }
        Optional<Money> paid = Payouts.of(file).map(payout -> payout.amount());
        return file.claim()
                .amount()
                .filter(asked -> paid.filter(sum -> asked.compareTo(sum) <= 0).isEmpty())
                .isPresent();
    }
}
