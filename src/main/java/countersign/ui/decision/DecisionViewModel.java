package countersign.ui.decision;

import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Stage;
import countersign.model.claim.Money;
import countersign.review.Action;
import countersign.review.CaseState.Verdict;
import countersign.review.Outcome;
import countersign.review.Refusal;
import countersign.review.ReviewSession;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What would be paid, what stands against it, and the decision that is being taken. */
public final class DecisionViewModel {

    /**
     * What the plan pays and costs.
     *
     * @param assumed true where a value that decided has no known source
     * @param most whether it cannot be told, so that this is the most that it may come to
     */
    public record Sum(Money amount, Money fee, int feePercent, boolean assumed, boolean most) {
        public Money total() {
            return amount.plus(fee);
        }
    }

    private final ReviewSession session;
    private final Sequence work;
    private final BiConsumer<CaseView, Decision> recorded;
    private final ReadOnlyObjectWrapper<CaseView> view;
    private final ReadOnlyObjectWrapper<Optional<Decision>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper recording = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param recorded called once a decision is on disk */
    public DecisionViewModel(
            ReviewSession session, CaseView first, Sequence work, BiConsumer<CaseView, Decision> recorded) {
        this.session = session;
        this.work = work;
        this.recorded = recorded;
        view = new ReadOnlyObjectWrapper<>(first);
    }

    public void show(CaseView now) {
        view.set(now);
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The decision whose form is open. */
    public ReadOnlyObjectProperty<Optional<Decision>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** The name of the text that says why nothing was recorded. */
    public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether this person may decide the claim now. */
    public boolean mayDecide() {
        return session.may(Action.DECIDE) && view.get().state().stage() == Stage.VERIFY;
    }

    /** Opens the form of a decision. */
    public void choose(Decision decision) {
        if (mayDecide()) {
            failure.set(Optional.empty());
            chosen.set(Optional.of(decision));
        }
    }

    public void leave() {
        chosen.set(Optional.empty());
    }

    /** The codes of the reasons offered; words are {@code review.reason.<decision>.<code>}. */
    public static List<String> reasons(Decision decision) {
        return switch (decision) {
            case APPROVE, REFER_ADVISOR -> List.of();
            case NEED_MORE ->
                List.of(
                        "discharge-summary",
                        "pathology-report",
                        "admission-record",
                        "outpatient-record",
                        "operation-record",
                        "imaging-report",
                        "invoice",
                        "identity-card",
                        "other");
            case REJECT ->
                List.of(
                        "waiting-period",
                        "pre-existing",
                        "not-covered",
                        "not-a-member",
                        "age",
                        "identity",
                        "contradiction",
                        "not-proven",
                        "other");
            case REFER_SUPERVISOR -> List.of("amount", "suspicion", "rule-unclear", "interest", "other");
        };
    }

    /** Open critical flags, which stand against an approval. */
    public List<NumberedFlag> openCritical() {
        var ids = view.get().state().openCritical().stream()
                .map(flag -> flag.id())
                .toList();
        return view.get().flags().stream()
                .filter(flag -> ids.contains(flag.id()))
                .toList();
    }

    public Optional<Sum> sum() {
        var checked = view.get().state().checked();
        return checked.flatMap(claim -> claim.payout()).map(payout -> {
            var rate = checked.orElseThrow().file().plan().rules().fee();
            return new Sum(
                    payout.amount(),
                    payout.amount().times(rate),
                    rate.movePointRight(2).intValue(),
                    payout.assumed(),
                    payout.certainty() == Certainty.CANNOT_TELL);
        });
    }

    List<RuleCheck> checks() {
        return RuleCheck.of(view.get());
    }

    /** The newest decision that somebody took, whatever became of it. */
    public Optional<Verdict> verdict() {
        var decisions = view.get().state().decisions();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /**
     * Signs and records the decision whose form is open.
     *
     * @param overrides flag id to the reason why it does not stand in the way
     */
    public void record(String reason, String text, Map<String, String> overrides) {
        if (recording.get()) {
            return;
        }
        chosen.get().ifPresent(decision -> {
            recording.set(true);
            work.run(
                    () -> session.decide(decision, reason, text, overrides),
                    (outcome, problem) -> answered(decision, outcome, problem));
        });
    }

    private void answered(Decision decision, @Nullable Outcome outcome, @Nullable Throwable problem) {
        recording.set(false);
        if (outcome instanceof Outcome.Recorded done) {
            chosen.set(Optional.empty());
            show(CaseView.of(done.after()));
            recorded.accept(view.get(), decision);
        } else if (outcome instanceof Outcome.Refused refused) {
            failure.set(Optional.of(words(refused.reason())));
        } else if (problem != null) {
            failure.set(Optional.of("review.not-recorded"));
        }
    }

    private static String words(Refusal refusal) {
        return "enum.Refusal." + refusal.name();
    }
}
