package countersign.model.opinion;

import countersign.model.fact.DateSpan;
import java.util.List;
import java.util.Optional;

/**
 * An opinion that is being written.
 *
 * @param support empty while the advisor has not chosen
 * @param onsetFrom as typed, such as {@code 2020-10}
 * @param requests ticked documents
 */
public record Draft(
        Optional<Support> support,
        String onsetFrom,
        String onsetTo,
        String reasoning,
        boolean noTie,
        List<CriterionView> criteria,
        List<Annotation> marks,
        List<String> requests) {

    public static final Draft EMPTY = new Draft(Optional.empty(), "", "", "", false, List.of(), List.of(), List.of());

    public Draft {
        criteria = List.copyOf(criteria);
        marks = List.copyOf(marks);
        requests = List.copyOf(requests);
    }

    /** What would be signed; empty while no answer is chosen. */
    public Optional<Opinion> opinion(Optional<DateSpan> onset, List<String> flags) {
        return support.map(
                chosen -> new Opinion(chosen, onset, reasoning.strip(), noTie, flags, criteria, marks, requests));
    }

    public Draft supporting(Support chosen) {
        return new Draft(Optional.of(chosen), onsetFrom, onsetTo, reasoning, noTie, criteria, marks, requests);
    }

    public Draft since(String from, String to) {
        return new Draft(support, from, to, reasoning, noTie, criteria, marks, requests);
    }

    public Draft reasoning(String words) {
        return new Draft(support, onsetFrom, onsetTo, words, noTie, criteria, marks, requests);
    }

    public Draft declaring(boolean tieless) {
        return new Draft(support, onsetFrom, onsetTo, reasoning, tieless, criteria, marks, requests);
    }

    public Draft viewing(List<CriterionView> views) {
        return new Draft(support, onsetFrom, onsetTo, reasoning, noTie, views, marks, requests);
    }

    public Draft marking(List<Annotation> drawn) {
        return new Draft(support, onsetFrom, onsetTo, reasoning, noTie, criteria, drawn, requests);
    }

    public Draft requesting(List<String> documents) {
        return new Draft(support, onsetFrom, onsetTo, reasoning, noTie, criteria, marks, documents);
    }
}
