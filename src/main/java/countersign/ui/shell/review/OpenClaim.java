package countersign.ui.shell.review;

import countersign.intake.ClaimSoFar;
import countersign.model.adjudication.Decision;
import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.Correction;
import countersign.model.page.PageId;
import countersign.review.Action;
import countersign.review.Outcome;
import countersign.review.ReviewSession;
import countersign.ui.decision.DecisionBar;
import countersign.ui.decision.DecisionViewModel;
import countersign.ui.documents.DocumentsView;
import countersign.ui.documents.DocumentsViewModel;
import countersign.ui.flags.FlagsView;
import countersign.ui.flags.FlagsViewModel;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Drafts;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Sequence;
import countersign.ui.kit.Words;
import countersign.ui.split.SplitView;
import countersign.ui.split.SplitViewModel;
import countersign.ui.viewer.ViewerView;
import countersign.ui.viewer.ViewerView.Clicked;
import countersign.ui.viewer.ViewerViewModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** The parts of the screen for one claim, kept in step: the selected flag leads, the pages follow. */
final class OpenClaim {

    private final ReviewSession session;
    private final PageShelf shelf;
    private final Sequence work;
    private final ClaimMemory memory;
    private final String me;
    private boolean showing;
    private final Set<PageId> turns = new HashSet<>();
    private BooleanSupplier busy = () -> false;
    private Optional<ViewerViewModel.Look> opened;
    private Optional<ClaimSoFar> soFar;
    private final FlagsViewModel flags;
    private final DocumentsViewModel documents;
    private final ViewerViewModel viewer;
    private final SplitViewModel split;
    private final DecisionViewModel decision;
    private final Executor background;
    private @Nullable ClaimViews views;

    /**
     * @param me the name of the person at work
     * @param kept what this person left unfinished here, and where they were
     * @param recorded called once a decision is on disk
     */
    OpenClaim(
            ReviewSession session,
            CaseView view,
            Map<String, String> kept,
            String me,
            PageShelf shelf,
            Desk desk,
            BiConsumer<CaseView, Decision> recorded) {
        this.session = session;
        this.me = me;
        this.shelf = shelf;
        soFar = view.reading();
        soFar.ifPresent(known -> turned(known).forEach(turns::add));
        background = desk.background();
        memory = new ClaimMemory(kept, session::keepDraft, background);
        work = new Sequence(background, desk.screen());
        flags = new FlagsViewModel(session, view, work);
        documents = new DocumentsViewModel(view);
        viewer = new ViewerViewModel(shelf, view);
        split = new SplitViewModel(view);
        decision = new DecisionViewModel(session, view, work, recorded);
        follow();
        opened = viewer.lookProperty().get();
    }

    /** Fills those views before anybody looks; nothing is listened to, fetched ahead or kept. */
    void rehearse(ClaimViews shown) {
        views = shown;
    }

    /**
     * Comes on screen in those views.
     *
     * @param elsewhere whether the person is at something that a page that turns would disturb
     */
    void present(ClaimViews shown, BooleanSupplier elsewhere) {
        views = shown;
        busy = elsewhere;
        flags.viewProperty().addListener((o, before, now) -> show(now));
        decision.viewProperty().addListener((o, before, now) -> show(now));
        flags.selectedProperty().addListener((o, before, now) -> follow());
        flags.placeProperty().addListener((o, before, now) -> follow());
        viewer.lookProperty().addListener((o, before, now) -> mark());
        mark();
        memory.recall(this);
        opened = viewer.lookProperty().get();
        viewer.prefetchFlags();
    }

    private static Stream<PageId> turned(ClaimSoFar known) {
        return known.turned().entrySet().stream()
                .filter(page -> page.getValue() != 0)
                .map(Map.Entry::getKey);
    }

    /** More of it has been read. */
    void show(ClaimSoFar known) {
        turned(known).filter(turns::add).forEach(shelf::turned);
        soFar = Optional.of(known);
        if (view().file().isEmpty()) {
            show(view().soFar(known));
        }
    }

