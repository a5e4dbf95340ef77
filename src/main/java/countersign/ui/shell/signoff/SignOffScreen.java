package countersign.ui.shell.signoff;

import countersign.review.CaseState;
import countersign.review.Refusal;
import countersign.review.Reviews;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.ClaimScreen;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Navigator;
import countersign.ui.kit.Notices.Kind;
import countersign.ui.kit.Notices.Notice;
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
    private static final double CHAIN = 420;
    private static final double RULING = 396;

    private final Desk desk;
    private final Reviews reviews;
    private final Function<UUID, PagePictures> pictures;
    private final BooleanProperty maySign = new SimpleBooleanProperty();
    private final BooleanProperty picking = new SimpleBooleanProperty();
    private final SignOffCommands shown;
    private final List<Command> commands = new ArrayList<>();
    private final ClaimStrip strip;
    private final SplitPane middle = new SplitPane();
    private final SplitPane panes = new SplitPane();
    private final VBox root;
    private final Repeating saving;
    private @Nullable OpenDispute dispute;
    private int asked;

    /** @param pictures where the pictures of a claim's pages come from */
    public SignOffScreen(Desk desk, Reviews reviews, Function<UUID, PagePictures> pictures) {
        this.desk = desk;
        this.reviews = reviews;
        this.pictures = pictures;
        shown = new SignOffCommands(
                List.of(choose(1), choose(2), choose(3)),
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
        panes.getStyleClass().add("review-panes");
        VBox.setVgrow(panes, Priority.ALWAYS);
        panes.setMinHeight(0);
        root = new VBox(strip, panes);
        root.getStyleClass().addAll("review", "sign-off");
        root.widthProperty().addListener((o, before, now) -> divide());
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
        if (panes.getItems().isEmpty()) {
            panes.getItems().setAll(new Skeleton(desk.wording()).start());
        }
        CompletableFuture.supplyAsync(
                        () -> SignOffViewModel.Loaded.of(reviews.open(id), reviews.similar(id)), desk.background())
                .whenCompleteAsync((loaded, failure) -> answer(turn, id, loaded), desk.screen());
    }

    private void answer(int turn, UUID id, SignOffViewModel.@Nullable Loaded loaded) {
        if (loaded == null) {
            var texts = desk.wording().now();
            desk.notices()
                    .show(new Notice(Kind.ERROR, texts.of("review.not-opened"), texts.of("review.not-opened.how")));
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
        for (Region side : new Region[] {open.chain(), open.ruling()}) {
            SplitPane.setResizableWithParent(side, false);
            side.setMinWidth(320);
        }
        open.changes().setMinHeight(90);
        open.conflict().setMinHeight(140);
        open.evidence().setMinHeight(120);
        middle.setMinWidth(360);
        arrange(open);
        panes.getItems().setAll(open.chain(), middle, open.ruling());
        divide();
        name();
        root.applyCss(); // panes take in what they hold only then
        open.evidence().canvas().requestFocus();
    }

    /** Two decisions come before what is new since one. */
    private void arrange(OpenDispute open) {
        boolean two = open.model().conflicting();
        if (two) {
            middle.getItems().setAll(open.conflict(), open.changes(), open.evidence());
            middle.setDividerPositions(0.48, 0.62);
        } else {
            middle.getItems().setAll(open.changes(), open.evidence());
            middle.setDividerPositions(0.38);
        }
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
        panes.getItems().clear();
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

    /** The widths as designed; the person may move the dividers from there. */
    private void divide() {
        double width = root.getWidth();
        if (width > 0 && panes.getItems().size() == 3) {
            double scale = desk.theme().scale().get();
            double left = (width < 1380 * scale ? CHAIN - 60 : CHAIN) * scale;
            double right = (width < 1380 * scale ? RULING - 36 : RULING) * scale;
            panes.setDividerPositions(left / width, 1 - right / width);
        }
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
        return Optional.ofNullable(dispute)
                .map(open -> List.of(
                        open.evidence().canvas(),
                        open.chain().first(),
                        open.ruling().first()))
                .orElse(List.of());
    }

    @Override
    public void shown() {
        saving.start();
        with(open -> open.evidence().canvas().requestFocus());
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
