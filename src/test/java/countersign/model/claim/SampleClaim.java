package countersign.model.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A claim of an invented member, as its dossier's data tells it. */
public final class SampleClaim {

    private SampleClaim() {}

    public static Claim of(String number, String plan, String member) {
        return new Claim(
                number,
                plan,
                Optional.empty(),
                LocalDate.of(2021, 4, 12),
                new Member(
                        member,
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
