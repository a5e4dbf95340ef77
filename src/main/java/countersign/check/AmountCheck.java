package countersign.check;

import static countersign.model.adjudication.FlagKind.AMOUNT_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.plan.AgeRange;
import java.util.List;

/** The sum asked for is the sum that the plan pays at this age for this class of illness. */
final class AmountCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var claimed = file.claim().amount();
        var payout = Payouts.of(file);
        if (claimed.isEmpty()
                || payout.isEmpty()
                || claimed.get().equals(payout.get().amount())) {
            return List.of();
        }
        var birth = file.claim().member().birthDate();
        var diagnosed = file.claim().illness().diagnosed();
        return List.of(new Flag(
                AMOUNT_MISMATCH,
                payout.get().assumed() ? Certainty.PROBABLE : Certainty.CERTAIN,
                "other-sum",
                List.of(
                        claimed.get(),
                        payout.get().amount(),
                        AgeRange.years(birth, diagnosed),
                        diagnosed,
                        birth,
                        Coverage.of(file).orElseThrow().paidAs()),
                Words.ofBirth(file)));
    }
}
