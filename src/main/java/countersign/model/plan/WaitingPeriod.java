package countersign.model.plan;

import java.time.LocalDate;

/**
 * The days after joining in which illness is not covered.
 *
 * @param accidentsExempt whether an accident is covered from the day of joining
 */
public record WaitingPeriod(int days, boolean accidentsExempt) {

    /** The first covered day: joined on 2020-05-12, 90 days, covered from 2020-08-10. */
    public LocalDate coverFrom(LocalDate joined) {
        return joined.plusDays(days);
    }
}
