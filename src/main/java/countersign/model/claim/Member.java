package countersign.model.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A member as the platform knows them. */
public record Member(
        String name,
        Sex sex,
        LocalDate birthDate,
        String idNumber,
        LocalDate joined,
        Optional<LocalDate> left,
        List<OtherPlan> otherPlans) {

    /** Membership of another plan. */
    public record OtherPlan(String plan, LocalDate joined) {}

    public Member {
        otherPlans = List.copyOf(otherPlans);
    }
}
