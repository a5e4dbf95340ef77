package countersign.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.Catalogue;
import countersign.demo.DemoDossiers;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.claim.Claim;
import countersign.model.claim.Member;
import countersign.model.claim.Sex;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
        return new Claim(
                number,
                "xhb-critical-illness",
                Optional.empty(),
                LocalDate.of(2021, 4, 12),
                new Member(
                        "陈雅琴",
                        Sex.F,
                        LocalDate.of(1983, 11, 2),
                        "339901198311020428",
                        LocalDate.of(2020, 5, 12),
                        Optional.empty(),
                        List.of()),
                Optional.empty(),
                new Claim.ClaimedIllness(
                        "恶性肿瘤——重度", Optional.empty(), LocalDate.of(2021, 2, 26), Optional.empty(), false),
                Optional.empty(),
                List.of());
    }
}
