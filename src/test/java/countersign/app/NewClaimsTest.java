package countersign.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.Catalogue;
import countersign.demo.DemoDossiers;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.claim.Claim;
import countersign.model.claim.SampleClaim;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NewClaimsTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-25T01:30:00Z"), CHINA);

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void isDueTenDaysAfterItWasReported() {
        var due = new NewClaims(catalogue, false, MORNING).apply(claim("A-1")).due();

        assertEquals(Instant.parse("2021-04-22T10:00:00Z"), due);
    }

    @Test
    void spreadsTheDemoOverTheDaysAroundToday() {
        var claims = new NewClaims(catalogue, true, MORNING);
        var days = DemoDossiers.numbers().stream()
                .map(NewClaimsTest::claim)
                .map(claims)
                .map(ClaimSummary::due)
                .map(due -> LocalDate.ofInstant(due, CHINA))
                .toList();
        var today = LocalDate.ofInstant(MORNING.instant(), CHINA);

        assertEquals(today.minusDays(1), days.get(0));
        assertEquals(1, days.stream().filter(day -> day.isBefore(today)).count());
        assertEquals(2, days.stream().filter(today::equals).count());
        assertTrue(days.stream().allMatch(day -> day.isBefore(today.plusDays(10))));
    }

    private static Claim claim(String number) {
        return SampleClaim.of(number, "xhb-critical-illness", "陈雅琴");
    }
}
