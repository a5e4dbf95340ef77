package countersign.ui.signoff;

import countersign.check.CriteriaReport;
import countersign.model.adjudication.FlagState;
import countersign.model.fact.Evidence;
import countersign.model.journal.EventType;
import countersign.model.opinion.CriterionView;
import countersign.model.opinion.View;
import countersign.model.plan.Names;
import countersign.review.CaseState;
import countersign.review.Proceedings.Part;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Something as it was when the claim was decided, and as it is now. */
public sealed interface Change {

    /** Whether it is otherwise now. */
    boolean changed();

    /** Where it can be looked at. */
    Optional<Evidence> words();

    /** A criterion: what the program found, and what the advisor has said since. */
    record OfCriterion(Names names, Optional<View> then, Optional<View> now, Optional<Evidence> words)
            implements Change {
        @Override
        public boolean changed() {
            return !then.equals(now);
        }
    }

    /**
     * A flag.
     *
     * @param then empty where it had not been raised
     */
    record OfFlag(NumberedFlag flag, Optional<FlagState> then, FlagState now) implements Change {
        @Override
        public boolean changed() {
            return then.filter(now::equals).isEmpty();
        }

        @Override
        public Optional<Evidence> words() {
            return flag.evidence().stream().findFirst();
        }
    }

    /** Words that a person has read otherwise since. */
    record OfWords(String then, String now, Evidence place) implements Change {
        @Override
        public boolean changed() {
            return true;
        }

        @Override
        public Optional<Evidence> words() {
            return Optional.of(place);
        }
    }

    /** All of them, criteria first. */
    static List<Change> of(CaseView view, Optional<CriteriaReport> report) {
        var decided = view.state().proceedings().contested().map(Part::event);
        var all = new ArrayList<Change>(criteria(view, report, decided));
        var then = flagsThen(view.state(), decided);
        for (NumberedFlag flag : view.flags()) {
            all.add(new OfFlag(flag, Optional.ofNullable(then.get(flag.id())), flag.state()));
        }
        all.addAll(words(view, decided));
        return all;
    }

    private static List<OfCriterion> criteria(CaseView view, Optional<CriteriaReport> report, Optional<UUID> decided) {
        var since = view.state().proceedings().opinions().stream()
                .filter(opinion -> after(view.state(), decided, opinion.event()))
                .reduce((earlier, later) -> later)
                .map(opinion -> opinion.opinion().criteria())
                .orElse(List.of());
        return report.map(CriteriaReport::criteria).orElse(List.of()).stream()
                .map(judged -> {
                    var found = found(judged.verdict());
                    return new OfCriterion(
                            judged.names(),
                            found,
                            view(since, judged.id()).or(() -> found),
                            judged.words().stream().findFirst());
                })
                .toList();
    }

    private static Optional<View> view(List<CriterionView> views, String criterion) {
        return views.stream()
                .filter(view -> view.criterion().equals(criterion))
                .map(CriterionView::view)
                .findFirst();
    }

    private static Optional<View> found(CriteriaReport.Verdict verdict) {
        return switch (verdict) {
            case MET -> Optional.of(View.MET);
            case CONTRADICTED -> Optional.of(View.NOT_MET);
            case NOT_SHOWN -> Optional.of(View.NOT_SHOWN);
            case FOR_PERSON -> Optional.empty();
        };
    }

    private static Map<String, FlagState> flagsThen(CaseState state, Optional<UUID> decided) {
        var states = new HashMap<String, FlagState>();
        for (CaseState.Past past : state.history()) {
            past.flag().ifPresent(flag -> state(past.type()).ifPresent(now -> states.put(flag, now)));
            if (decided.filter(past.event()::equals).isPresent()) {
                break;
            }
        }
        return states;
    }

    private static Optional<FlagState> state(EventType type) {
        return switch (type) {
            case FLAG_RAISED, FLAG_REOPENED -> Optional.of(FlagState.OPEN);
            case FLAG_CONFIRMED -> Optional.of(FlagState.CONFIRMED);
            case FLAG_DISMISSED -> Optional.of(FlagState.DISMISSED);
            case FLAG_ASKED -> Optional.of(FlagState.ASKED);
            default -> Optional.empty();
        };
    }

    private static List<OfWords> words(CaseView view, Optional<UUID> decided) {
        return view.state().corrections().stream()
                .filter(read -> read.correction().changes() && after(view.state(), decided, read.event()))
                .map(read -> {
                    var correction = read.correction();
                    return new OfWords(
                            correction.before(),
                            correction.text(),
                            new Evidence(correction.page(), correction.box(), correction.text()));
                })
                .toList();
    }

    private static boolean after(CaseState state, Optional<UUID> decided, UUID event) {
        var order = state.history().stream().map(CaseState.Past::event).toList();
        return decided.map(order::indexOf).orElse(-1) < order.indexOf(event);
    }
}
