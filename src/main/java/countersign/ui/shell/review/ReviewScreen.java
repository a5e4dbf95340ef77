package countersign.ui.shell.review;

import countersign.find.Spots;
import countersign.find.Wanted;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Stage;
import countersign.model.page.PageId;
import countersign.review.CaseState;
import countersign.review.ReviewSession;
import countersign.review.Reviews;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.DossierScreen;
import countersign.ui.kit.Glimpse;
import countersign.ui.kit.Homing;
import countersign.ui.kit.Idle;
import countersign.ui.kit.Notices.Kind;
import countersign.ui.kit.Notices.Notice;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.ReadingClaims;
import countersign.ui.kit.TitledScreen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The screen on which a claim is reviewed and decided. */
public final class ReviewScreen extends TitledScreen implements DossierScreen {

    /** Pictures of a claim's pages that are kept: about thirty pages as sharp as they are shown. */
    private static final long PICTURES = 384L << 20;

    private final Desk desk;
    private final Reviews reviews;
    private final Glimpses glimpses;
    private final int questions;
    private final ReadingClaims reading;
    private Optional<Awaited> awaited = Optional.empty();
    private final ObjectProperty<@Nullable OpenClaim> claim = new SimpleObjectProperty<>();
    private final PanelLayer panels = new PanelLayer();
    private final SideTabs tabs;
    private final ClaimActions actions;
    private final ReviewCommands commands;
    private final ReviewRoot root;
    private final Timekeeper times;
    private final Idle idle;
    private Optional<ClaimViews> views = Optional.empty();
    private int asked;
    private CompletableFuture<?> left = CompletableFuture.completedFuture(null);
    private Optional<Sought> sought = Optional.empty();

    /**
     * @param pictures where the pictures of a claim's pages come from
     * @param questions how many rules are checked
     */
    public ReviewScreen(Desk desk, Reviews reviews, Function<UUID, PagePictures> pictures, int questions) {
        this(desk, reviews, pictures, questions, ReadingClaims.NONE);
    }

    /** @param reading of claims that are opened before they are read */
    public ReviewScreen(
            Desk desk, Reviews reviews, Function<UUID, PagePictures> pictures, int questions, ReadingClaims reading) {
        this.reading = reading;
        this.desk = desk;
        this.reviews = reviews;
        glimpses = new Glimpses(reviews, pictures, reading, desk.background());
        this.questions = questions;
        tabs = new SideTabs(desk.wording());
        actions = new ClaimActions(desk, claim, panels, tabs.shownProperty());
        commands = new ReviewCommands(actions);
        root = new ReviewRoot(
                new ClaimStrip(desk, commands.previousClaim(), commands.nextClaim()), tabs, panels, actions, desk);
        times = new Timekeeper(desk, reviews.times(), root, new Doing(claim, panels, tabs.shownProperty()));
        idle = new Idle(
                root, List.of(() -> tabs.prepare(Tab.FACTS), root::prepareSplit, () -> tabs.prepare(Tab.TIMELINE)));
        desk.wording().follow(root, this::name);
    }

    @Override
    public void open(UUID id) {
        int turn = ++asked;
        sought = Optional.empty();
        actions.closePanel();
        leave();
        CompletableFuture.supplyAsync(() -> await(load(id), id), desk.background())
                .whenCompleteAsync((opened, failure) -> answer(turn, id, opened), desk.screen());
    }

    /** Words that were found on a page. */
    private record Sought(PageId page, String words) {}

    @Override
    public void look(PageId page, String words) {
        sought = Optional.of(new Sought(page, words));
    }

    private void lookFor(OpenClaim open, Sought words) {
        actions.toPage();
        open.view()
                .transcript(words.page())
                .flatMap(read -> Spots.of(Wanted.of(words.words()), read))
                .ifPresentOrElse(
                        box -> open.viewer().choose(words.page(), box),
                        () -> open.viewer().open(words.page()));
    }

    @Override
    public CompletableFuture<Glimpse> glimpse(UUID id) {
        return glimpses.of(id);
    }

    @Override
    public CompletableFuture<?> prepare(UUID id) {
        return CompletableFuture.supplyAsync(() -> load(id), desk.background())
                .thenAcceptAsync(
                        opened -> {
                            if (asked == 0) {
                                rehearse(id, opened);
                            }
                            desk.background().execute(opened.session()::close);
                        },
                        desk.screen());
    }

    private void rehearse(UUID id, Opened opened) {
        var open = claim(id, opened);
        var shown = new ClaimViews(open, commands, desk, questions, this::look);
        views = Optional.of(shown);
        open.rehearse(shown);
        root.fill(open);
        root.show(open.view());
        open.shelf().clear();
    }

    @Override
    public void assign(UUID id) {
        desk.background().execute(() -> reviews.assign(id));
    }

    private Opened load(UUID id) {
        var session = reviews.open(id);
        return new Opened(session, CaseView.of(session.state()), session.draft(), Optional.empty());
    }

    /** Pages that nobody has read yet are on screen all the same. */
    private Opened await(Opened opened, UUID id) {
        if (opened.view().file().isPresent()) {
            return opened;
        }
        var follows = new Awaited(reading, id, desk.screen());
        return new Opened(opened.session(), follows.over(opened.view()), opened.kept(), Optional.of(follows));
    }

