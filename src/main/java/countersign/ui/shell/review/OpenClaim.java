package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import countersign.model.fact.Evidence;
import countersign.model.page.Correction;
import countersign.model.page.PageId;
import countersign.review.Action;
import countersign.review.Outcome;
import countersign.review.ReviewSession;
import countersign.ui.decision.DecisionBar;
import countersign.ui.decision.DecisionViewModel;
import countersign.ui.documents.DocumentsStrip;
import countersign.ui.documents.DocumentsView;
import countersign.ui.documents.DocumentsViewModel;
import countersign.ui.facts.FactsView;
import countersign.ui.flags.FlagsView;
import countersign.ui.flags.FlagsViewModel;
import countersign.ui.history.HistoryView;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Desk;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Sequence;
import countersign.ui.split.SplitView;
import countersign.ui.split.SplitViewModel;
import countersign.ui.viewer.ViewerView;
import countersign.ui.viewer.ViewerView.Clicked;
import countersign.ui.viewer.ViewerViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The parts of the screen for one claim, kept in step: the selected flag leads, the pages follow. */
final class OpenClaim {

    private final ReviewSession session;
    private final PageShelf shelf;
    private final Sequence work;
    private boolean showing;
    private final FlagsViewModel flags;
    private final DocumentsViewModel documents;
    private final ViewerViewModel viewer;
    private final SplitViewModel split;
    private final DecisionViewModel decision;
    private final FlagsView flagsView;
    private final DocumentsView documentsView;
    private final DocumentsStrip documentsStrip;
    private final ViewerView viewerView;
    private final SplitView splitView;
    private final DecisionBar decisionBar;
    private final FactsView factsView;
    private final HistoryView historyView;

    /**
     * @param questions how many rules are checked
     * @param recorded called once a decision is on disk
     */
    OpenClaim(
            ReviewSession session,
            CaseView view,
            PageShelf shelf,
            ReviewCommands commands,
            Desk desk,
            int questions,
            BiConsumer<CaseView, Decision> recorded) {
        this.session = session;
        this.shelf = shelf;
        work = new Sequence(desk.background(), desk.screen());
        flags = new FlagsViewModel(session, view, work);
        documents = new DocumentsViewModel(view);
        viewer = new ViewerViewModel(shelf, view);
        split = new SplitViewModel(view);
        decision = new DecisionViewModel(session, view, work, recorded);
        var wording = desk.wording();
        var zone = desk.clock().getZone();
        flagsView = new FlagsView(flags, commands.flags(), wording, questions, zone);
        documentsView = new DocumentsView(documents, shelf, desk.screen(), wording, this::open);
        documentsStrip = new DocumentsStrip(documents, shelf, desk.screen(), wording, viewer::open);
        viewerView = new ViewerView(viewer, commands.viewer(), shelf, desk.screen(), wording, this::clicked);
        splitView = new SplitView(
                split,
                commands.split(),
                shelf,
                desk.screen(),
                wording,
                viewer.wordsProperty(),
                viewer.filterProperty());
        decisionBar = new DecisionBar(decision, commands.decisions(), wording, zone);
        factsView = new FactsView(view, commands.facts(), wording, place -> viewer.choose(place.page(), place.box()));
        historyView = new HistoryView(view, wording, zone);
        flags.viewProperty().addListener((o, before, now) -> show(now));
        decision.viewProperty().addListener((o, before, now) -> show(now));
        flags.selectedProperty().addListener((o, before, now) -> follow());
        flags.placeProperty().addListener((o, before, now) -> follow());
        viewer.lookProperty()
                .addListener((o, before, now) -> now.ifPresent(look -> {
                    documents.seen(look.page());
                    documentsView.follow(look.page());
                    documentsStrip.follow(look.page());
                }));
        viewer.page().ifPresent(page -> {
            documents.seen(page);
            documentsView.follow(page);
            documentsStrip.follow(page);
        });
        follow();
        viewer.prefetchFlags();
    }

    /** Takes over what the journal says now, in every part. */
    void show(CaseView view) {
        if (view.equals(documents.viewProperty().get())) {
            return;
        }
        showing = true;
        documents.show(view);
        viewer.show(view);
        split.show(view);
        factsView.show(view);
        historyView.show(view);
        flags.show(view);
        decision.show(view);
        showing = false;
    }

    boolean may(Action action) {
        return session.may(action);
    }

    /**
     * Records what a person read, and shows the facts and flags that follow from it.
     *
     * @param answer called with the key of a text that says why nothing was recorded, empty once all is
     */
    void correct(List<Correction> corrections, Consumer<Optional<String>> answer) {
        work.run(
                () -> corrections.stream()
                        .map(session::correct)
                        .filter(outcome -> outcome instanceof Outcome.Refused)
                        .findFirst()
                        .orElseGet(() -> new Outcome.Recorded(session.state())),
                (outcome, problem) -> {
                    if (outcome instanceof Outcome.Recorded recorded) {
                        show(CaseView.of(recorded.after()));
                        answer.accept(Optional.empty());
                    } else if (outcome instanceof Outcome.Refused refused) {
                        answer.accept(
                                Optional.of("enum.Refusal." + refused.reason().name()));
                    } else {
                        answer.accept(Optional.of("review.not-recorded"));
                    }
                });
    }

    PageShelf shelf() {
        return shelf;
    }

    CaseView view() {
        return documents.viewProperty().get();
    }

    ReadOnlyObjectProperty<CaseView> viewProperty() {
        return documents.viewProperty();
    }

    CaseWords words(Desk desk) {
        return new CaseWords(desk.wording().now(), view());
    }

    /** Ends listening and forgets the pages. */
    void close(Desk desk) {
        shelf.clear();
        desk.background().execute(session::close);
    }

    private void follow() {
        viewer.select(flags.selectedProperty().get());
        flags.selected().ifPresent(flag -> {
            int at = flags.placeProperty().get();
            if (!showing && at < flag.evidence().size()) {
                Evidence words = flag.evidence().get(at);
                viewer.look(words.page(), words.box());
            }
            split.compare(flag.id());
        });
    }

    /** A list that is filled anew chooses its rows again; that is no wish to turn the page. */
    private void open(PageId page) {
        if (!showing) {
            viewer.open(page);
        }
    }

    private void clicked(Clicked mark) {
        view().flags().stream()
                .filter(flag -> flag.number().equals(mark.number()))
                .findFirst()
                .ifPresent(flag -> flags.look(flag.id(), mark.place()));
    }

    FlagsViewModel flags() {
        return flags;
    }

    ViewerViewModel viewer() {
        return viewer;
    }

    SplitViewModel split() {
        return split;
    }

    DecisionViewModel decision() {
        return decision;
    }

    FlagsView flagsView() {
        return flagsView;
    }

    DocumentsStrip documentsStrip() {
        return documentsStrip;
    }

    DocumentsView documentsView() {
        return documentsView;
    }

    ViewerView viewerView() {
        return viewerView;
    }

    SplitView splitView() {
        return splitView;
    }

    DecisionBar decisionBar() {
        return decisionBar;
    }

    FactsView factsView() {
        return factsView;
    }

    HistoryView historyView() {
        return historyView;
    }
}
