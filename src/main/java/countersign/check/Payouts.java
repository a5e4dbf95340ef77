package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Payout;
import countersign.model.claim.Money;
import countersign.model.claim.PaidClaim;
import countersign.model.plan.AgeRange;
import countersign.model.plan.Benefit;
import countersign.model.plan.Pay;
import countersign.model.plan.PlanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan pays for a claim if it holds: by age at first diagnosis, class of illness, and bills where it asks. */
public final class Payouts {

    private Payouts() {}

    /** By the version that decides; empty where the plan pays nothing for such an illness or age. */
    public static Optional<Payout> of(CaseFile file) {
        return of(file, file.plan());
    }

    /** By another version, such as the one in force when the member joined. */
    public static Optional<Payout> of(CaseFile file, PlanVersion plan) {
        return Entitlement.of(file, plan)
                .flatMap(entitlement -> benefit(file, plan, entitlement)
                        .map(benefit -> payout(file, plan, entitlement, benefit))
                        .map(payout -> withinTotal(file, plan, payout)));
    }

    private static Optional<Benefit> benefit(CaseFile file, PlanVersion plan, Entitlement entitlement) {
        return plan.rules().payments().benefit(file.claim().member().option(), entitlement.paidAs(), age(file));
    }

    private static Payout payout(CaseFile file, PlanVersion plan, Entitlement entitlement, Benefit benefit) {
        boolean assumed = entitlement.assumed() || plan.rules().isAssumed(benefit.id());
        List<Object> reasons = new ArrayList<>(List.of(
                age(file),
                file.claim().illness().diagnosed(),
                file.claim().member().birthDate(),
                benefit.fromYear(),
                benefit.toYear(),
                entitlement.paidAs(),
                plan.version()));
        if (benefit.pay() instanceof Pay.LumpSum sum) {
            return new Payout(sum.most(), entitlement.rule(), reasons, assumed);
        }
        var own = Bills.of(file).ownPayments();
        reasons.add(benefit.amount());
        if (own.isEmpty()) {
            return new Payout(benefit.amount(), "bills-unknown", reasons, assumed, Certainty.CANNOT_TELL);
        }
        reasons.add(own.get());
        var atOnce = benefit.pay() instanceof Pay.LumpSumThenBills part ? part.atOnce() : Money.ZERO;
        return new Payout(most(atOnce, least(own.get(), benefit.amount())), "bills", reasons, assumed);
    }

    /** What was paid before counts against the sum that the plan pays in all. */
    private static Payout withinTotal(CaseFile file, PlanVersion plan, Payout payout) {
        var paid = PaidBefore.of(file);
        if (paid.isEmpty()) {
            return payout;
        }
        var before =
                paid.stream().map(PaidClaim::amount).flatMap(Optional::stream).reduce(Money.ZERO, Money::plus);
        return plan.rules()
                .payments()
                .limits()
                .left(before)
                .filter(left -> left.compareTo(payout.amount()) < 0)
                .map(left -> new Payout(
                        left,
                        "total-left",
                        List.of(before, left, plan.version()),
                        payout.assumed(),
                        payout.certainty()))
                .orElse(payout);
    }

    private static int age(CaseFile file) {
        return AgeRange.years(
                file.claim().member().birthDate(), file.claim().illness().diagnosed());
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Money most(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
