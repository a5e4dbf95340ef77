package countersign.app;

import countersign.catalogue.Catalogue;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Claim;
import countersign.model.journal.ClaimId;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** How a claim looks in the worklist before anything of it is read. */
final class NewClaims implements Function<Claim, ClaimSummary> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);
    /** For a plan that is not known; the plans say their own. */
    private static final int DUE_DAYS = 10;

    private final Catalogue catalogue;
    private final boolean demo;

    NewClaims(Catalogue catalogue, boolean demo) {
        this.catalogue = catalogue;
        this.demo = demo;
    }

    @Override
    public ClaimSummary apply(Claim claim) {
        var version = catalogue.versionFor(claim).map(choice -> choice.decides());
        int days = version.map(plan -> plan.rules().dueDays()).orElse(DUE_DAYS);
        var member = claim.member();
        return new ClaimSummary(
                ClaimId.of(claim.plan(), claim.number()),
                claim.number(),
                member.name(),
                member.sex(),
                Math.max(
                        0,
                        Period.between(member.birthDate(), claim.illness().diagnosed())
                                .getYears()),
                claim.plan(),
                version.map(plan -> plan.version()).orElse(""),
                claim.illness().name(),
                claim.amount(),
                claim.reported(),
                claim.reported()
                        .plusDays(days)
                        .atTime(CLOSE_OF_BUSINESS)
                        .atZone(CHINA)
                        .toInstant(),
                FlagCounts.NONE,
                new ReadingState(0, 0, 0),
                SyncState.SYNCED,
                Optional.empty(),
                Optional.empty(),
                demo);
    }
}
