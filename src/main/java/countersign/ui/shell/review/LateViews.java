package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import countersign.model.fact.Evidence;
import countersign.ui.advisor.OpinionView;
import countersign.ui.facts.FactsView;
import countersign.ui.history.HistoryView;
import countersign.ui.kit.Desk;
import countersign.ui.terms.TermsView;
import countersign.ui.timeline.TimelineView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The tables of a claim, filled only when their tab is opened, so that opening a claim does not wait for them. */
final class LateViews {

    private OpenClaim claim;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<FactsView.Chosen>> fact =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimelineView.Chosen>> event =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Late<FactsView> facts;
    private final Late<TimelineView> timeline;
    private final Late<TermsView> terms;
    private final Late<HistoryView> history;
    private final Late<OpinionView> opinion;
    private boolean narrow;
    private double scale;

    LateViews(OpenClaim first, ReviewCommands commands, Desk desk, Consumer<Evidence> toPage) {
        this.claim = first;
        this.desk = desk;
        scale = desk.theme().scale().get();
        var wording = desk.wording();
        var zone = desk.clock().getZone();
        facts = new Late<>(
                () -> new FactsView(claim.view(), commands.facts(), claim.shelf(), desk),
                view -> view.begin(claim.view(), claim.shelf()),
                view -> view.show(claim.view()));
        timeline = new Late<>(
                () -> new TimelineView(claim.view(), commands.timeline(), claim.shelf(), desk, toPage),
                view -> view.begin(claim.view(), claim.shelf()),
                view -> view.show(claim.view()));
        terms = new Late<>(
                () -> new TermsView(claim.view(), wording),
                view -> view.show(claim.view()),
                view -> view.show(claim.view()));
        history = new Late<>(
                () -> new HistoryView(claim.view(), wording, zone),
                view -> view.show(claim.view()),
                view -> view.show(claim.view()));
        var ask = commands.decisions().of(Decision.REFER_ADVISOR);
        opinion = new Late<>(
                () -> new OpinionView(claim.view(), new OpinionActs(() -> claim), ask, wording, zone),
                view -> view.begin(claim.view()),
                view -> view.show(claim.view()));
    }

    /** Another claim is open; what shows the last one is filled anew when somebody looks. */
    void pass(OpenClaim next) {
        claim = next;
        fact.unbind();
        fact.set(Optional.empty());
        event.unbind();
        event.set(Optional.empty());
        facts.pass();
        timeline.pass();
        terms.pass();
        history.pass();
        opinion.pass();
    }

    FactsView facts() {
        resized();
        var view = facts.get();
        view.setNarrow(narrow);
        fact.bind(view.chosenProperty());
        return view;
    }

    TimelineView timeline() {
        resized();
        var view = timeline.get();
        view.setNarrow(narrow);
        event.bind(view.chosenProperty());
        return view;
    }

    /** The widths of both tables are those of the text. */
    private void resized() {
        double now = desk.theme().scale().get();
        if (now != scale) {
            scale = now;
            facts.drop();
            timeline.drop();
        }
    }

    TermsView terms() {
        return terms.get();
    }

    HistoryView history() {
        return history.get();
    }

    OpinionView opinion() {
        return opinion.get();
    }

    /** The value on which the person is in the table of facts. */
    ReadOnlyObjectProperty<Optional<FactsView.Chosen>> factProperty() {
        return fact.getReadOnlyProperty();
    }

    /** What is looked at on the time line. */
    ReadOnlyObjectProperty<Optional<TimelineView.Chosen>> eventProperty() {
        return event.getReadOnlyProperty();
    }

    /** Something has become of the open claim. */
    void renew() {
        for (Late<?> each : List.of(facts, timeline, terms, history, opinion)) {
            each.renew();
        }
    }

    void setNarrow(boolean now) {
        narrow = now;
        facts.shown().ifPresent(view -> view.setNarrow(now));
        timeline.shown().ifPresent(view -> view.setNarrow(now));
    }
}
