package countersign.ui.shell;

import countersign.review.Reviewer;
import countersign.ui.kit.ClaimScreen;
import countersign.ui.kit.Desk;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What advisors and supervisors work on.
 *
 * @param advisor makes the screen on which questions are answered
 * @param supervisor makes the screen on which claims are signed off
 * @param people who may be chosen to work as, in the demo; empty where accounts say who works here
 * @param become goes on as that person
 */
public record OtherRoles(
        Function<Desk, ClaimScreen> advisor,
        Function<Desk, ClaimScreen> supervisor,
        List<Reviewer> people,
        Consumer<Reviewer> become) {

    public OtherRoles {
        people = List.copyOf(people);
    }
}
