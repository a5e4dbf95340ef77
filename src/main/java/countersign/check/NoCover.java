package countersign.check;

import countersign.model.claim.Claim;
import countersign.model.claim.Money;
import countersign.model.fact.FactSheet;
import countersign.model.page.Problem;
import countersign.model.plan.PlanVersion;
import java.util.List;

/** Where nothing is covered, as for a personal appeal, the sum asked for stands beside the bills for a person to judge. */
public final class NoCover {

    /** Begins the code of each note. */
    public static final String CODE = "appeal-";

    private NoCover() {}

    /** Notes on a dossier; none for a plan that covers something. */
    public static List<Problem> notes(String dossier, Claim claim, PlanVersion plan, FactSheet facts) {
        if (plan.covers()) {
            return List.of();
        }
        var asked = claim.amount().map(NoCover::shown).orElse("—");
        return List.of(Bills.of(facts)
                .totals()
                .map(total -> Problem.of(dossier, CODE + "bills", shown(total), asked))
                .orElseGet(() -> Problem.of(dossier, CODE + "bills-unknown", asked)));
    }

    private static String shown(Money sum) {
        return "¥" + sum.decimal();
    }
}
