package countersign.app;

import countersign.catalogue.Catalogue;
import countersign.check.Checks;
import countersign.check.Payouts;
import countersign.intake.Adjudicator;
import countersign.intake.JudgingAgain;
import countersign.intake.Understanding;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.claim.Claim;
import countersign.review.Judging;
import countersign.store.Store;
import java.time.Clock;
import java.util.function.Function;

/** The real extractors and checks over a store, without workers. */
public final class RealJudging {

    private RealJudging() {}

    public static Adjudicator adjudicator() {
        return new Adjudicator(Catalogue.shipped(), Knowledge.shipped().words(), Checks.all(), Payouts::of);
    }

    /** Classifier, extractors and interpreter. */
    public static Understanding words() {
        return Knowledge.shipped().words();
    }

    /** How a claim looks in the worklist when it arrives. */
    public static Function<Claim, ClaimSummary> arrivals(Clock clock) {
        return new NewClaims(Catalogue.shipped(), false, clock);
    }

    public static Judging over(Store store) {
        return new JudgingAgain(adjudicator(), store.claims());
    }
}
