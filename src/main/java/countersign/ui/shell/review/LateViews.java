package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import countersign.model.fact.Evidence;
import countersign.ui.advisor.OpinionView;
import countersign.ui.facts.FactsView;
import countersign.ui.history.HistoryView;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Desk;
import countersign.ui.terms.TermsView;
import countersign.ui.timeline.TimelineView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The tables of a claim, made only when their tab is opened, so that opening a claim does not wait for them. */
final class LateViews {

    private final OpenClaim claim;
    private final ReviewCommands commands;
    private final Desk desk;
    private final Consumer<Evidence> toPage;
    private final ReadOnlyObjectWrapper<Optional<FactsView.Chosen>> fact =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimelineView.Chosen>> event =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable FactsView facts;
    private @Nullable TimelineView timeline;
    private @Nullable TermsView terms;
    private @Nullable HistoryView history;
    private @Nullable OpinionView opinion;
    private boolean narrow;

    LateViews(OpenClaim claim, ReviewCommands commands, Desk desk, Consumer<Evidence> toPage) {
        this.claim = claim;
        this.commands = commands;
        this.desk = desk;
        this.toPage = toPage;
    }

    FactsView facts() {
        if (facts == null) {
            facts = new FactsView(claim.view(), commands.facts(), claim.shelf(), desk);
            facts.setNarrow(narrow);
            fact.bind(facts.chosenProperty());
        }
        return facts;
    }

    TimelineView timeline() {
        if (timeline == null) {
            timeline = new TimelineView(claim.view(), commands.timeline(), claim.shelf(), desk, toPage);
            timeline.setNarrow(narrow);
            event.bind(timeline.chosenProperty());
        }
        return timeline;
    }

    TermsView terms() {
        if (terms == null) {
            terms = new TermsView(claim.view(), desk.wording());
        }
        return terms;
    }

    HistoryView history() {
        if (history == null) {
            history = new HistoryView(claim.view(), desk.wording(), desk.clock().getZone());
        }
        return history;
    }

    OpinionView opinion() {
        if (opinion == null) {
            opinion = new OpinionView(
                    claim.view(),
                    new OpinionActs(claim),
                    commands.decisions().of(Decision.REFER_ADVISOR),
                    desk.wording(),
                    desk.clock().getZone());
        }
        return opinion;
    }

    /** The claim is left. */
    void close() {
        fact.unbind();
        event.unbind();
    }

    /** The value on which the person is in the table of facts. */
    ReadOnlyObjectProperty<Optional<FactsView.Chosen>> factProperty() {
        return fact.getReadOnlyProperty();
    }

    /** What is looked at on the time line. */
    ReadOnlyObjectProperty<Optional<TimelineView.Chosen>> eventProperty() {
        return event.getReadOnlyProperty();
    }

    void show(CaseView now) {
        if (facts != null) {
            facts.show(now);
        }
        if (timeline != null) {
            timeline.show(now);
        }
        if (terms != null) {
            terms.show(now);
        }
        if (history != null) {
            history.show(now);
        }
        if (opinion != null) {
            opinion.show(now);
        }
    }

    void setNarrow(boolean now) {
        narrow = now;
        if (facts != null) {
            facts.setNarrow(now);
        }
        if (timeline != null) {
            timeline.setNarrow(now);
        }
    }
}
