package countersign.ui.shell.review;

import countersign.model.fact.Evidence;
import countersign.ui.facts.FactsView;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Desk;
import countersign.ui.kit.PageShelf;
import countersign.ui.terms.TermsView;
import countersign.ui.timeline.TimelineView;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The tables of a claim, made only when their tab is opened, so that opening a claim does not wait for them. */
final class LateViews {

    private final Supplier<CaseView> view;
    private final ReviewCommands commands;
    private final PageShelf shelf;
    private final Desk desk;
    private final Consumer<Evidence> toPage;
    private final ReadOnlyObjectWrapper<Optional<FactsView.Chosen>> fact =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimelineView.Chosen>> event =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable FactsView facts;
    private @Nullable TimelineView timeline;
    private @Nullable TermsView terms;
    private boolean narrow;

    LateViews(Supplier<CaseView> view, ReviewCommands commands, PageShelf shelf, Desk desk, Consumer<Evidence> toPage) {
        this.view = view;
        this.commands = commands;
        this.shelf = shelf;
        this.desk = desk;
        this.toPage = toPage;
    }

    FactsView facts() {
        if (facts == null) {
            facts = new FactsView(view.get(), commands.facts(), shelf, desk);
            facts.setNarrow(narrow);
            fact.bind(facts.chosenProperty());
        }
        return facts;
    }

    TimelineView timeline() {
        if (timeline == null) {
            timeline = new TimelineView(view.get(), commands.timeline(), shelf, desk, toPage);
            timeline.setNarrow(narrow);
            event.bind(timeline.chosenProperty());
        }
        return timeline;
    }

    TermsView terms() {
        if (terms == null) {
            terms = new TermsView(view.get(), desk.wording());
        }
        return terms;
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
