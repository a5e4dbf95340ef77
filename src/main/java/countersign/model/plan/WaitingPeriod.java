package countersign.model.plan;

import countersign.model.claim.Member;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days after joining in which illness is not covered.
 *
 * @param accidentsExempt whether an accident is covered from the day of joining
 * @param alsoCounts plans, by id, whose days count here too for a member who moved over from them
 */
public record WaitingPeriod(int days, boolean accidentsExempt, Set<String> alsoCounts) {

    public WaitingPeriod {
        alsoCounts = Set.copyOf(alsoCounts);
    }

    /** The first covered day: joined on 2020-05-12, 90 days, covered from 2020-08-10. */
    public LocalDate coverFrom(LocalDate joined) {
        return joined.plusDays(days);
    }

    /** The first covered day of a member, never before joining. */
    public LocalDate coverFrom(Member member) {
        var begun = member.otherPlans().stream()
                .filter(other -> alsoCounts.contains(other.plan()))
                .map(Member.OtherPlan::joined)
                .filter(member.joined()::isAfter)
                .min(LocalDate::compareTo);
        return begun.map(this::coverFrom)
                .map(from -> from.isBefore(member.joined()) ? member.joined() : from)
                .orElseGet(() -> coverFrom(member.joined()));
    }
}
