package countersign.app;

import countersign.model.adjudication.Role;
import countersign.review.Reviewer;
import java.util.List;
import java.util.stream.Stream;

/** The invented people of the demo, one a role, so that every flow can be tried at one desk. */
final class DemoPeople {

    static final String REVIEWER = "林晓岚";

    private DemoPeople() {}

    /** @param own whoever the store says works here; takes the place of the invented person in that role */
    static List<Reviewer> beside(Reviewer own) {
        return Stream.of(
                        new Reviewer("lin", REVIEWER, Role.VERIFIER, own.device()),
                        new Reviewer("he", "何清源", Role.ADVISOR, own.device()),
                        new Reviewer("zhao", "赵文博", Role.SUPERVISOR, own.device()))
                .map(person -> person.role() == own.role() ? own : person)
                .toList();
    }
}
