package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Glimpse;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.PagePicture;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A look at a claim without opening it: who claims what, its flags, and its first page. */
final class Peek extends VBox {

    private static final int MOST_FLAGS = 7;
    private static final double PAGE = 250;

    private final Function<UUID, CompletableFuture<Glimpse>> glimpse;
    private final Wording wording;
    private final Executor screen;
    private final VBox flags = new VBox(6);
    private final StackPane page = new StackPane();
    private @Nullable UUID shown;

    /** @param glimpse looks a claim up, in the background */
    Peek(Function<UUID, CompletableFuture<Glimpse>> glimpse, Wording wording, Executor screen) {
        super(10);
        this.glimpse = glimpse;
        this.wording = wording;
        this.screen = screen;
        getStyleClass().addAll("panel", "peek");
        setVisible(false);
        setManaged(false);
        setMouseTransparent(true);
        page.getStyleClass().add("thumbnail");
        page.setMinSize(180, PAGE);
        page.setAlignment(Pos.TOP_CENTER);
    }

    boolean isOpen() {
        return isVisible();
    }

    void hide() {
        setVisible(false);
        shown = null;
    }

    /** Shows what is known at once, and flags and page as they come. */
    void show(ClaimSummary claim) {
        var texts = wording.now();
        shown = claim.id();
        flags.getChildren().setAll(muted(texts.of("worklist.peek.looking")));
        page.getChildren().clear();
        HBox.setHgrow(flags, Priority.ALWAYS);
        flags.setMinWidth(0);
        var both = new HBox(16, page, flags);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(head(claim, texts), strip(claim, texts), both);
        setVisible(true);
        setAccessibleText(texts.of("worklist.peek.spoken", claim.number(), claim.memberName()));
        glimpse.apply(claim.id())
                .whenCompleteAsync(
                        (found, failure) -> {
                            if (claim.id().equals(shown)) {
                                fill(Optional.ofNullable(found));
                            }
                        },
                        screen);
    }

    private void fill(Optional<Glimpse> found) {
        var texts = wording.now();
        flags.getChildren().clear();
        found.ifPresentOrElse(
                glimpsed -> {
                    var words = new CaseWords(texts, glimpsed.view());
                    var all = glimpsed.view().flags();
                    all.stream()
                            .limit(MOST_FLAGS)
                            .forEach(flag -> flags.getChildren()
                                    .add(flag(
                                            flag.number(),
                                            words.title(flag.flag()),
                                            new StatusGlyph(StatusGlyph.Shape.of(flag.severity()), 14))));
                    if (all.size() > MOST_FLAGS) {
                        flags.getChildren().add(muted(texts.of("worklist.peek.more", all.size() - MOST_FLAGS)));
                    }
                    if (all.isEmpty()) {
                        flags.getChildren().add(muted(none(glimpsed.view(), texts)));
                    }
                    var of = shown;
                    glimpsed.first().thenAcceptAsync(picture -> picture(of, picture), screen);
                },
                () -> flags.getChildren().add(muted(texts.of("worklist.peek.failed"))));
        requestLayout();
    }

    /** Why there is no flag: none was found, or nobody has read the pages yet. */
    private static String none(CaseView view, Texts texts) {
        var reading = view.state().summary().reading();
        return view.file().isPresent()
                ? texts.of("worklist.peek.none")
                : texts.of("worklist.peek.unread", reading.read(), reading.pages());
    }

    private void picture(@Nullable UUID of, PagePicture picture) {
        if (of != null && of.equals(shown)) {
            var paper = new ImageView(PageImages.of(picture));
            paper.setPreserveRatio(true);
            paper.setFitHeight(PAGE);
            paper.setFitWidth(180);
            paper.getStyleClass().add("paper");
            page.getChildren().setAll(paper);
            requestLayout();
        }
    }

    private static Node flag(String number, String title, Node glyph) {
        var name = new Label(title);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var mark = new Label(number);
        mark.getStyleClass().add("strong");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, glyph, name, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node head(ClaimSummary claim, Texts texts) {
        var title = new Label(claim.number());
        title.getStyleClass().add("panel-title");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var open = muted(texts.of("command.worklist.open"));
        var close = muted(texts.of("worklist.peek.close"));
        var head = new HBox(8, title, room, KeyCap.named("worklist.open"), open, KeyCap.named("worklist.peek"), close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private static Node strip(ClaimSummary claim, Texts texts) {
        var who = new Label(claim.memberName() + "  " + texts.of("sex." + claim.sex()) + " " + claim.age());
        who.getStyleClass().add("strong");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(claim.illness());
        what.setMinWidth(0);
        var amount = new Label(claim.amount().map(texts::money).orElse(""));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        var strip = new HBox(14, who, what, amount);
        strip.setAlignment(Pos.CENTER_LEFT);
        return strip;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(0);
        return label;
    }
}
