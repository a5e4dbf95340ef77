package countersign.model.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A member as the platform knows them.
 *
 * @param option the form of membership, such as {@code entry}; the standard one where empty
 * @param paid what plans have paid them already, as far as the platform says
 */
public record Member(
        String name,
        Sex sex,
        LocalDate birthDate,
        String idNumber,
        LocalDate joined,
        Optional<LocalDate> left,
        List<OtherPlan> otherPlans,
        Optional<String> option,
        List<PaidClaim> paid) {

    /** Membership of another plan. */
    public record OtherPlan(String plan, LocalDate joined) {}

    public Member {
        otherPlans = List.copyOf(otherPlans);
        paid = List.copyOf(paid);
    }

    /** A standard member to whom nothing is known to have been paid. */
    public Member(
            String name,
            Sex sex,
            LocalDate birthDate,
            String idNumber,
            LocalDate joined,
            Optional<LocalDate> left,
            List<OtherPlan> otherPlans) {
        this(name, sex, birthDate, idNumber, joined, left, otherPlans, Optional.empty(), List.of());
    }
}
