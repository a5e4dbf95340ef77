package countersign.model.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another claim of the same member that a plan has paid, or is decided to be paid.
 *
 * @param number the claim's
 * @param illnessClass what it was paid as, such as {@code severe}
 */
public record PaidClaim(
        String plan, String number, Optional<String> illnessClass, Optional<Money> amount, Optional<LocalDate> on) {}
