package countersign.ui.flags;

import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Stage;
import countersign.review.Action;
import countersign.review.CaseState.Step;
import countersign.review.Outcome;
import countersign.review.Refusal;
import countersign.review.ReviewSession;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which flag is looked at, and what the person makes of each. */
public final class FlagsViewModel {

    /** What just failed, in terms that the view has words for. */
    public record Failure(Optional<Refusal> refusal) {}

    private final ReviewSession session;
    private final Sequence work;
    private final ReadOnlyObjectWrapper<CaseView> view;
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper looked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> underway = new HashSet<>();

    public FlagsViewModel(ReviewSession session, CaseView first, Sequence work) {
        this.session = session;
        this.work = work;
        view = new ReadOnlyObjectWrapper<>(first);
        first(first).ifPresent(flag -> selected.set(Optional.of(flag.id())));
    }

    /** The one to begin with. */
    private static Optional<NumberedFlag> first(CaseView view) {
        return view.flags().stream()
                .filter(NumberedFlag::open)
                .findFirst()
                .or(() -> view.flags().stream().findFirst());
    }

    /** Takes over what the journal says now; the selection stays where it is. */
    public void show(CaseView now) {
        view.set(now);
        if (selected.get().flatMap(now::flag).isEmpty()) {
            first(now).ifPresent(flag -> select(flag.id()));
        }
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The id of the selected flag. */
    public ReadOnlyObjectProperty<Optional<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Optional<NumberedFlag> selected() {
        return selected.get().flatMap(view.get()::flag);
    }

    /** Which of the selected flag's places is looked at, from 0. */
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Why the last attempt to record something came to nothing. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public boolean mayJudge() {
        return session.may(Action.JUDGE_FLAG);
    }

    /** Whether nothing is left to judge, so that the claim can be decided by whoever judged it. */
    public boolean isSettled() {
        return mayJudge()
                && view.get().state().stage() == Stage.VERIFY
                && !flags().isEmpty()
                && count(FlagState.OPEN) == 0;
    }

    public List<NumberedFlag> flags() {
        return view.get().flags();
    }

    public long count(FlagState state) {
        return flags().stream().filter(flag -> flag.state() == state).count();
    }

    public void select(String id) {
        place.set(0);
        selected.set(Optional.of(id));
    }

    /** Looks at a place of a flag. */
    public void look(String id, int at) {
        select(id);
        place.set(at);
        looked.set(looked.get() + 1);
    }

    /** Counts up whenever a place was asked for by itself. */
    public ReadOnlyIntegerProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /** A, then B, then on to further places, then A again. */
    public void nextPlace() {
        selected()
                .filter(flag -> !flag.evidence().isEmpty())
                .ifPresent(flag -> place.set((place.get() + 1) % flag.evidence().size()));
    }

    /** The selected flag is true; goes on to the next open one without waiting for the disk. */
    public void confirm() {
        judge(flag -> session.confirm(flag.id()));
    }

    /** The selected flag is wrong or without weight. */
    public void dismiss(String reason, String text) {
        judge(flag -> session.dismiss(flag.id(), reason, text));
    }

    public void ask(Addressee to, String text) {
        judge(flag -> session.ask(flag.id(), to, text));
    }

    /** Takes back the last judgement and looks at its flag again. */
    public void undo() {
        view.get().state().undo().ifPresent(this::lookAt);
        work.run(session::undo, this::answered);
    }

    public void redo() {
        view.get().state().redo().ifPresent(this::lookAt);
        work.run(session::redo, this::answered);
    }

    private void lookAt(Step step) {
        if (step instanceof Step.Judged judged) {
            select(judged.flag().id());
        }
    }

    private void judge(Function<NumberedFlag, Outcome> judgement) {
        selected().filter(flag -> !underway.contains(flag.id())).ifPresent(flag -> {
            underway.add(flag.id());
            work.run(() -> judgement.apply(flag), (outcome, problem) -> {
                underway.remove(flag.id());
                answered(outcome, problem);
                if (!(outcome instanceof Outcome.Recorded)) {
                    select(flag.id());
                }
            });
            nextOpen(flag);
        });
    }

    private void answered(@Nullable Outcome outcome, @Nullable Throwable problem) {
        if (outcome instanceof Outcome.Recorded recorded) {
            failure.set(Optional.empty());
            show(CaseView.of(recorded.after()));
        } else if (outcome instanceof Outcome.Refused refused) {
            failure.set(Optional.of(new Failure(Optional.of(refused.reason()))));
        } else if (problem != null) {
            failure.set(Optional.of(new Failure(Optional.empty())));
        }
    }

    private void nextOpen(NumberedFlag from) {
        var flags = flags();
        int start = flags.indexOf(from);
        for (int i = 1; i < flags.size(); i++) {
            var flag = flags.get((start + i) % flags.size());
            if (flag.open() && !underway.contains(flag.id())) {
                select(flag.id());
                return;
            }
        }
    }

    private void step(int by) {
        var flags = flags();
        if (flags.isEmpty()) {
            return;
        }
        int at = selected().map(flags::indexOf).orElse(-1);
        int to = at < 0 ? 0 : Math.max(0, Math.min(flags.size() - 1, at + by));
        select(flags.get(to).id());
    }
}
