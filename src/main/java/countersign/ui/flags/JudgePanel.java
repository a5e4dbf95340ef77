package countersign.ui.flags;

import countersign.model.adjudication.Addressee;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Drafts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.ReasonList;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.StatusGlyph;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Asks why a flag is dismissed, or what is asked about it. */
public final class JudgePanel extends VBox {

    /** Why a flag may be without weight; words are {@code review.dismiss.<code>}, the last wants a note. */
    public static final List<String> REASONS = List.of("guess", "corrected", "misread", "unrelated", "known", "other");

    private final @Nullable ReasonList reasons;
    private final TextField note = new TextField();
    private final BooleanBinding ready;
    private final BiConsumer<String, String> done;

    private JudgePanel(
            NumberedFlag flag,
            CaseWords words,
            String area,
            @Nullable ReasonList reasons,
            @Nullable AddresseeChoice addressee,
            BiConsumer<String, String> done,
            Runnable close,
            Drafts drafts) {
        this.reasons = reasons;
        this.done = done;
        var texts = words.texts();
        getStyleClass().addAll("panel", "judge-panel");
        note.setPromptText(texts.of("review." + area + ".note", REASONS.size()));
        note.setAccessibleText(note.getPromptText());
        note.setOnAction(event -> finish());
        drafts.follow(draft(area, flag), note);
        HBox.setHgrow(note, Priority.ALWAYS);
        ready = reasons == null
                ? Bindings.createBooleanBinding(() -> !note.getText().isBlank(), note.textProperty())
                : Bindings.createBooleanBinding(
                        () -> !picked().isEmpty()
                                && (!picked().equals("other") || !note.getText().isBlank()),
                        reasons.pickedProperty(),
                        note.textProperty());
        getChildren().add(head(flag, words, area, close));
        if (reasons != null) {
            getChildren().add(reasons);
            reasons.setAccessibleText(title(flag, words, area));
            reasons.pickedProperty().addListener((o, before, now) -> {
                if (now.contains("other")) {
                    Platform.runLater(note::requestFocus); // once the digit has been typed elsewhere
                }
            });
            reasons.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    finish();
                    event.consume();
                }
            });
        }
        if (addressee != null) {
            getChildren().add(addressee);
            addEventFilter(KeyEvent.KEY_PRESSED, addressee::hear);
        }
        getChildren().add(foot(texts, area, close));
    }

    /** @param done takes reason and note */
    public static JudgePanel dismiss(
            NumberedFlag flag, CaseWords words, BiConsumer<String, String> done, Runnable close, Drafts drafts) {
        var reasons = new ReasonList(REASONS, code -> words.texts().of("review.dismiss." + code), false);
        return new JudgePanel(flag, words, "dismiss", reasons, null, done, close, drafts);
    }

    /** @param done takes who is asked, and the question */
    public static JudgePanel ask(
            NumberedFlag flag, CaseWords words, BiConsumer<Addressee, String> done, Runnable close, Drafts drafts) {
        var addressee = new AddresseeChoice(words.texts());
        return new JudgePanel(
                flag,
                words,
                "ask",
                null,
                addressee,
                (reason, text) -> done.accept(addressee.chosen(), text),
                close,
                drafts);
    }

    /** Names what is typed on a flag among drafts. */
    private static String draft(String area, NumberedFlag flag) {
        return draft(flag.id()) + area;
    }

    /** What the names of all drafts on a flag begin with. */
    public static String draft(String flag) {
        return "flag." + flag + ".";
    }

    /** Done, if nothing is missing. */
    public void finish() {
        if (ready.get()) {
            done.accept(picked(), note.getText().strip());
        } else {
            note.requestFocus();
        }
    }

    /** What takes the focus when the panel opens. */
    public Node first() {
        return reasons == null ? note : reasons;
    }

    private String picked() {
        return reasons == null
                ? ""
                : reasons.pickedProperty().get().stream().findFirst().orElse("");
    }

    private static HBox head(NumberedFlag flag, CaseWords words, String area, Runnable close) {
        var title = new Label(title(flag, words, area));
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var shut = new Button();
        shut.setGraphic(Icons.of(Feather.X));
        shut.getStyleClass().addAll("icon-button", "flat");
        shut.setFocusTraversable(false);
        shut.setAccessibleText(words.texts().of("review." + area + ".keep"));
        shut.setOnAction(event -> close.run());
        var head = new HBox(8, new StatusGlyph(StatusGlyph.Shape.of(flag.severity())), title, shut);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private static String title(NumberedFlag flag, CaseWords words, String area) {
        return words.texts().of("review." + area + ".title", flag.number(), words.title(flag.flag()));
    }

    private HBox foot(Texts texts, String area, Runnable close) {
        var words = new Label(texts.of("review." + area + ".done"));
        words.setMinWidth(USE_PREF_SIZE);
        var act = new Button();
        act.setGraphic(new HBox(8, Icons.of(Feather.CHECK), words, new KeyCap("Enter")));
        act.getStyleClass().addAll("accent", "with-graphic");
        act.setMinWidth(USE_PREF_SIZE);
        act.disableProperty().bind(ready.not());
        act.setAccessibleText(words.getText());
        act.setOnAction(event -> finish());
        var keep = new Label(texts.of("review." + area + ".keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.getStyleClass().add("muted");
        keep.setOnMouseClicked(event -> close.run());
        var foot = new HBox(8, note, act, KeyCap.row(Shortcut.of("Esc")), keep);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }
}
