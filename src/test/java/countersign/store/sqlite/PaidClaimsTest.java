package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Role;
import countersign.model.claim.Money;
import countersign.review.Desk;
import countersign.review.Reviewer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was paid to a member counts for that member under that plan, and for nobody else. */
class PaidClaimsTest {

    private static final String MEMBER = "339901198311020428";

    @TempDir
    private Path folder;

    @Test
    void findsWhatIsDecidedToBePaid() {
        var paid = paidAfter(Decision.APPROVE, Sample.claim(2), MEMBER);

        assertEquals(Optional.of("CS-210412-00001 300000.00"), paid);
    }

    @ParameterizedTest
    @EnumSource(value = Decision.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVE")
    void countsNothingThatIsNotPaid(Decision decision) {
        assertEquals(Optional.empty(), paidAfter(decision, Sample.claim(2), MEMBER));
    }

    @Test
    void showsNobodyAnotherMembersClaim() {
        assertEquals(Optional.empty(), paidAfter(Decision.APPROVE, Sample.claim(2), "339901198311020429"));
    }

    @Test
    void countsNoClaimAgainstItself() {
        assertEquals(Optional.empty(), paidAfter(Decision.APPROVE, Sample.claim(1), MEMBER));
    }

    @Test
    void countsNothingThatAnotherPersonStillHasToSign() {
        assertEquals(
                Optional.empty(),
                paidAfter(FlagKind.WAITING_PERIOD, Decision.APPROVE, Sample.claim(2), MEMBER, "意外伤害"));
    }

    private Optional<String> paidAfter(Decision decision, UUID claim, String idNumber) {
        return paidAfter(FlagKind.DATE_MISMATCH, decision, claim, idNumber);
    }

    private Optional<String> paidAfter(
            FlagKind kind, Decision decision, UUID claim, String idNumber, String... overrides) {
        try (var store = TestStores.open(folder)) {
            var desk = new Desk(
                    store, new Reviewer("lin", "林测试", Role.VERIFIER, "desk"), Sample.CLOCK, new SecureRandom());
            var flag = Sample.flag(kind, "发现右乳肿块8月余");
            desk.recorder().record(Sample.summary(1), SampleCase.checked(1, "0026184417", flag));
            try (var session = desk.open(Sample.claim(1))) {
                session.decide(
                        decision,
                        "reason",
                        "",
                        Stream.of(overrides).collect(Collectors.toMap(reason -> flag.id(), reason -> reason)));
            }
            return store
                    .claims()
                    .paid(claim, SampleCase.checked(1, "1").file().claim().plan(), idNumber)
                    .stream()
                    .findFirst()
                    .map(paid -> paid.number() + " "
                            + paid.amount().map(Money::decimal).orElse("-"));
        }
    }
}