    private void answer(int turn, UUID id, @Nullable Opened opened) {
        if (opened == null) {
            var texts = desk.wording().now();
            desk.notices()
                    .show(new Notice(Kind.ERROR, texts.of("review.not-opened"), texts.of("review.not-opened.how")));
        } else if (turn == asked) {
            show(id, opened);
        } else {
            opened.awaited().ifPresent(Awaited::end);
            desk.background().execute(opened.session()::close);
        }
    }

    /** A session and the claim as it stood when it was opened. */
    private record Opened(ReviewSession session, CaseView view, Map<String, String> kept, Optional<Awaited> awaited) {}

    private void show(UUID id, Opened opened) {
        var open = claim(id, opened);
        var shown = views.orElseGet(() -> new ClaimViews(open, commands, desk, questions, this::look));
        if (views.isPresent()) {
            shown.show(open);
        }
        views = Optional.of(shown);
        open.present(shown, actions::isBusy);
        open.flags().lookedProperty().addListener((o, before, now) -> actions.toPage());
        claim.set(open);
        times.turnTo(Optional.of(id));
        open.viewProperty().addListener((o, before, now) -> changed(open));
        opened.session().onChange(state -> follow(open, state));
        awaited = opened.awaited();
        awaited.ifPresent(follows -> follows.attend(open, open::show));
        root.fill(open);
        changed(open);
        sought.ifPresent(words -> lookFor(open, words));
        actions.follow(open);
        focusPage(open);
        idle.begin();
        follow(open, opened.session().state()); // it may have been read since it was opened
    }

    private OpenClaim claim(UUID id, Opened opened) {
        return new OpenClaim(
                opened.session(),
                opened.view(),
                opened.kept(),
                reviews.reviewer().name(),
                new PageShelf(glimpses.pictures(id, opened.view()), desk.background(), PICTURES),
                desk,
                this::decided);
    }

    /** From here on no key acts on the last claim, though it stays on screen until the next one is there. */
    private void leave() {
        var last = claim.get();
        claim.set(null);
        attended();
        times.turnTo(Optional.empty());
        actions.refresh();
        if (last != null) {
            left = CompletableFuture.allOf(left, last.close());
        }
    }

    /** A change may come from any thread, and from another desk. */
    private void follow(OpenClaim open, CaseState state) {
        var view = CaseView.of(state);
        desk.screen().execute(() -> {
            if (claim.get() == open) {
                open.show(view);
            }
        });
    }

    private void attended() {
        awaited.ifPresent(Awaited::end);
        awaited = Optional.empty();
    }

    private void changed(OpenClaim open) {
        if (open.view().file().isPresent()) {
            attended();
        }
        actions.refresh();
        root.show(open.view());
        tabs.count(open.view());
        name();
    }

    private void name() {
        var open = claim.get();
        if (open == null) {
            return;
        }
        var texts = desk.wording().now();
        var state = open.view().state();
        root.show(open.view());
        say(
                state.summary().number(),
                texts.of("review.stage." + state.stage()),
                state.undo().map(step -> undoable(open, step, texts)).orElse(""));
    }

    private static String undoable(OpenClaim open, CaseState.Step step, Texts texts) {
        if (step instanceof CaseState.Step.Read read) {
            var correction = read.correction();
            return texts.of(correction.changes() ? "review.undo.corrected" : "review.undo.accepted", correction.text());
        }
        return open.view()
                .flag(((CaseState.Step.Judged) step).flag().id())
                .map(flag -> texts.of("review.undo." + flag.state(), flag.number()))
                .orElse("");
    }

    /** The decision is on disk: says so and goes on. */
    private void decided(CaseView view, Decision decision) {
        times.decided();
        var texts = desk.wording().now();
        desk.notices()
                .show(new Notice(
                        Kind.RECORDED,
                        texts.of(
                                "review.recorded",
                                texts.of("review.done." + decision.name()),
                                view.state().summary().memberName()),
                        texts.of("review.recorded.detail")));
        if (view.state().stage() != Stage.VERIFY
                && desk.choices().nextClaimProperty().get()) {
            desk.navigator().nextClaim();
        }
    }

    private void look(countersign.model.fact.Evidence place) {
        Optional.ofNullable(claim.get()).ifPresent(open -> actions.timeline().page(open, place));
    }

    private void focusPage(OpenClaim open) {
        Homing.to(root, () -> actions.focus(open), desk.screen());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public List<Node> panes() {
        return Optional.ofNullable(claim.get()).map(root::panes).orElse(List.of());
    }

    @Override
    public void shown() {
        times.start();
        Optional.ofNullable(claim.get()).ifPresent(this::focusPage);
    }

    @Override
    public void hidden() {
        times.stop();
    }

    @Override
    public CompletableFuture<?> settled() {
        var open = claim.get();
        var before = CompletableFuture.allOf(left, times.settled());
        return open == null ? before : CompletableFuture.allOf(before, open.settled());
    }

    @Override
    public boolean escape() {
        if (actions.closePanel()) {
            return true;
        }
        if (actions.splitProperty().get()) {
            actions.toggleSplit();
            return true;
        }
        return actions.words().leave();
    }

    /** The page on which keys act, while a claim is open. */
    public Optional<PageCanvas> page() {
        return Optional.ofNullable(claim.get()).map(actions::canvas);
    }
}
