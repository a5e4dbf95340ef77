package countersign.model.plan;

import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The time that a question of health is about.
 *
 * @param anchor where it ends; the day itself is not part of it
 * @param back how far it reaches back from there, all of life where empty
 */
public record HealthWindow(Anchor anchor, Optional<Period> back) {

    /** The day from which one looks back. */
    public enum Anchor {
        JOINING,
        DIAGNOSIS
    }

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** The days of the window: joined on 2020-05-12, two years back, 2018-05-12 to 2020-05-11. */
    public DateSpan of(LocalDate joined, LocalDate diagnosed) {
        var end = anchor == Anchor.JOINING ? joined : diagnosed;
        var begin = back.<LocalDate>map(end::minus).orElse(EVER);
        return new DateSpan(begin, end.minusDays(1));
    }
}
