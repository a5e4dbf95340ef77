package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.PlanVersion;
import countersign.model.plan.SiteRule;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What the plan says of the illness claimed.
 *
 * @param illness the entry of its list that the claim means
 * @param byName whether its name says so; else its code does, or the code that its name stands for
 * @param site the exception that applies to its organ
 */
record Coverage(Illness illness, boolean byName, Optional<SiteRule> site) {

    /** What the version that decides says. */
    private record Decisive(Optional<Coverage> coverage) {}

    /** Empty if the illness is on no list of the plan. */
    static Optional<Coverage> of(CaseFile file) {
        return file.once(Decisive.class, one -> new Decisive(by(one, one.plan())))
                .coverage();
    }

    static Optional<Coverage> of(CaseFile file, PlanVersion plan) {
        return plan.equals(file.plan()) ? of(file) : by(file, plan);
    }

    private static Optional<Coverage> by(CaseFile file, PlanVersion plan) {
        var claimed = file.claim().illness();
        var written = IllnessNames.Written.of(claimed.name());
        boolean mild = IllnessNames.saysMild(claimed.name());
        var byName = best(plan, illness -> new IllnessNames(illness).fit(written) * 2 + degree(mild, illness));
        var found = byName.or(() -> claimed.code()
                .or(() -> new OfferedCodes(file).ofIllness(claimed.name()))
                .flatMap(code -> best(plan, illness -> byCode(code, illness))));
        return found.map(illness -> new Coverage(illness, byName.isPresent(), site(file, plan, illness)));
    }

    /** What the plan says of an entry of its list that the records, not the claim, name. */
    static Coverage ofIllness(CaseFile file, PlanVersion plan, Illness illness) {
        return new Coverage(illness, false, site(file, plan, illness));
    }

    /** The class it is paid by, after the exception for its organ. */
    IllnessClass paidAs() {
        return site.filter(rule -> rule.effect() == SiteRule.Effect.AS_SEVERE).isPresent()
                ? IllnessClass.SEVERE
                : illness.illnessClass();
    }

    boolean isOut() {
        return site.filter(rule -> rule.effect() == SiteRule.Effect.OUT).isPresent();
    }

    /** The first of those that fit best. */
    private static Optional<Illness> best(PlanVersion plan, ToIntFunction<Illness> fit) {
        Optional<Illness> best = Optional.empty();
        int most = 1;
        for (Illness illness : plan.illnesses()) {
            int fits = fit.applyAsInt(illness);
            if (fits > most) {
                most = fits;
                best = Optional.of(illness);
            }
        }
        return best;
    }

    /** 重度 and 轻度 choose the class; where neither is said, it is the severe one. */
    private static int degree(boolean saidMild, Illness illness) {
        return saidMild == (illness.illnessClass() == IllnessClass.MILD) ? 1 : 0;
    }

    private static int byCode(String code, Illness illness) {
        if (!illness.hasCode(code) || illness.illnessClass() == IllnessClass.MILD) {
            return 0;
        }
        return illness.group() == IllnessGroup.SURGERY ? 2 : 3;
    }

    private static Optional<SiteRule> site(CaseFile file, PlanVersion plan, Illness illness) {
        if (illness.group() != IllnessGroup.MALIGNANT) {
            return Optional.empty();
        }
        return plan.rules().payments().sites().stream()
                .filter(rule -> rule.illnessClass() == illness.illnessClass())
                .filter(rule -> new TumourSite(file).is(rule))
                .findFirst();
    }
}
