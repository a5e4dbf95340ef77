package countersign.model.opinion;

import countersign.model.fact.DateSpan;
import java.util.List;
import java.util.Optional;

/**
 * What a medical advisor says to a question about a claim.
 *
 * @param onset when the illness most likely began
 * @param reasoning for reviewer and supervisor; refers to marks by their numbers
 * @param noTie declared: no tie to the member or the hospital
 * @param flags the flags that were asked about, by id
 * @param requests documents that would settle what is open
 */
public record Opinion(
        Support support,
        Optional<DateSpan> onset,
        String reasoning,
        boolean noTie,
        List<String> flags,
        List<CriterionView> criteria,
        List<Annotation> marks,
        List<String> requests) {

    public Opinion {
        flags = List.copyOf(flags);
        criteria = List.copyOf(criteria);
        marks = List.copyOf(marks);
        requests = List.copyOf(requests);
    }
}