    /** Takes over what the journal says now, in every part. */
    void show(CaseView said) {
        var view =
                soFar.filter(known -> said.reading().isEmpty()).map(said::soFar).orElse(said);
        if (view.equals(documents.viewProperty().get())) {
            return;
        }
        boolean waited = unmoved() && view().flags().isEmpty();
        showing = true;
        documents.show(view);
        viewer.show(view);
        split.show(view);
        if (onScreen()) {
            tables().renew();
        }
        flags.show(view);
        decision.show(view);
        mark();
        showing = false;
        if (waited) {
            follow();
            opened = viewer.lookProperty().get();
        }
    }

    /** An answer may come when the views show another claim already. */
    private boolean onScreen() {
        return views != null && views.shows(this);
    }

    /** Marks the document of which a page is looked at. */
    private void mark() {
        if (onScreen()) {
            viewer.page().ifPresent(views()::follow);
        }
    }

    /** Whether the person has left all as it was when the claim was opened. */
    private boolean unmoved() {
        return viewer.lookProperty().get().equals(opened)
                && !busy.getAsBoolean()
                && (views == null || !views.viewer().canvas().isMoved());
    }

    /** The name of the person at work. */
    String me() {
        return me;
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

    /** Writes something down in the claim's journal. */
    void note(String text) {
        work.run(() -> session.addNote(text), (outcome, problem) -> {
            if (outcome instanceof Outcome.Recorded recorded) {
                show(CaseView.of(recorded.after()));
            }
        });
    }

    /** What the words would mean after those corrections; told away from the screen's thread. */
    CompletableFuture<Optional<Object>> meaning(List<Words> parts, List<Correction> corrections) {
        var first = parts.get(0);
        var key = first.fact().map(fact -> fact.key());
        return CompletableFuture.supplyAsync(
                () -> session.tried(corrections).stream()
                        .flatMap(claim -> claim.file().facts().facts().stream())
                        .filter(fact -> key.filter(fact.key()::equals).isPresent()
                                && fact.evidence().page().equals(first.page())
                                && fact.evidence().box().sharedHeight(first.box()) > 0.5
                                && overlaps(fact.evidence().box(), first.box()))
                        .map(fact -> (Object) fact.value())
                        .findFirst(),
                background);
    }

    private static boolean overlaps(Box one, Box other) {
        return one.x() < other.right() && other.x() < one.right();
    }

    /** These pages have been on screen, whole. */
    void sawPages(Set<PageId> pages) {
        boolean before = showing;
        showing = true; // rows that are filled anew are chosen again, which is no wish to turn the page
        documents.seen(pages);
        mark();
        showing = before;
    }

    /** What is typed here and not recorded yet. */
    Drafts drafts() {
        return memory.drafts();
    }

    /** Where the person is, for the next time. */
    ClaimMemory memory() {
        return memory;
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

    /** Ends listening and forgets the pages; completes once all that was done and typed here is on disk. */
    CompletableFuture<?> close() {
        shelf.clear();
        return settled().whenComplete((done, failed) -> session.close());
    }

    /** Completes once all that was done and typed here is on disk. */
    CompletableFuture<?> settled() {
        memory.keep(this);
        return CompletableFuture.allOf(work.settled(), drafts().settled());
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
    void open(PageId page) {
        if (!showing) {
            viewer.open(page);
        }
    }

    void clicked(Clicked mark) {
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

    DocumentsViewModel documents() {
        return documents;
    }

    /** What shows it, from when it came on screen. */
    ClaimViews views() {
        return Objects.requireNonNull(views);
    }

    FlagsView flagsView() {
        return views().flags();
    }

    DocumentsView documentsView() {
        return views().documents();
    }

    ViewerView viewerView() {
        return views().viewer();
    }

    SplitView splitView() {
        return views().split();
    }

    DecisionBar decisionBar() {
        return views().decision();
    }

    /** The tabs that are made only when they are opened. */
    LateViews tables() {
        return views().tables();
    }

    /** Writes down what the member says against the decision; see {@link #correct} for the answer. */
    void object(String text, Consumer<Optional<String>> answer) {
        work.run(() -> session.object(text), (outcome, problem) -> {
            if (outcome instanceof Outcome.Recorded recorded) {
                show(CaseView.of(recorded.after()));
            }
            answer.accept(
                    outcome instanceof Outcome.Refused refused
                            ? Optional.of("enum.Refusal." + refused.reason().name())
                            : Optional.ofNullable(problem).map(failed -> "review.not-recorded"));
        });
    }
}
