package countersign.ui.viewer;

import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.Correction;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Drafts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.PageStrip;
import countersign.ui.kit.Shortcut;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Takes down what a person reads in a box that they have drawn, where no reader read anything. */
public final class TypePanel extends VBox {

    private final PageId page;
    private final Box place;
    private final CaseWords words;
    private final Correcting asked;
    private final ComboBox<Optional<FactKey<?>>> kind = new ComboBox<>();
    private final TextField text = new TextField();
    private final Label failure = new Label();

    /** @param who is going to type it */
    public TypePanel(
            PageId page,
            Box place,
            String who,
            CaseWords words,
            Desk desk,
            PageShelf shelf,
            Correcting asked,
            Drafts drafts) {
        this.page = page;
        this.place = place;
        this.words = words;
        this.asked = asked;
        var texts = words.texts();
        getStyleClass().addAll("panel", "correct-panel", "type-panel");
        kind.getItems().add(Optional.empty());
        FactKey.all().stream()
                .filter(FactKey::inResults)
                .forEach(key -> kind.getItems().add(Optional.of(key)));
        kind.setConverter(new Names());
        kind.setValue(Optional.empty());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setAccessibleText(texts.of("review.type.kind"));
        text.setAccessibleText(texts.of("review.type.text"));
        text.setPromptText(texts.of("review.type.text"));
        text.setOnAction(event -> finish());
        drafts.follow("type." + page.file() + "#" + page.page(), text);
        failure.getStyleClass().add("failure");
        failure.setWrapText(true);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        var strip =
                new PageStrip(new Evidence(page, place, ""), shelf, PageFilter.NONE, desk.background(), desk.screen());
        var by = muted(texts.of("review.type.by", who));
        var typed =
                new VBox(6, muted(texts.of("review.type.kind")), kind, muted(texts.of("review.type.text")), text, by);
        HBox.setHgrow(typed, Priority.ALWAYS);
        getChildren()
                .setAll(
                        head(),
                        new HBox(14, new VBox(4, muted(texts.of("review.correct.scan")), strip), typed),
                        failure,
                        foot());
    }

    /** What takes the focus when the panel opens. */
    public Node first() {
        return text;
    }

    /** Saves, unless nothing is typed. */
    public void finish() {
        if (!text.getText().isBlank()) {
            asked.save(
                    List.of(new Correction(
                            page,
                            place,
                            Objects.requireNonNull(kind.getValue()).map(key -> key.id()),
                            "",
                            text.getText().strip(),
                            List.of())),
                    false);
        }
    }

    /** Nothing was recorded; what was typed is still there. */
    public void refused(String why) {
        failure.setText(why);
    }

    private HBox head() {
        var title = new Label(words.texts().of("review.type.title"));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        var where = muted(words.place(page));
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        var shut = new Button();
        shut.setGraphic(Icons.of(Feather.X));
        shut.getStyleClass().addAll("icon-button", "flat");
        shut.setFocusTraversable(false);
        shut.setAccessibleText(words.texts().of("review.type.keep"));
        shut.setOnAction(event -> asked.close());
        var head = new HBox(8, title, where, shut);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private HBox foot() {
        var said = new Label(words.texts().of("review.type.save"));
        said.setMinWidth(USE_PREF_SIZE);
        var save = new Button();
        save.setGraphic(new HBox(8, Icons.of(Feather.CHECK), said, new KeyCap("Enter")));
        save.getStyleClass().addAll("accent", "with-graphic");
        save.setAccessibleText(said.getText());
        save.disableProperty().bind(text.textProperty().map(String::isBlank));
        save.setOnAction(event -> finish());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var keep = muted(words.texts().of("review.type.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnMouseClicked(event -> asked.close());
        var foot = new HBox(8, save, room, KeyCap.row(Shortcut.of("Esc")), keep);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** The kinds of facts by name; none where the words carry no fact. */
    private final class Names extends StringConverter<Optional<FactKey<?>>> {

        @Override
        public String toString(Optional<FactKey<?>> key) {
            return key == null || key.isEmpty()
                    ? words.texts().of("review.type.words")
                    : words.texts().of("review.fact." + key.get().id());
        }

        @Override
        public Optional<FactKey<?>> fromString(String name) {
            return Optional.empty(); // the list is not to be typed into
        }
    }
}
