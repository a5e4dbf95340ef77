package countersign.app;

import countersign.catalogue.Catalogue;
import countersign.demo.DemoDossiers;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Claim;
import countersign.model.journal.ClaimId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a claim looks in the worklist before anything of it is read. */
final class NewClaims implements Function<Claim, ClaimSummary> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);
    /** For a plan that is not known; the plans say their own. */
    private static final int DUE_DAYS = 10;

    /** Days from today, by the claim's place in the demo: one is late, two are due today, most are ahead. */
    private static final List<Integer> DEMO_DUE_IN = List.of(-1, 0, 2, 1, 4, 3, 0, 6, 5, 8, 7, 9);

    private final Catalogue catalogue;
    private final boolean demo;
    private final Clock clock;
    private List<String> demoNumbers = List.of();

    NewClaims(Catalogue catalogue, boolean demo, Clock clock) {
        this.catalogue = catalogue;
        this.demo = demo;
        this.clock = clock;
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
                (demo ? demoDue(claim) : claim.reported().plusDays(days))
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

    /**
     * The plan that the demo's claims were made under ended in January 2022, so that their own days of reporting would
     * make every one of them years late; counted from the day on which they are taken in they look like a day's work.
     */
    private LocalDate demoDue(Claim claim) {
        int place = Math.max(0, demoNumbers().indexOf(claim.number()));
        return LocalDate.ofInstant(clock.instant(), CHINA).plusDays(DEMO_DUE_IN.get(place % DEMO_DUE_IN.size()));
    }

    private synchronized List<String> demoNumbers() {
        if (demoNumbers.isEmpty()) {
            demoNumbers = DemoDossiers.numbers();
        }
        return demoNumbers;
    }
}
