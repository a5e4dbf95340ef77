package countersign.ui.shell.signoff;

import countersign.review.CaseState;
import countersign.review.Refusal;
import countersign.review.Reviews;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.ClaimScreen;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.FoldingPanes;
import countersign.ui.kit.Navigator;
import countersign.ui.kit.Notices.Kind;
import countersign.ui.kit.Notices.Notice;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.Repeating;
import countersign.ui.kit.Skeleton;
import countersign.ui.kit.TitledScreen;
import countersign.ui.kit.Zoom;
import countersign.ui.shell.review.ClaimStrip;
import countersign.ui.signoff.SignOffCommands;
import countersign.ui.signoff.SignOffViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The screen on which a supervisor signs off. */
public final class SignOffScreen extends TitledScreen implements ClaimScreen {

    private static final Duration BETWEEN_SAVES = Duration.seconds(2);

    /** Below this height, in pixels at the designed size of text, what is new and the page get a pane each. */
    private static final double LOW = 560;

    private static final double ROOMY = 1380;

    private final Desk desk;
    private final Reviews reviews;
    private final Function<UUID, PagePictures> pictures;
    private final BooleanProperty maySign = new SimpleBooleanProperty();
    private final BooleanProperty picking = new SimpleBooleanProperty();
    private final SignOffCommands shown;
    private final List<Command> commands = new ArrayList<>();
    private final ClaimStrip strip;
    private final SplitPane middle = new SplitPane();
    private final FoldingPanes panes;
    private final VBox root;
    private final Repeating saving;
    private @Nullable OpenDispute dispute;
    private int asked;
    private boolean low;

    /** @param pictures where the pictures of a claim's pages come from */
    public SignOffScreen(Desk desk, Reviews reviews, Function<UUID, PagePictures> pictures) {
        this.desk = desk;
        this.reviews = reviews;
        this.pictures = pictures;
        shown = new SignOffCommands(
                List.of(choose(1), choose(2), choose(3), choose(4)),
                Command.of("ruling.sign", this::sign, "Ctrl Enter").when(maySign),
                Command.of("claim.dossier", () -> dossier("tab.flags"), "O"),
                Command.of("claim.history", () -> dossier("tab.history"), "6").when(picking.not()),
                Command.of("page.previous", () -> with(open -> open.model().turn(-1)), "PgUp"),
                Command.of("page.next", () -> with(open -> open.model().turn(1)), "PgDn"));
        var previous = Command.of("claim.previous", desk.navigator()::previousClaim, "[")
                .when(place(Navigator.QueuePlace::hasPrevious));
        var next =
                Command.of("claim.next", desk.navigator()::nextClaim, "]").when(place(Navigator.QueuePlace::hasNext));
        commands.addAll(shown.all());
        commands.addAll(List.of(
                Command.of(
                        "zoom.in", () -> with(open -> open.evidence().canvas().zoomIn()), "+"),
                Command.of(
                        "zoom.out", () -> with(open -> open.evidence().canvas().zoomOut()), "−"),
                Command.of("fit.width", () -> fit(Zoom.WIDTH), "W"),
                Command.of("fit.page", () -> fit(Zoom.PAGE), "0"),
                previous,
                next));
        strip = new ClaimStrip(desk, previous, next);
        middle.setOrientation(Orientation.VERTICAL);
        middle.getStyleClass().add("review-panes");
        panes = new FoldingPanes(desk.theme().scale(), desk.wording());
        VBox.setVgrow(panes, Priority.ALWAYS);
        root = new VBox(strip, panes);
        root.getStyleClass().addAll("review", "sign-off");
        root.heightProperty().addListener((o, before, now) -> fit());
        desk.theme().scale().addListener((o, before, now) -> fit());
        saving = new Repeating(
                BETWEEN_SAVES, root, () -> with(open -> open.model().save()));
        desk.wording().follow(root, this::name);
    }

    private Command choose(int number) {
        return Command.of("ruling.choose." + number, () -> choose(number, true), "Alt " + number)
                .when(maySign);
    }

    private void choose(int number, boolean leading) {
        with(open -> {
            open.model().choose(number);
            if (leading) {
                panes.reveal(open.ruling());
                open.ruling().lead();
            }
        });
    }

    private BooleanBinding place(Predicate<Navigator.QueuePlace> test) {
        var place = desk.navigator().placeProperty();
        return Bindings.createBooleanBinding(() -> test.test(place.get()), place);
    }

    private void fit(Zoom zoom) {
        with(open -> open.evidence().canvas().zoomProperty().set(zoom));
    }

    private void dossier(String tab) {
        with(open -> desk.navigator().openDossier(open.claim(), tab));
    }

    private void sign() {
        with(open -> {
            open.model().sign();
            panes.reveal(open.ruling());
            open.ruling().leadToMissing();
        });
    }

    @Override
    public void open(UUID id) {
        var now = dispute;
        if (now != null && now.claim().equals(id)) {
            return;
        }
        int turn = ++asked;
        leave();
        if (panes.isEmpty()) {
            panes.show(new Skeleton(desk.wording()).start());
        }
        CompletableFuture.supplyAsync(
                        () -> SignOffViewModel.Loaded.of(reviews.open(id), reviews.similar(id)), desk.background())
                .whenCompleteAsync((loaded, failure) -> answer(turn, id, loaded), desk.screen());
    }

