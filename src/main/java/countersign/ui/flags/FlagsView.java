package countersign.ui.flags;

import countersign.model.adjudication.FlagState;
import countersign.model.opinion.Annotation;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Command;
import countersign.ui.kit.Following;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The flags of a claim as cards, and how many of them still wait for a person. */
public final class FlagsView extends VBox {

    private FlagsViewModel model;
    private final Following following = new Following();
    private final Wording wording;
    private final FlagCommands commands;
    private final FlagNotice notice;
    private final ZoneId zone;
    private final VBox cards = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final HBox counts = new HBox(5);
    private final Map<String, FlagCard> shown = new HashMap<>();
    private final List<Node> hints;
    private final HBox judging = new HBox(6);
    private boolean judgeable;
    private List<Object> counted = List.of();
    private boolean revealing;
    private final Consumer<Annotation> toMark;
    private boolean narrow;
    private boolean named;

    /**
     * @param rules how many rules are checked
     * @param zone in which times are told
     * @param toMark shows what an advisor drew
     */
    public FlagsView(
            FlagsViewModel model,
            FlagCommands commands,
            Wording wording,
            int rules,
            ZoneId zone,
            Consumer<Annotation> toMark) {
        this.toMark = toMark;
        this.zone = zone;
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        notice = new FlagNotice(wording, rules);
        getStyleClass().add("flags");
        cards.getStyleClass().add("flag-cards");
        cards.setMinWidth(0);
        counts.getStyleClass().add("flag-counts");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(counts, notice, scroll);
        hints = List.of(
                hint("review.flags.next"),
                KeyCap.row(commands.next()),
                hint("review.flags.previous"),
                KeyCap.row(commands.previous()));
        judging.getStyleClass().add("flag-buttons");
        judging.setMinWidth(0);
        wording.follow(this, () -> fill(true));
        follow();
        fill(true);
    }

    /** Shows another claim. */
    public void show(FlagsViewModel other) {
        following.end();
        model = other;
        follow();
        scroll.setVvalue(0);
        fill(true);
    }

    private void follow() {
        following.on(model.viewProperty(), () -> fill(false));
        following.on(model.selectedProperty(), this::select);
        following.on(model.placeProperty(), this::select);
        following.on(model.failureProperty(), this::count);
    }

    /** Where there is little room only the selected card has buttons. */
    public void setNarrow(boolean now) {
        if (now != narrow) {
            narrow = now;
            fill(true);
        }
    }

    /** The card of the selected flag, for what opens beside it. */
    public Optional<Node> selectedCard() {
        return model.selectedProperty().get().map(shown::get);
    }

    private void fill(boolean anew) {
        boolean told = model.viewProperty().get().file().isPresent();
        if (anew || told != named) {
            shown.clear(); // documents are called by their titles once they are told apart
        }
        named = told;
        var words = new CaseWords(wording.now(), model.viewProperty().get());
        List<Node> now =
                model.flags().stream().map(flag -> (Node) card(flag, words)).toList();
        if (!now.equals(cards.getChildren())) {
            cards.getChildren().setAll(now);
        }
        count();
        notice.show(model.viewProperty().get());
        select();
    }

    private FlagCard card(NumberedFlag flag, CaseWords words) {
        var known = shown.get(flag.id());
        if (known == null || !known.flag().equals(flag)) {
            shown.put(flag.id(), new FlagCard(flag, words, new Acting(), zone));
        }
        return java.util.Objects.requireNonNull(shown.get(flag.id()));
    }

