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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private Optional<String> paidAfter(Decision decision, UUID claim, String idNumber) {
        try (var store = TestStores.open(folder)) {
            var desk = new Desk(
                    store, new Reviewer("lin", "林测试", Role.VERIFIER, "desk"), Sample.CLOCK, new SecureRandom());
            var flag = Sample.flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");
            desk.recorder().record(Sample.summary(1), SampleCase.checked(1, "0026184417", flag));
            try (var session = desk.open(Sample.claim(1))) {
                session.decide(decision, "reason", "", Map.of(flag.id(), "意外伤害"));
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
