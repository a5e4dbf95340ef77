package countersign.ui.decision;

import countersign.model.adjudication.Decision;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Drafts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.ReasonList;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.StatusGlyph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form of one decision: its reason, its words, and for an approval why open critical flags don't count. */
public final class DecisionPanel extends VBox {

    private final DecisionViewModel model;
    private final CaseWords words;
    private final Decision decision;
    private final Consumer<String> goTo;
    private final Drafts drafts;
    private final TextArea text = new TextArea();
    private final Map<String, TextField> overrides = new LinkedHashMap<>();
    private final @Nullable ReasonList reasons;
    private final VBox body = new VBox(8);
    private final HBox foot = new HBox(8);
    private boolean blocked;

    /** @param goTo called with the id of a flag that the person wants to look at first */
    public DecisionPanel(
            DecisionViewModel model, Decision decision, CaseWords words, Consumer<String> goTo, Drafts drafts) {
        this.drafts = drafts;
        this.model = model;
        this.words = words;
        this.decision = decision;
        this.goTo = goTo;
        var codes = DecisionViewModel.reasons(decision);
        reasons = codes.isEmpty()
                ? null
                : new ReasonList(codes, code -> reason(words, decision, code), decision == Decision.NEED_MORE);
        getStyleClass().addAll("panel", "decision-panel");
        text.setPromptText(words.texts().of("review.decision.note." + decision.name()));
        text.setAccessibleText(text.getPromptText());
        text.setPrefRowCount(decision == Decision.REFER_ADVISOR ? 4 : 2);
        text.setWrapText(true);
        drafts.follow(draft(decision) + "text", text);
        foot.getStyleClass().add("panel-foot");
        getChildren().setAll(head(), body, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && blocked && !event.isShortcutDown()) {
                enter();
                event.consume();
            }
        });
        blocked = decision == Decision.APPROVE && !model.openCritical().isEmpty();
        if (blocked) {
            blocked();
        } else {
            form();
        }
    }

    /** What the names of all drafts of a decision begin with. */
    public static String draft(Decision decision) {
        return "decision." + decision.name() + ".";
    }

    /** Enter: to the first open flag, where flags stand in the way. */
    private void enter() {
        if (blocked) {
            goTo.accept(model.openCritical().get(0).id());
        }
    }

    /** Ctrl Enter: signs and records, if nothing is missing. */
    public void record() {
        if (!blocked && ready().get()) {
            model.record(code(), words(), filled());
        } else if (!blocked) {
            overrides.values().stream()
                    .filter(field -> field.getText().isBlank())
                    .findFirst()
                    .ifPresentOrElse(TextField::requestFocus, () -> first().requestFocus());
        }
    }

    /** What takes the focus when the panel opens. */
    public Node first() {
        if (reasons != null) {
            return reasons;
        }
        return blocked
                ? foot.getChildren().get(0)
                : overrides.values().stream().findFirst().map(Node.class::cast).orElse(text);
    }

    private HBox head() {
        var title = new Label(words.texts().of("enum.Decision." + decision.name()));
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var shut = new Button();
        shut.setGraphic(Icons.of(Feather.X));
        shut.getStyleClass().addAll("icon-button", "flat");
        shut.setFocusTraversable(false);
        shut.setAccessibleText(words.texts().of("review.decision.back"));
        shut.setOnAction(event -> model.leave());
        var head = new HBox(8, title, shut);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /** Which critical flags are open, before anything can be approved. */
    private void blocked() {
        var texts = words.texts();
        var flags = model.openCritical();
        var count = new Label(texts.of("review.decision.blocked", flags.size()));
        count.setGraphic(new StatusGlyph(StatusGlyph.Shape.CRITICAL));
        count.getStyleClass().add("strong");
        var how = new Label(texts.of("review.decision.blocked.how"));
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        body.getChildren().setAll(count, how);
        for (NumberedFlag flag : flags) {
            var go = new Hyperlink(texts.of("review.decision.go"));
            go.setOnAction(event -> goTo.accept(flag.id()));
            body.getChildren().add(row(flag, go));
        }
        var first = button(
                texts.of("review.decision.go-to", flags.get(0).number()),
                Feather.CORNER_DOWN_LEFT,
                new KeyCap("Enter"));
        first.getStyleClass().add("accent");
        first.setOnAction(event -> enter());
        var anyway = new Button(texts.of("review.decision.anyway"));
        anyway.getStyleClass().addAll("danger", "button-outlined");
        anyway.setMinWidth(USE_PREF_SIZE);
        anyway.setOnAction(event -> {
            blocked = false;
            form();
            first().requestFocus();
        });
        foot.getChildren().setAll(first, anyway, gap(), KeyCap.row(Shortcut.of("Esc")), back());
    }

    private void form() {
        var texts = words.texts();
        body.getChildren().clear();
        overrides.clear();
        if (decision == Decision.APPROVE) {
            for (NumberedFlag flag : model.openCritical()) {
                var why = new TextField();
                why.setPromptText(texts.of("review.decision.override"));
                why.setAccessibleText(texts.of("review.decision.override"));
                HBox.setHgrow(why, Priority.ALWAYS);
                overrides.put(flag.id(), why);
                drafts.follow(draft(decision) + flag.id(), why);
                body.getChildren().addAll(row(flag, new Region()), why);
            }
            if (overrides.isEmpty() && unread().isEmpty()) {
                body.getChildren().add(new Label(texts.of("review.decision.clean")));
            }
        }
        unread().ifPresent(body.getChildren()::add);
        if (reasons != null) {
            reasons.setAccessibleText(texts.of("enum.Decision." + decision.name()));
            body.getChildren().add(reasons);
        }
        body.getChildren().add(text);
        var sign = button(texts.of("review.decision.sign"), Feather.PEN_TOOL, KeyCap.named("decision.sign"));
        sign.getStyleClass().add("accent");
        sign.disableProperty().bind(ready().not().or(model.recordingProperty()));
        sign.setOnAction(event -> record());
        var failed = new Label();
        failed.getStyleClass().addAll("small", "failure");
        failed.setWrapText(true);
        failed.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.failureProperty().get().map(texts::of).orElse(""), model.failureProperty()));
        failed.managedProperty().bind(failed.textProperty().isNotEmpty());
        body.getChildren().add(failed);
        foot.getChildren().setAll(sign, gap(), KeyCap.row(Shortcut.of("Esc")), back());
    }

    /** Who decides before all is read should know it. */
    private Optional<Node> unread() {
        return words.view().reading().map(known -> {
            var unread = new Label(words.texts()
                    .of(
                            "review.decision.unread",
                            known.pages() - known.through().size()));
            unread.setGraphic(new StatusGlyph(StatusGlyph.Shape.MAJOR));
            unread.setWrapText(true);
            unread.setMinHeight(Region.USE_PREF_SIZE);
            return unread;
        });
    }

    private BooleanBinding ready() {
        var fields = new java.util.ArrayList<javafx.beans.Observable>();
        fields.add(text.textProperty());
        overrides.values().forEach(field -> fields.add(field.textProperty()));
        if (reasons != null) {
            fields.add(reasons.pickedProperty());
        }
        return Bindings.createBooleanBinding(this::complete, fields.toArray(javafx.beans.Observable[]::new));
    }

    private boolean complete() {
        if (reasons == null) {
            return decision == Decision.APPROVE
                    ? overrides.values().stream()
                            .noneMatch(field -> field.getText().isBlank())
                    : !text.getText().isBlank();
        }
        var picked = reasons.pickedProperty().get();
        return !picked.isEmpty()
                && (!picked.contains("other") || !text.getText().isBlank());
    }

    private String code() {
        if (reasons == null) {
            return decision == Decision.APPROVE ? "" : "opinion";
        }
        return reasons.getItems().stream()
                .filter(reasons.pickedProperty().get()::contains)
                .collect(Collectors.joining(","));
    }

    private String words() {
        return text.getText().strip();
    }

    private Map<String, String> filled() {
        var filled = new LinkedHashMap<String, String>();
        overrides.forEach((flag, field) -> filled.put(flag, field.getText().strip()));
        return filled;
    }

    private HBox row(NumberedFlag flag, Node end) {
        var title = new Label(words.title(flag.flag()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var number = new Label(flag.number());
        number.getStyleClass().add("strong");
        number.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, new StatusGlyph(StatusGlyph.Shape.of(flag.severity())), title, number, end);
        row.getStyleClass().add("reason-row");
        return row;
    }

    private Node back() {
        var back = new Label(words.texts().of("review.decision.back"));
        back.getStyleClass().add("muted");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnMouseClicked(event -> model.leave());
        return back;
    }

    private static Button button(String name, Feather icon, Node key) {
        var said = new Label(name);
        said.setMinWidth(USE_PREF_SIZE);
        var button = new Button();
        button.setGraphic(new HBox(8, Icons.of(icon), said, key));
        button.getStyleClass().add("with-graphic");
        button.setAccessibleText(name);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static String reason(CaseWords words, Decision decision, String code) {
        return decision == Decision.NEED_MORE
                ? DecisionBar.kind(words, code)
                : words.texts().of("review.reason." + decision.name() + "." + code);
    }
}
