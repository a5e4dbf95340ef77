package countersign.ui.advisor;

import countersign.model.fact.Evidence;
import countersign.model.opinion.Support;
import countersign.model.page.DocumentKind;
import countersign.ui.kit.BoundKey;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.MarkBadge;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The question, the answer, its reasons, and the signature under them. */
public final class OpinionPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int LONGEST = 2_000;

    private final AdvisorViewModel model;
    private final AdvisorCommands commands;
    private final Wording wording;
    private final String person;
    private final ZoneId zone;
    private final Label title = new Label();
    private final Label saved = new Label();
    private final VBox questions = new VBox(8);
    private final Label supportHead = head();
    private final HBox supports = new HBox(8);
    private final Map<Support, Button> answers = new EnumMap<>(Support.class);
    private final Label onsetHead = head();
    private final TextField from = new TextField();
    private final Label to = new Label();
    private final TextField until = new TextField();
    private final Label onsetTag = new Label();
    private final Label reasoningHead = head();
    private final TextArea reasoning = new TextArea();
    private final FlowPane refers = new FlowPane(4, 4);
    private final Label length = new Label();
    private final Label requests = new Label();
    private final CheckBox tie = new CheckBox();
    private final Label signAs = new Label();
    private final Button sign = new Button();
    private final Label failure = new Label();

    /** @param person who signs */
    public OpinionPane(AdvisorViewModel model, AdvisorCommands commands, Wording wording, String person, ZoneId zone) {
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        this.person = person;
        this.zone = zone;
        getStyleClass().add("opinion-pane");
        build();
        recall();
        follow();
        show();
    }

    private void build() {
        title.getStyleClass().add("pane-title");
        saved.getStyleClass().addAll("tag", "draft-tag");
        saved.setGraphic(Icons.of(Feather.EDIT_2, 12));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap, saved);
        head.getStyleClass().add("pane-head");
        for (Support support : Support.values()) {
            var button = answer(support);
            answers.put(support, button);
            HBox.setHgrow(button, Priority.ALWAYS);
            supports.getChildren().add(button);
        }
        from.setPrefColumnCount(8);
        until.setPrefColumnCount(8);
        from.setPromptText("2020-10");
        until.setPromptText("2021-01");
        onsetTag.setMinWidth(0);
        to.setMinWidth(USE_PREF_SIZE);
        var onset = new HBox(6, from, to, until, onsetTag);
        onset.setAlignment(Pos.CENTER_LEFT);
        reasoning.setWrapText(true);
        reasoning.setPrefRowCount(7);
        reasoning.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        length.getStyleClass().addAll("small", "muted");
        length.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(refers, Priority.ALWAYS);
        var under = new HBox(8, refers, length);
        under.setAlignment(Pos.CENTER_LEFT);
        requests.getStyleClass().add("small");
        requests.setWrapText(true);
        tie.setWrapText(true);
        tie.setMinHeight(USE_PREF_SIZE);
        tie.setMnemonicParsing(false);
        VBox.setVgrow(reasoning, Priority.ALWAYS);
        reasoning.setMinHeight(90);
        var form = new VBox(
                8, questions, supportHead, supports, onsetHead, onset, reasoningHead, reasoning, under, requests, tie);
        form.getStyleClass().add("opinion-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        for (Node lower : new Node[] {reasoning, tie}) {
            lower.focusedProperty().addListener((o, before, now) -> {
                if (now) {
                    Platform.runLater(() -> scroll.setVvalue(scroll.getVmax()));
                }
            });
        }
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, foot());
    }

    private VBox foot() {
        signAs.getStyleClass().add("section-label");
        signAs.setWrapText(true);
        sign.getStyleClass().addAll("accent", "sign-button");
        sign.setMaxWidth(Double.MAX_VALUE);
        sign.setOnAction(event -> commands.sign().run());
        sign.disableProperty().bind(model.signingProperty());
        BoundKey.help(sign, commands.sign());
        failure.getStyleClass().addAll("small", "failure");
        failure.setWrapText(true);
        failure.setMinHeight(USE_PREF_SIZE);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        var note = new Label();
        note.textProperty().bind(wording.of("opinion.signed.stays"));
        note.getStyleClass().addAll("small", "muted");
        note.setMinHeight(USE_PREF_SIZE);
        note.setWrapText(true);
        var foot = new VBox(7, signAs, sign, failure, note);
        foot.getStyleClass().add("sign-foot");
        return foot;
    }

    private Button answer(Support support) {
        var command = commands.of(support);
        var name = new Label();
        name.textProperty().bind(wording.of("opinion.support." + support.id()));
        name.setGraphic(Icons.of(icon(support), 15));
        name.setMinWidth(USE_PREF_SIZE);
        var caps = KeyCap.row(command);
        caps.setAlignment(Pos.CENTER);
        var stacked = new VBox(4, name, caps);
        stacked.setAlignment(Pos.CENTER);
        var button = new Button();
        button.setGraphic(stacked);
        button.getStyleClass().add("choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> command.run());
        button.accessibleTextProperty()
                .bind(wording.of(
                        texts -> texts.of(
                                model.draftProperty()
                                                .get()
                                                .support()
                                                .filter(support::equals)
                                                .isPresent()
                                        ? "opinion.choice.chosen"
                                        : "opinion.choice",
                                texts.of("opinion.support." + support.id())),
                        model.draftProperty()));
        BoundKey.help(button, command);
        return button;
    }

    private static Feather icon(Support support) {
        return switch (support) {
            case SUPPORTS -> Feather.THUMBS_UP;
            case DOES_NOT -> Feather.THUMBS_DOWN;
            case NEED_MORE -> Feather.FILE_PLUS;
        };
    }

    /** Tab leaves the field: a text of reasons has no use for it. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            if (event.isShiftDown()) {
                until.requestFocus();
            } else {
                tie.requestFocus();
            }
        }
    }

    private void recall() {
        var draft = model.draftProperty().get();
        from.setText(draft.onsetFrom());
        until.setText(draft.onsetTo());
        reasoning.setText(draft.reasoning());
        reasoning.end();
        tie.setSelected(draft.noTie());
    }

    private void follow() {
        from.textProperty().addListener((o, before, now) -> model.since(now, until.getText()));
        until.textProperty().addListener((o, before, now) -> model.since(from.getText(), now));
        reasoning.textProperty().addListener((o, before, now) -> {
            if (now.length() > LONGEST) {
                reasoning.setText(before);
            } else {
                model.reason(now);
            }
        });
        tie.selectedProperty().addListener((o, before, now) -> model.declare(now));
        model.draftProperty().addListener((o, before, now) -> draft());
        model.savedProperty().addListener((o, before, now) -> saved());
        model.failureProperty().addListener((o, before, now) -> failure());
        model.viewProperty().addListener((o, before, now) -> show());
        wording.follow(this, this::show);
    }

    /** The field in which the reasons are written. */
    public TextArea reasoning() {
        return reasoning;
    }

    /** Leads to what is missing. */
    public void lead() {
        model.failureProperty().get().ifPresent(missing -> {
            switch (missing) {
                case "opinion.missing.support" -> supports.getChildren().get(0).requestFocus();
                case "opinion.missing.onset" -> from.requestFocus();
                case "opinion.missing.tie" -> tie.requestFocus();
                default -> reasoning.requestFocus();
            }
        });
    }

    private void show() {
        var texts = wording.now();
        var words = new CaseWords(texts, model.viewProperty().get());
        title.setText(texts.of("opinion.title"));
        questions
                .getChildren()
                .setAll(model.questions().stream()
                        .<Node>map(question -> new QuestionCard(question, words, zone, this::look))
                        .toList());
        supportHead.setText(texts.of("opinion.support"));
        onsetHead.setText(texts.of("opinion.onset"));
        to.setText(texts.of("opinion.onset.to"));
        from.setAccessibleText(texts.of("opinion.onset.from.spoken"));
        until.setAccessibleText(texts.of("opinion.onset.to.spoken"));
        reasoningHead.setText(texts.of("opinion.reasoning"));
        reasoning.setAccessibleText(texts.of("opinion.reasoning"));
        reasoning.setPromptText(texts.of("opinion.reasoning.prompt"));
        tie.setText(texts.of("opinion.tie"));
        signAs.setText(texts.of("opinion.sign.as", person));
        var name = new Label(texts.of("command.opinion.sign"), Icons.of(Feather.PEN_TOOL, 15));
        var row = new HBox(8, name, KeyCap.row(commands.sign()));
        row.setAlignment(Pos.CENTER);
        sign.setGraphic(row);
        sign.setAccessibleText(name.getText());
        draft();
        saved();
        failure();
    }

    private void look(Evidence place) {
        model.look(place.page(), Optional.of(place.box()));
    }

    private void draft() {
        var texts = wording.now();
        var draft = model.draftProperty().get();
        answers.forEach((support, button) -> button.pseudoClassStateChanged(
                CHOSEN, draft.support().filter(support::equals).isPresent()));
        length.setText(texts.of("opinion.length", draft.reasoning().length(), LONGEST));
        requests.setText(
                draft.requests().isEmpty()
                        ? ""
                        : texts.of(
                                "opinion.requests",
                                draft.requests().stream()
                                        .map(id -> DocumentKind.ofId(id)
                                                .map(kind -> texts.of("enum.DocumentKind." + kind.name()))
                                                .orElse(id))
                                        .collect(Collectors.joining(texts.of("opinion.list")))));
        requests.setVisible(!draft.requests().isEmpty());
        requests.setManaged(!draft.requests().isEmpty());
        refers();
        onset();
    }

    /** A click writes the mark's number into the reasons. */
    private void refers() {
        refers.getChildren().clear();
        var marks = model.marks().marksProperty().get();
        if (marks.isEmpty()) {
            return;
        }
        var label = new Label(wording.now().of("opinion.refers"));
        label.getStyleClass().addAll("small", "muted");
        refers.getChildren().add(label);
        marks.forEach(mark ->
                refers.getChildren().add(new MarkBadge(mark.number(), wording.now(), () -> refer(mark.number()))));
    }

    private void refer(int number) {
        reasoning.insertText(reasoning.getCaretPosition(), circled(number));
        reasoning.requestFocus();
    }

    /** ① to ⑳, then in brackets. */
    static String circled(int number) {
        return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
    }

    private void onset() {
        var texts = wording.now();
        onsetTag.getStyleClass().setAll("label", "tag");
        if (model.onsetOdd()) {
            tag(texts.of("opinion.onset.odd"), "warning", new StatusGlyph(StatusGlyph.Shape.MAJOR, 13));
            return;
        }
        var onset = model.onset();
        var covered = model.coveredFrom();
        if (onset.isEmpty() || covered.isEmpty()) {
            onsetTag.setVisible(false);
            return;
        }
        if (!onset.get().mayLieBefore(covered.get())) {
            tag(texts.of("opinion.onset.after"), "success", new StatusGlyph(StatusGlyph.Shape.MET, 13));
        } else if (onset.get().liesBefore(covered.get())) {
            tag(texts.of("opinion.onset.inside"), "danger", new StatusGlyph(StatusGlyph.Shape.NOT_MET, 13));
        } else {
            tag(texts.of("opinion.onset.maybe"), "warning", new StatusGlyph(StatusGlyph.Shape.UNDECIDED, 13));
        }
    }

    private void tag(String words, String tone, Node glyph) {
        onsetTag.setText(words);
        onsetTag.setGraphic(glyph);
        onsetTag.getStyleClass().add(tone);
        onsetTag.setVisible(true);
    }

    private void saved() {
        saved.setText(model.savedProperty()
                .get()
                .map(at ->
                        wording.now().of("opinion.draft.saved", at.atZone(zone).format(TIME)))
                .orElse(wording.now().of("opinion.draft")));
    }

    private void failure() {
        failure.setText(
                model.failureProperty().get().map(key -> wording.now().of(key)).orElse(""));
    }

    private static Label head() {
        var head = new Label();
        head.getStyleClass().add("section-label");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }
}
