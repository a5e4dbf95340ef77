package countersign.journal;

import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.Side;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Entry;
import countersign.model.journal.Event;
import countersign.model.journal.Head;
import countersign.model.journal.KeyRecord;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.plan.IllnessClass;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Invented people and claims, and keys that are no secret. */
public final class Sample {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-20T02:23:41.125Z"), ZoneOffset.UTC);

    private Sample() {}

    public static Signer signer(String name) {
        return new Ed25519(Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 32));
    }

    public static KeyRecord key(String user, Role role) {
        var signer = signer(user);
        return new KeyRecord(
                signer.key(),
                user,
                user,
                Optional.of(role),
                device(user),
                signer.publicKey(),
                Instant.EPOCH,
                Optional.empty());
    }

    public static String device(String user) {
        return "desk-of-" + user;
    }

    public static Author author(String user) {
        return new Author(user, device(user), signer(user), CLOCK, new SecureRandom());
    }

    public static UUID claim(int number) {
        return ClaimId.of("xhb-critical-illness", number(number));
    }

    public static ClaimSummary summary(int number) {
        return new ClaimSummary(
                claim(number),
                number(number),
                "测试甲",
                Sex.F,
                37,
                "xhb-critical-illness",
                "2020.1",
                "恶性肿瘤——重度",
                Optional.of(Money.yuan(300_000)),
                LocalDate.of(2021, 4, 12),
                Instant.parse("2021-04-22T10:00:00Z"),
                FlagCounts.NONE,
                new ReadingState(27, 27, 0),
                SyncState.SYNCED,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static Flag flag(FlagKind kind, String words) {
        return new Flag(
                kind,
                Certainty.CERTAIN,
                "first-symptom",
                List.of(
                        LocalDate.of(2020, 8, 10),
                        DateSpan.parse("2020-06-03/2020-07-02"),
                        new Money(123),
                        7,
                        Side.LEFT,
                        DocumentKind.INVOICE,
                        IllnessClass.SEVERE,
                        "乳腺"),
                List.of(
                        new Evidence(new PageId("documents/03.pdf", 1), new Box(0.14, 0.47, 0.13, 0.02), words),
                        new Evidence(new PageId("documents/05.pdf", 2), new Box(0.1, 0.2, 0.3, 0.04), "右乳")));
    }

    /** A chain from opening to decision, as a platform without leases would accept it. */
    public static List<Entry> chain(int number) {
        var author = author("verifier");
        var critical = flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");
        var events = List.of(
                new Event.ClaimOpened(summary(number)),
                new Event.FlagRaised(critical),
                new Event.FlagConfirmed(critical.id()),
                new Event.NoteAdded("电话已核实"),
                new Event.DecisionVerified(Decision.REJECT, "waiting-period", "", Map.of()));
        var entries = new ArrayList<Entry>();
        var head = Place.opening(claim(number)).head();
        for (var event : events) {
            var place = new Place(claim(number), 1, Stage.VERIFY, head);
            var writer = event instanceof Event.FlagRaised ? author.engine() : author;
            var entry = Chain.append(head.seq(), head.hash(), writer.write(event, place));
            entries.add(entry);
            head = new Head(entry.seq(), entry.hash(), 0);
        }
        return entries;
    }

    private static String number(int number) {
        return String.format(java.util.Locale.ROOT, "CS-210412-%05d", number);
    }
}
