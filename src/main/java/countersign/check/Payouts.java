package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Payout;
import countersign.model.plan.AgeRange;
import countersign.model.plan.PlanVersion;
import java.util.List;
import java.util.Optional;

/** What a plan pays for a claim if it holds: by age at first diagnosis and class of illness. */
public final class Payouts {

    private Payouts() {}

    /** By the version that decides; empty where the plan pays nothing for such an illness or age. */
    public static Optional<Payout> of(CaseFile file) {
        return of(file, file.plan());
    }

    /** By another version, such as the one in force when the member joined. */
    public static Optional<Payout> of(CaseFile file, PlanVersion plan) {
        return Coverage.of(file, plan)
                .filter(coverage -> !coverage.isOut())
                .flatMap(coverage -> payout(file, plan, coverage));
    }

    private static Optional<Payout> payout(CaseFile file, PlanVersion plan, Coverage coverage) {
        var claim = file.claim();
        int age = AgeRange.years(claim.member().birthDate(), claim.illness().diagnosed());
        return plan.rules()
                .benefit(coverage.paidAs(), age)
                .map(benefit -> new Payout(
                        benefit.amount(),
                        "age-and-class",
                        List.of(
                                age,
                                claim.illness().diagnosed(),
                                claim.member().birthDate(),
                                benefit.fromYear(),
                                benefit.toYear(),
                                coverage.paidAs(),
                                plan.version()),
                        coverage.illness().assumed()
                                || plan.rules().isAssumed(benefit.id())
                                || coverage.site()
                                        .filter(site -> plan.rules().isAssumed("site." + site.id()))
                                        .isPresent()));
    }
}
