package countersign.ui;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Invented claims for screens; the day is 2021-04-20. */
public final class SampleClaims {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    public static final Instant NOW =
            LocalDate.of(2021, 4, 20).atTime(10, 24).atZone(CHINA).toInstant();

    private static final String[] NAMES = {"周文泽", "沈嘉怡", "陈雅琴", "梁子墨", "郭明远", "何佩珊", "范志强", "谢婉清"};
    private static final String[] ILLNESSES = {"急性心肌梗死", "重型再生障碍性贫血", "恶性肿瘤——重度", "白血病", "脑中风后遗症", "终末期肾病"};

    private SampleClaims() {}

    /** A claim that waits, read and without flags, due later. */
    public static ClaimSummary claim(String number) {
        return new ClaimSummary(
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                number,
                "陈雅琴",
                Sex.F,
                37,
                "xhb-critical-illness",
                "2019-05",
                "恶性肿瘤——重度",
                Optional.of(Money.yuan(300_000)),
                LocalDate.of(2021, 4, 15),
                due(LocalDate.of(2021, 4, 25)),
                FlagCounts.NONE,
                new ReadingState(12, 12, 0),
                SyncState.SYNCED,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static Instant due(LocalDate day) {
        return day.atTime(LocalTime.of(18, 0)).atZone(CHINA).toInstant();
    }

    public static ClaimSummary dueOn(ClaimSummary claim, Instant due) {
        return new ClaimSummary(
                claim.id(),
                claim.number(),
                claim.memberName(),
                claim.sex(),
                claim.age(),
                claim.plan(),
                claim.planVersion(),
                claim.illness(),
                claim.amount(),
                claim.reported(),
                due,
                claim.flags(),
                claim.reading(),
                claim.sync(),
                claim.decision(),
                claim.assignee(),
                claim.demo());
    }

    public static ClaimSummary flagged(ClaimSummary claim, int critical, int major, int minor) {
        return claim.standing(
                new FlagCounts(critical, major, minor),
                claim.sync(),
                claim.decision(),
                claim.stage(),
                claim.questions());
    }

    public static ClaimSummary read(ClaimSummary claim, int pages, int read, int unreadable) {
        return claim.withReading(new ReadingState(pages, read, unreadable));
    }

    public static ClaimSummary decided(ClaimSummary claim, Decision decision, SyncState sync) {
        return claim.standing(claim.flags(), sync, Optional.of(decision), decision.leadsTo(), 0);
    }

    /** As many as wanted, of all kinds, the same for the same count. */
    public static List<ClaimSummary> many(int count) {
        var random = new Random(count);
        var claims = new ArrayList<ClaimSummary>();
        for (int i = 0; i < count; i++) {
            var day = LocalDate.of(2021, 4, 9).plusDays(Math.min(20, i / 2));
            var sample = claim("HZ-%ty%<tm%<td-%05d".formatted(day, 100 + i * 37));
            var claim = new ClaimSummary(
                    sample.id(),
                    sample.number(),
                    NAMES[random.nextInt(NAMES.length)],
                    random.nextBoolean() ? Sex.F : Sex.M,
                    1 + random.nextInt(65),
                    sample.plan(),
                    sample.planVersion(),
                    ILLNESSES[random.nextInt(ILLNESSES.length)],
                    Optional.of(Money.yuan(random.nextInt(3) == 0 ? 100_000 : 300_000)),
                    day,
                    i == 0
                            ? NOW.minusSeconds(84 * 60)
                            : i == 1 ? due(LocalDate.of(2021, 4, 20)) : due(day.plusDays(12)),
                    new FlagCounts(random.nextInt(4) / 2, random.nextInt(3), random.nextInt(3)),
                    i < 14
                            ? new ReadingState(12, 12, i == 9 ? 2 : 0)
                            : new ReadingState(9 + i % 20, i == 14 ? 7 : 0, 0),
                    i == 4 ? SyncState.TO_SEND : i == 7 ? SyncState.CONTESTED : SyncState.SYNCED,
                    Optional.empty(),
                    i < 6 ? Optional.of("林晓岚") : Optional.empty(),
                    false);
            claims.add(i % 23 == 22 ? decided(claim, Decision.APPROVE, SyncState.ACCEPTED) : claim);
        }
        return claims;
    }
}