    private void answer(int turn, UUID id, SignOffViewModel.@Nullable Loaded loaded) {
        if (loaded == null) {
            if (turn == asked) {
                var texts = desk.wording().now();
                var failed = new PageNotice();
                failed.show(texts.of("review.not-opened"), texts.of("review.not-opened.how"));
                panes.show(failed);
            }
        } else if (turn == asked) {
            show(id, loaded);
        } else {
            desk.background().execute(loaded.session()::close);
        }
    }

    private void show(UUID id, SignOffViewModel.Loaded loaded) {
        var open = new OpenDispute(id, loaded, pictures.apply(id), shown, desk, reviews.reviewer(), this::signed);
        dispute = open;
        picking.bind(open.ruling().pickingProperty());
        maySign.set(loaded.refusal().isEmpty());
        loaded.session().onChange(state -> {
            var refusal = loaded.session().mayNotSignOff();
            desk.screen().execute(() -> follow(open, state, refusal));
        });
        open.changes().setMinHeight(90);
        open.conflict().setMinHeight(140);
        open.evidence().setMinHeight(120);
        open.model().lookProperty().addListener((o, before, now) -> panes.reveal(open.evidence()));
        arrange(open);
        name();
        root.applyCss(); // panes take in what they hold only then
        panes.focus(open.evidence().canvas());
    }

    /** Two decisions come before what is new since one. */
    private void arrange(OpenDispute open) {
        boolean two = open.model().conflicting();
        low = isLow();
        open.ruling().setLow(low);
        var all = new ArrayList<FoldingPanes.Pane>();
        all.add(new FoldingPanes.Pane("signoff.chain", open.chain(), open.chain()::first, 300, SignOffScreen::chain));
        middle.getItems().clear();
        if (low) {
            if (two) {
                all.add(rest("conflict.decisions", open.conflict(), open.conflict()::first));
            }
            all.add(rest("signoff.changes", open.changes(), open.changes()::first));
            all.add(rest("review.tab.page", open.evidence(), open.evidence()::canvas));
        } else {
            middle.getItems()
                    .setAll(
                            two
                                    ? List.of(open.conflict(), open.changes(), open.evidence())
                                    : List.of(open.changes(), open.evidence()));
            if (two) {
                middle.setDividerPositions(0.48, 0.62);
            } else {
                middle.setDividerPositions(0.38);
            }
            all.add(rest("signoff.changes", middle, open.evidence()::canvas));
        }
        all.add(new FoldingPanes.Pane(
                "signoff.title", open.ruling(), open.ruling()::first, 300, SignOffScreen::ruling));
        panes.show(all, two ? open.conflict() : open.ruling());
    }

    private static FoldingPanes.Pane rest(String name, Region node, Supplier<Node> first) {
        return new FoldingPanes.Pane(name, node, first, 360, width -> 0);
    }

    private static double chain(double width) {
        return width < ROOMY ? 360 : 420;
    }

    private static double ruling(double width) {
        return width < ROOMY ? 360 : 396;
    }

    private boolean isLow() {
        return root.getHeight() > 0 && root.getHeight() / desk.theme().scale().get() < LOW;
    }

    private void fit() {
        with(open -> {
            if (isLow() != low) {
                arrange(open);
            }
        });
    }

    /** From here on no key acts on the last claim, though it stays on screen until the next one is there. */
    private void leave() {
        var last = dispute;
        dispute = null;
        picking.unbind();
        maySign.set(false);
        if (last != null) {
            last.close();
        }
    }

    private void follow(OpenDispute open, CaseState state, Optional<Refusal> refusal) {
        if (dispute == open) {
            boolean before = open.model().conflicting();
            open.model().show(CaseView.of(state), refusal);
            if (before != open.model().conflicting()) {
                arrange(open);
            }
            maySign.set(refusal.isEmpty());
            name();
        }
    }

    private void signed(OpenDispute open) {
        var texts = desk.wording().now();
        var claim = open.model().viewProperty().get().state().summary();
        desk.notices()
                .show(new Notice(
                        Kind.RECORDED,
                        texts.of("signoff.recorded", claim.memberName()),
                        texts.of("review.recorded.detail")));
        leave();
        panes.clear();
        desk.navigator().nextClaim();
    }

    private void name() {
        with(open -> {
            var view = open.model().viewProperty().get();
            say(
                    view.state().summary().number(),
                    desk.wording().now().of("review.stage." + view.state().stage()),
                    "");
            strip.show(view);
        });
    }

    private void with(Consumer<OpenDispute> action) {
        var open = dispute;
        if (open != null) {
            action.accept(open);
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public List<Node> panes() {
        return panes.stops();
    }

    @Override
    public void shown() {
        saving.start();
        with(open -> panes.focus(open.evidence().canvas()));
    }

    @Override
    public void hidden() {
        saving.stop();
        with(open -> open.model().save());
    }

    @Override
    public CompletableFuture<?> settled() {
        hidden();
        var open = dispute;
        return open == null ? CompletableFuture.completedFuture(null) : open.settled();
    }
}
