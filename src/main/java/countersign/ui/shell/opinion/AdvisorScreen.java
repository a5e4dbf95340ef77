package countersign.ui.shell.opinion;

import countersign.review.CaseState;
import countersign.review.Reviews;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.ClaimScreen;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.FoldingPanes;
import countersign.ui.kit.FoldingPanes.Pane;
import countersign.ui.kit.Homing;
import countersign.ui.kit.Notices.Kind;
import countersign.ui.kit.Notices.Notice;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.Repeating;
import countersign.ui.kit.Skeleton;
import countersign.ui.kit.TitledScreen;
import countersign.ui.shell.review.ClaimStrip;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The screen on which a medical advisor answers a question. */
public final class AdvisorScreen extends TitledScreen implements ClaimScreen {

    private static final Duration BETWEEN_SAVES = Duration.seconds(2);
    private static final double DRAWING = 420;
    private static final double BESIDE = 300;
    private static final double CRITERIA = 374;
    private static final double OPINION = 340;

    private final Desk desk;
    private final Reviews reviews;
    private final Function<UUID, PagePictures> pictures;
    private final ObjectProperty<@Nullable OpenQuestion> question = new SimpleObjectProperty<>();
    private final QuestionCommands commands;
    private final ClaimStrip strip;
    private final Label asker = new Label();
    private final FoldingPanes panes;
    private final VBox root;
    private final Repeating saving;
    private int asked;

    /** @param pictures where the pictures of a claim's pages come from */
    public AdvisorScreen(Desk desk, Reviews reviews, Function<UUID, PagePictures> pictures) {
        this.desk = desk;
        this.reviews = reviews;
        this.pictures = pictures;
        panes = new FoldingPanes(desk.theme().scale(), desk.wording());
        commands = new QuestionCommands(
                new QuestionActions(desk, reviews.reviewer().name(), question, panes::reveal));
        strip = new ClaimStrip(desk, commands.previous(), commands.next());
        asker.getStyleClass().add("muted");
        asker.setMinWidth(Region.USE_PREF_SIZE);
        strip.aside(asker);
        VBox.setVgrow(panes, Priority.ALWAYS);
        root = new VBox(strip, panes);
        root.getStyleClass().addAll("review", "advise");
        saving = new Repeating(BETWEEN_SAVES, root, this::save);
        desk.wording().follow(root, this::name);
    }

    @Override
    public void open(UUID id) {
        var now = question.get();
        if (now != null && now.claim().equals(id)) {
            return;
        }
        int turn = ++asked;
        leave();
        if (panes.isEmpty()) {
            panes.show(new Skeleton(desk.wording()).start());
        }
        CompletableFuture.supplyAsync(() -> OpenQuestion.Loaded.of(reviews.open(id)), desk.background())
                .whenCompleteAsync((loaded, failure) -> answer(turn, id, loaded), desk.screen());
    }

    private void answer(int turn, UUID id, OpenQuestion.@Nullable Loaded loaded) {
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

    private void show(UUID id, OpenQuestion.Loaded loaded) {
        var open = new OpenQuestion(
                id,
                loaded,
                pictures.apply(id),
                commands.shown(),
                desk,
                reviews.reviewer().name(),
                this::signed);
        question.set(open);
        loaded.session().onChange(state -> follow(open, state));
        open.model().marks().marksProperty().addListener((o, before, now) -> name());
        panes.show(
                List.of(
                        new Pane("review.tab.page", open.drawing(), open.drawing()::canvas, DRAWING, width -> 0),
                        new Pane(
                                "opinion.criteria", open.criteria(), open.criteria()::first, BESIDE, width -> CRITERIA),
                        new Pane("opinion.title", open.opinion(), open.opinion()::reasoning, BESIDE, width -> OPINION)),
                open.criteria());
        name();
        focus(open);
    }

    /** From here on no key acts on the last claim, though it stays on screen until the next one is there. */
    private void leave() {
        var last = question.get();
        question.set(null);
        if (last != null) {
            last.close();
        }
    }

    private void follow(OpenQuestion open, CaseState state) {
        desk.screen().execute(() -> {
            if (question.get() == open) {
                open.show(state);
                name();
            }
        });
    }

    private void save() {
        Optional.ofNullable(question.get()).ifPresent(open -> open.model().save());
    }

    private void signed(OpenQuestion open) {
        var texts = desk.wording().now();
        var claim = open.model().viewProperty().get().state().summary();
        desk.notices()
                .show(new Notice(
                        Kind.RECORDED,
                        texts.of("opinion.recorded", claim.memberName()),
                        texts.of("opinion.recorded.detail")));
        question.set(null);
        open.close();
        panes.clear();
        desk.navigator().nextClaim();
    }

    private void name() {
        var open = question.get();
        if (open == null) {
            return;
        }
        var texts = desk.wording().now();
        CaseView view = open.model().viewProperty().get();
        var questions = open.model().questions();
        say(
                view.state().summary().number(),
                questions.isEmpty() ? texts.of("opinion.answered") : texts.of("opinion.tag", questions.size()),
                open.model().marks().undoable() ? texts.of("opinion.undo.mark") : "");
        asker.setText(
                questions.isEmpty()
                        ? ""
                        : texts.of("opinion.askedby", questions.get(0).by().name()));
        strip.show(view);
    }

    private void focus(OpenQuestion open) {
        Homing.to(root, () -> panes.focus(open.criteria().first()), desk.screen());
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
        return panes.stops();
    }

    @Override
    public void shown() {
        saving.start();
        Optional.ofNullable(question.get()).ifPresent(this::focus);
    }

    @Override
    public void hidden() {
        saving.stop();
        Optional.ofNullable(question.get()).ifPresent(open -> open.drawing().leaveWords());
        save();
    }

    @Override
    public CompletableFuture<?> settled() {
        hidden();
        var open = question.get();
        return open == null ? CompletableFuture.completedFuture(null) : open.settled();
    }

    @Override
    public boolean escape() {
        var open = question.get();
        if (open == null) {
            return false;
        }
        var marks = open.model().marks();
        if (open.drawing().leaveWords()) {
            return true;
        }
        if (marks.toolProperty().get().isPresent()) {
            marks.toolProperty().set(Optional.empty());
            return true;
        }
        if (marks.selectedProperty().get().isPresent()) {
            marks.select(Optional.empty());
            return true;
        }
        return false;
    }
}