    private void count() {
        var texts = wording.now();
        var said = new ArrayList<String>();
        long open = model.count(FlagState.OPEN);
        var view = model.viewProperty().get();
        said.add(
                view.reading().isPresent() && model.flags().isEmpty()
                        ? texts.of("review.flags.unread")
                        : model.isSettled()
                                ? texts.of(
                                        model.count(FlagState.ASKED) > 0
                                                ? "review.flags.asked"
                                                : "review.flags.settled")
                                : texts.of("review.flags.open", open));
        for (FlagState state : List.of(FlagState.CONFIRMED, FlagState.DISMISSED, FlagState.ASKED)) {
            long number = model.count(state);
            if (number > 0) {
                said.add("• " + texts.of("review.flags." + state, number));
            }
        }
        var failed = model.failureProperty().get();
        var key = List.of(said, failed, texts.language());
        if (key.equals(counted)) {
            return;
        }
        counted = key;
        counts.getChildren().clear();
        said.forEach(words -> {
            var part = new Label(words);
            part.getStyleClass().add(counts.getChildren().isEmpty() ? "strong" : "muted");
            counts.getChildren().add(part);
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        counts.getChildren().add(gap);
        failed.ifPresentOrElse(
                failure -> {
                    var why = new Label(failure.refusal()
                            .map(refusal -> texts.of("enum.Refusal." + refusal.name()))
                            .orElse(texts.of("review.not-recorded")));
                    why.getStyleClass().addAll("small", "failure");
                    why.setWrapText(true);
                    counts.getChildren().add(why);
                },
                () -> {
                    if (!model.isSettled()) { // nothing is left to go to, and every word has to be read
                        counts.getChildren().addAll(hints);
                    }
                });
    }

    private Label hint(String text) {
        var hint = new Label();
        hint.textProperty().bind(wording.of(text));
        hint.getStyleClass().addAll("small", "muted");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    private void select() {
        var selected = model.selectedProperty().get();
        shown.values()
                .forEach(card -> card.select(
                        selected.filter(card.flag().id()::equals).isPresent(),
                        model.placeProperty().get()));
        setAccessibleText(selectedCard()
                .map(Node::getAccessibleText)
                .orElseGet(() -> wording.now().of("review.tab.flags")));
        if (!revealing) {
            revealing = true;
            Platform.runLater(this::revealSelected);
        }
    }

    /** Scrolls no further than needed, so that the cards stay where they are under the hand. */
    private void revealSelected() {
        revealing = false;
        selectedCard().ifPresent(card -> {
            cards.applyCss();
            scroll.layout();
            double view = scroll.getViewportBounds().getHeight();
            double all = cards.getHeight();
            if (all <= view || view <= 0) {
                return;
            }
            double offset = scroll.getVvalue() * (all - view);
            double top = card.getBoundsInParent().getMinY() - 8;
            double bottom = card.getBoundsInParent().getMaxY() + 8;
            double to = top < offset ? top : bottom > offset + view ? Math.min(top, bottom - view) : offset;
            scroll.setVvalue(Math.max(0, Math.min(1, to / (all - view))));
        });
    }

    private final class Acting implements FlagCard.Actions {

        @Override
        public void select(String id) {
            model.select(id);
        }

        @Override
        public void look(String id, int place) {
            model.look(id, place);
        }

        @Override
        public void look(Annotation mark) {
            toMark.accept(mark);
        }

        @Override
        public Optional<Node> buttons(String id) {
            if (narrow || !model.mayJudge()) {
                return Optional.empty();
            }
            var row = new HBox(6);
            row.getStyleClass().add("flag-buttons");
            row.setMinWidth(0);
            commands.all().forEach((command, icon) -> {
                Button button = judging(command.withoutKeys(), icon);
                var act = button.getOnAction();
                button.setOnAction(event -> {
                    model.select(id);
                    act.handle(event);
                });
                row.getChildren().add(button);
            });
            return Optional.of(row);
        }

        @Override
        public Optional<Node> selectedButtons() {
            if (judgeable != model.mayJudge()) {
                judgeable = model.mayJudge();
                judging.getChildren().clear();
                if (judgeable) {
                    commands.all().forEach((command, icon) -> {
                        Button button = judging(command, icon);
                        if (command.id().equals("flag.confirm")) {
                            button.getStyleClass().add("outlined-accent");
                        }
                        judging.getChildren().add(button);
                    });
                }
            }
            return Optional.of(judging).filter(row -> judgeable).map(Node.class::cast);
        }

        private Button judging(Command command, Feather icon) {
            Button button = new Buttons(wording).full(command, icon);
            button.getStyleClass().add("small-button");
            button.disableProperty().unbind();
            button.setDisable(false);
            return button;
        }
    }
}
