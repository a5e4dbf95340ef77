package countersign.ui.flags;

import countersign.model.adjudication.FlagState;
import countersign.model.fact.Evidence;
import countersign.model.opinion.Annotation;
import countersign.review.Proceedings.Part;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.MarkBadge;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One flag: what does not fit, on which words, and what to make of it. */
final class FlagCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Places listed on a card; the rest are counted. */
    private static final int LISTED = 4;

    /** What can be done on a card; each selects the flag first. */
    interface Actions {
        void select(String id);

        void look(String id, int place);

        /** Shows what an advisor drew. */
        void look(Annotation mark);

        /** The buttons that judge a flag that is not selected. */
        Optional<Node> buttons(String id);

        /** Those that judge the selected flag: the same ones, on whichever card that is. */
        Optional<Node> selectedButtons();
    }

    private final NumberedFlag flag;
    private final CaseWords words;
    private final Actions actions;
    private final ZoneId zone;
    private final List<Label> letters = new ArrayList<>();
    private final Label chevron = new Label();
    private final VBox body = new VBox();
    private Optional<Node> waiting = Optional.empty();
    private int told;
    private boolean unfolded;
    private boolean selected;

    /** @param zone in which times are told */
    FlagCard(NumberedFlag flag, CaseWords words, Actions actions, ZoneId zone) {
        this.zone = zone;
        this.flag = flag;
        this.words = words;
        this.actions = actions;
        unfolded = flag.open() && flag.severity() == countersign.model.adjudication.Severity.CRITICAL;
        getStyleClass().addAll("flag-card", flag.severity().toString());
        setMinWidth(0);
        if (flag.state() == FlagState.DISMISSED) {
            getStyleClass().add("dismissed");
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken());
        body.getStyleClass().add("flag-body");
        getChildren().add(head());
        if (flag.state() != FlagState.OPEN) {
            getChildren().add(judgement());
        }
        words.view()
                .state()
                .proceedings()
                .answer(flag.id())
                .ifPresent(answer -> getChildren().add(answered(answer)));
        getChildren().add(body);
        setOnMouseClicked(event -> actions.select(flag.id()));
        unfold();
    }

    NumberedFlag flag() {
        return flag;
    }

    /** @param place which of its places is looked at */
    void select(boolean now, int place) {
        if (now != selected) {
            selected = now;
            pseudoClassStateChanged(SELECTED, now);
            unfold();
        }
        for (int i = 0; i < letters.size(); i++) {
            letters.get(i).pseudoClassStateChanged(SELECTED, now && i == place);
        }
    }

    private HBox head() {
        var glyph = flag.state() == FlagState.DISMISSED
                ? StatusGlyph.Shape.DISMISSED
                : StatusGlyph.Shape.of(flag.severity());
        var title = new Label(words.title(flag.flag()));
        title.getStyleClass().add("flag-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var number = new Label(flag.number());
        number.getStyleClass().add("muted");
        number.setMinWidth(Region.USE_PREF_SIZE);
        chevron.setMinWidth(Region.USE_PREF_SIZE);
        chevron.setOnMouseClicked(event -> {
            unfolded = !unfolded;
            unfold();
            event.consume();
        });
        var head = new HBox(8, new StatusGlyph(glyph), title, number, chevron);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** What the medical advisor said to a question about it. */
    private HBox answered(Part.Advised answer) {
        var texts = words.texts();
        var said = new Label(texts.of(
                "opinion.answer",
                answer.by().at().atZone(zone).format(TIME),
                answer.by().name(),
                texts.of("opinion.said." + answer.opinion().support().id()),
                answer.opinion().reasoning()));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("small");
        var marks = new FlowPane(5, 3);
        answer.opinion()
                .marks()
                .forEach(
                        mark -> marks.getChildren().add(new MarkBadge(mark.number(), texts, () -> actions.look(mark))));
        marks.setManaged(!marks.getChildren().isEmpty());
        var row = new HBox(6, Icons.of(Feather.ACTIVITY, 13), new VBox(4, said, marks));
        row.getStyleClass().addAll("flag-judgement", "flag-answer");
        return row;
    }

    /** What a person has made of it, when, and why. */
    private HBox judgement() {
        var icon =
                switch (flag.state()) {
                    case CONFIRMED -> Feather.CHECK;
                    case ASKED -> Feather.MESSAGE_SQUARE;
                    case DISMISSED, OPEN -> Feather.X;
                };
        var texts = words.texts();
        var reason = flag.judged().reason();
        var key = "review.dismiss." + reason;
        var why = flag.judged().text().isBlank() && !reason.isBlank() && texts.has(key)
                ? texts.of(key)
                : flag.judged().text();
        var state = flag.state() == FlagState.ASKED
                ? texts.of("review.flag.asked." + reason)
                : texts.of("review.flag.state." + flag.state());
        var time =
                flag.judged().by().map(by -> by.at().atZone(zone).format(TIME)).orElse("");
        var said = new Label((time + " " + (why.isBlank() ? state : texts.of("review.flag.why", state, why))).strip());
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().addAll("small", "muted");
        var row = new HBox(6, Icons.of(icon, 13), said);
        row.getStyleClass().add("flag-judgement");
        return row;
    }

    private void unfold() {
        boolean open = unfolded || selected;
        if (!selected) {
            chevron.setGraphic(Icons.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN, 14));
        }
        chevron.setVisible(!selected);
        chevron.setManaged(!selected);
        body.setVisible(open);
        body.setManaged(open);
        if (!open) {
            return;
        }
        if (body.getChildren().isEmpty()) {
            tell();
        }
        judge();
    }

    private void tell() {
        var sentence = new Label(words.sentence(flag.flag()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("flag-sentence");
        body.getChildren().setAll(sentence);
        if (!flag.evidence().isEmpty()) {
            body.getChildren().add(places());
        }
        told = body.getChildren().size();
    }

    /** What was said stays; only the buttons under it change. */
    private void judge() {
        if (!selected && waiting.isEmpty()) {
            waiting = actions.buttons(flag.id());
        }
        var buttons = selected ? actions.selectedButtons() : waiting;
        var shown = body.getChildren().subList(told, body.getChildren().size());
        if (!shown.equals(buttons.stream().toList())) {
            shown.clear();
            buttons.ifPresent(body.getChildren()::add);
        }
    }

    private GridPane places() {
        var grid = new GridPane();
        grid.getStyleClass().add("flag-places");
        grid.setMinWidth(0);
        var badge = new ColumnConstraints();
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var link = new ColumnConstraints();
        link.setMinWidth(Region.USE_PREF_SIZE);
        var quote = new ColumnConstraints();
        quote.setHgrow(Priority.ALWAYS);
        quote.setMinWidth(0);
        var meaning = new ColumnConstraints();
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(badge, link, quote, meaning);
        var evidence = flag.evidence();
        for (int i = 0; i < Math.min(LISTED, evidence.size()); i++) {
            place(grid, i, evidence.get(i));
        }
        if (evidence.size() > LISTED) {
            var more = new Label(words.texts().of("review.flag.more", evidence.size() - LISTED));
            more.getStyleClass().addAll("small", "muted");
            grid.add(more, 1, LISTED, 3, 1);
        }
        return grid;
    }

    private void place(GridPane grid, int i, Evidence evidence) {
        var letter = new Label(NumberedFlag.letter(i));
        letter.getStyleClass().addAll("place-letter", flag.severity().toString());
        letters.add(letter);
        var link = new Hyperlink(words.place(evidence.page()));
        link.setMinWidth(0);
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setOnAction(event -> actions.look(flag.id(), i));
        link.setAccessibleText(words.place(evidence.page()) + ": " + evidence.text());
        var quote = new Label(evidence.text());
        quote.getStyleClass().addAll("small", "muted");
        Tip.on(quote, evidence.text());
        var meaning = new Label(words.meaning(evidence).orElse(""));
        meaning.getStyleClass().addAll("small", "strong");
        grid.addRow(i, letter, link, quote, meaning);
    }

    /** The whole card as one sentence. */
    private String spoken() {
        var texts = words.texts();
        var said = new StringBuilder(texts.of(
                "review.flag.spoken",
                texts.of("review.severity." + flag.severity()),
                flag.number(),
                texts.of("review.flag.state." + flag.state()),
                words.title(flag.flag())));
        for (int i = 0; i < flag.evidence().size(); i++) {
            var place = flag.evidence().get(i);
            said.append(' ')
                    .append(texts.of(
                            "review.flag.spoken.place",
                            NumberedFlag.letter(i),
                            words.name(place.page()),
                            place.page().page(),
                            place.text()));
        }
        return said.toString();
    }
}
