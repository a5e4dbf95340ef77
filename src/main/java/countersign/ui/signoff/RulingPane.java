package countersign.ui.signoff;

import countersign.model.claim.Money;
import countersign.review.Refusal;
import countersign.review.Reviewer;
import countersign.text.Texts;
import countersign.ui.kit.BoundKey;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.ReasonList;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The ruling: who may sign, what is ruled, why, and the signature. */
public final class RulingPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final SignOffViewModel model;
    private final SignOffCommands commands;
    private final Wording wording;
    private final Reviewer person;
    private final ZoneId zone;
    private final Label title = new Label();
    private final Label saved = new Label();
    private final VBox form = new VBox(8);
    private final VBox choices = new VBox(7);
    private final List<Button> cards = new ArrayList<>();
    private final VBox reasons = new VBox();
    private final TextArea text = new TextArea();
    private final CheckBox read = new CheckBox();
    private final Label opened = new Label();
    private final VBox foot = new VBox(7);
    private final Button sign = new Button();
    private final Label failure = new Label();
    private final ReadOnlyBooleanWrapper picking = new ReadOnlyBooleanWrapper();
    private @Nullable ReasonList list;
    private String listed = "";
    private boolean low;

    /** @param person who would sign */
    public RulingPane(SignOffViewModel model, SignOffCommands commands, Wording wording, Reviewer person, ZoneId zone) {
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        this.person = person;
        this.zone = zone;
        getStyleClass().add("ruling-pane");
        build();
        recall();
        follow();
        show();
    }

    private void build() {
        title.getStyleClass().add("pane-title");
        saved.getStyleClass().addAll("tag", "draft-tag");
        saved.setGraphic(Icons.of(Feather.EDIT_2, 12));
        saved.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap, saved);
        head.getStyleClass().add("pane-head");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setMinHeight(72);
        VBox.setVgrow(text, Priority.ALWAYS);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        read.setMnemonicParsing(false);
        read.setWrapText(true);
        read.setMinHeight(USE_PREF_SIZE);
        opened.getStyleClass().add("small");
        opened.setMinWidth(USE_PREF_SIZE);
        form.getStyleClass().add("opinion-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        text.focusedProperty().addListener((o, before, now) -> reveal(scroll, now));
        read.focusedProperty().addListener((o, before, now) -> reveal(scroll, now));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sign.getStyleClass().addAll("accent", "sign-button");
        sign.setMaxWidth(Double.MAX_VALUE);
        sign.setOnAction(event -> commands.sign().run());
        sign.disableProperty().bind(model.signingProperty());
        failure.getStyleClass().addAll("small", "failure");
        failure.setWrapText(true);
        failure.setMinHeight(USE_PREF_SIZE);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        foot.getStyleClass().add("sign-foot");
        getChildren().setAll(head, scroll, foot);
    }

    /** Where it stands under the edge of a low window. */
    private static void reveal(ScrollPane scroll, boolean focused) {
        if (focused) {
            Platform.runLater(() -> scroll.setVvalue(scroll.getVmax()));
        }
    }

    /** Tab leaves the field: a text of reasons has no use for it. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            var before = list;
            if (!event.isShiftDown()) {
                read.requestFocus();
            } else if (before != null) {
                before.requestFocus();
            }
        }
    }

    private void recall() {
        var draft = model.draftProperty().get();
        text.setText(draft.text());
        read.setSelected(draft.read());
    }

    private void follow() {
        text.textProperty().addListener((o, before, now) -> model.say(now));
        read.selectedProperty().addListener((o, before, now) -> model.read(now));
        model.draftProperty().addListener((o, before, now) -> draft());
        model.savedProperty().addListener((o, before, now) -> saved());
        model.failureProperty().addListener((o, before, now) -> failure());
        model.viewProperty().addListener((o, before, now) -> show());
        wording.follow(this, () -> {
            listed = "";
            show();
        });
    }

    /** In a low window the signature scrolls with the form, which had no room above it. */
    public void setLow(boolean now) {
        low = now;
        show();
    }

    /** Whether digits belong to the list of reasons. */
    public ReadOnlyBooleanProperty pickingProperty() {
        return picking.getReadOnlyProperty();
    }

    /** What takes the focus once a ruling is chosen. */
    public void lead() {
        var codes = list;
        if (codes != null) {
            codes.requestFocus();
        }
    }

    /** Leads to what is missing. */
    public void leadToMissing() {
        model.failureProperty().get().ifPresent(missing -> {
            switch (missing) {
                case "signoff.missing.choice" -> cards.stream().findFirst().ifPresent(Button::requestFocus);
                case "signoff.missing.reason" -> lead();
                case "signoff.missing.text" -> text.requestFocus();
                case "signoff.missing.read" -> read.requestFocus();
                default -> sign.requestFocus();
            }
        });
    }

    /** Where F6 stops. */
    public Node first() {
        return model.refusal().isEmpty() && !cards.isEmpty() ? cards.get(0) : form;
    }

    private void show() {
        var texts = wording.now();
        title.setText(texts.of("signoff.title"));
        form.getChildren().setAll(new FourEyes(model, person, texts));
        boolean may = model.refusal().isEmpty();
        foot.setVisible(may);
        foot.setManaged(may);
        saved.setVisible(may);
        if (!may) {
            form.getChildren().add(why(texts, model.refusal().get()));
            if (model.maySpeak(person.id())) {
                speak(texts);
            }
            return;
        }
        choices(texts);
        text.setAccessibleText(texts.of("signoff.text"));
        text.setPromptText(texts.of("signoff.text.prompt", SignOffViewModel.LEAST_WORDS));
        read.setText(texts.of("signoff.read", model.pages()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var check = new HBox(8, read, gap, opened);
        check.setAlignment(Pos.CENTER_LEFT);
        form.getChildren()
                .addAll(
                        head(texts.of("signoff.decision")),
                        choices,
                        head(texts.of("signoff.reason")),
                        reasons,
                        head(texts.of("signoff.text")),
                        text,
                        check);
        foot(texts);
        if (low) {
            form.getChildren().add(foot);
        } else if (!getChildren().contains(foot)) {
            getChildren().add(foot);
        }
        draft();
        saved();
        failure();
    }

    private static Label head(String words) {
        var head = new Label(words);
        head.getStyleClass().add("section-label");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    /** Whoever took one of two decisions may say something to it, which stands beside it from then on. */
    private void speak(Texts texts) {
        text.setAccessibleText(texts.of("conflict.since"));
        text.setPromptText(texts.of("conflict.since.prompt"));
        var add = new Button(texts.of("conflict.since.add"), Icons.of(Feather.MESSAGE_SQUARE, 15));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> {
            model.note();
            text.setText(model.draftProperty().get().text());
        });
        form.getChildren().addAll(head(texts.of("conflict.since")), text, add);
    }

    /** Says why, where a person would look for the form. */
    private static VBox why(Texts texts, Refusal refusal) {
        var why = new Label(texts.of("enum.Refusal." + refusal.name()));
        why.setWrapText(true);
        why.getStyleClass().add("strong");
        var how = new Label(texts.of(
                switch (refusal) {
                    case FOUR_EYES -> "signoff.why.four-eyes";
                    case ROLE -> "signoff.why.role";
                    default -> "signoff.why.closed";
                }));
        how.setWrapText(true);
        how.getStyleClass().add("muted");
        var box = new VBox(6, why, how);
        box.getStyleClass().add("why-not");
        return box;
    }

    private void choices(Texts texts) {
        cards.clear();
        choices.getChildren().clear();
        var offered = model.choices();
        for (int i = 0; i < offered.size(); i++) {
            var card = card(offered.get(i), i, texts);
            cards.add(card);
            choices.getChildren().add(card);
        }
    }

    private Button card(Choice choice, int index, Texts texts) {
        var dot = new Region();
        dot.getStyleClass().add("radio-dot");
        var name = new Label(name(choice, texts));
        name.setMinWidth(0);
        name.getStyleClass().add("choice-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(10, dot, name, gap, KeyCap.row(commands.choose().get(index)));
        row.setAlignment(Pos.CENTER_LEFT);
        var card = new Button();
        card.setGraphic(row);
        row.prefWidthProperty().bind(card.widthProperty().subtract(24));
        card.getStyleClass().addAll("choice", "ruling");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setMinWidth(0);
        card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        card.setAccessibleText(name.getText());
        BoundKey.help(card, commands.choose().get(index));
        card.setOnAction(event -> commands.choose().get(index).run());
        return card;
    }

    private String name(Choice choice, Texts texts) {
        var paid = model.viewProperty()
                .get()
                .state()
                .checked()
                .flatMap(checked -> checked.payout())
                .map(payout -> payout.amount());
        boolean pays = choice.outcome()
                .filter(outcome -> outcome == countersign.model.adjudication.Decision.APPROVE)
                .isPresent();
        var key = "signoff.choice." + choice.kind()
                + choice.outcome().map(outcome -> "." + outcome).orElse("");
        return pays && paid.isPresent()
                ? texts.of("signoff.choice.pays", texts.of(key), texts.money(paid.orElse(Money.ZERO)))
                : texts.of(key);
    }

    private void foot(Texts texts) {
        var as = head(texts.of("opinion.sign.as", person.name()));
        var name = new Label(texts.of("command.ruling.sign"), Icons.of(Feather.PEN_TOOL, 15));
        var row = new HBox(8, name, KeyCap.row(commands.sign()));
        row.setAlignment(Pos.CENTER);
        sign.setGraphic(row);
        sign.setAccessibleText(name.getText());
        BoundKey.help(sign, commands.sign());
        var note = new Label(texts.of("signoff.final"));
        note.getStyleClass().addAll("small", "muted");
        note.setMinHeight(USE_PREF_SIZE);
        note.setWrapText(true);
        foot.getChildren().setAll(as, sign, failure, note);
    }

    private void draft() {
        var texts = wording.now();
        var offered = model.choices();
        var chosen = model.choice();
        for (int i = 0; i < cards.size() && i < offered.size(); i++) {
            cards.get(i)
                    .pseudoClassStateChanged(
                            CHOSEN, chosen.filter(offered.get(i)::equals).isPresent());
        }
        reasons(chosen, texts);
        opened.setText(texts.of("signoff.opened", model.seenPages(), model.pages()));
        opened.getStyleClass().setAll("label", "small", model.seenPages() < model.pages() ? "muted" : "good");
    }

    private void reasons(Optional<Choice> chosen, Texts texts) {
        var kind = chosen.map(Choice::kind).orElse("");
        if (kind.equals(listed) && !kind.isEmpty()) {
            return;
        }
        listed = kind;
        list = null;
        picking.unbind();
        if (chosen.isEmpty()) {
            var first = new Label(texts.of("signoff.reason.first"));
            first.getStyleClass().addAll("small", "muted");
            reasons.getChildren().setAll(first);
            return;
        }
        var codes = new ReasonList(chosen.get().reasons(), code -> texts.of("signoff.reason." + code), false);
        codes.setAccessibleText(texts.of("signoff.reason"));
        var before = model.draftProperty().get().reason();
        if (chosen.get().reasons().contains(before)) {
            codes.getSelectionModel().select(before);
        }
        codes.pickedProperty()
                .addListener((o, was, now) -> now.stream().findFirst().ifPresent(model::because));
        codes.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean done = event.getCode().isDigitKey() || event.getCode() == KeyCode.ENTER;
            if (done && !codes.pickedProperty().get().isEmpty()) {
                Platform.runLater(text::requestFocus); // once the digit has been typed elsewhere
            }
        });
        picking.bind(codes.focusedProperty());
        list = codes;
        reasons.getChildren().setAll(codes);
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
}
