package countersign.ui.viewer;

import countersign.model.adjudication.FlagState;
import countersign.model.fact.Evidence;
import countersign.model.page.Correction;
import countersign.model.page.Reading;
import countersign.review.CaseState.ReadAnew;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Drafts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.PageStrip;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Corrects words beside their picture; both readings can be taken over by a key. */
public final class CorrectPanel extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final List<Words> parts;
    private final CaseWords words;
    private final Correcting asked;
    private final Executor screen;
    private final List<TextField> fields = new ArrayList<>();
    private final Label act = new Label();
    private final Label failure = new Label();
    private boolean saving;

    /**
     * The panel for those words.
     *
     * @param parts the words, line by line; at least one
     * @param filter as the page is shown
     */
    public static CorrectPanel of(
            List<Words> parts,
            CaseWords words,
            Desk desk,
            PageShelf shelf,
            PageFilter filter,
            Correcting asked,
            Drafts drafts) {
        var strip = new PageStrip(
                new Evidence(
                        parts.get(0).page(), parts.get(0).box(), parts.get(0).text()),
                shelf,
                filter,
                desk.background(),
                desk.screen());
        return new CorrectPanel(parts, words, desk, strip, asked, drafts);
    }

    private CorrectPanel(List<Words> parts, CaseWords words, Desk desk, Node strip, Correcting asked, Drafts drafts) {
        this.parts = List.copyOf(parts);
        this.words = words;
        this.asked = asked;
        screen = desk.screen();
        getStyleClass().addAll("panel", "correct-panel");
        var texts = words.texts();
        var scan = new VBox(4, muted(texts.of("review.correct.scan")), strip);
        var typed = new VBox(
                6,
                muted(texts.of(
                        "review.correct.text", CaseWords.percent(parts.get(0).confidence()))));
        HBox.setHgrow(typed, Priority.ALWAYS);
        for (Words part : parts) {
            var field = field(part);
            drafts.follow(draft(part), field);
            typed.getChildren().add(field);
        }
        typed.getChildren().add(readings(texts));
        failure.getStyleClass().add("failure");
        failure.setWrapText(true);
        say("");
        getChildren().setAll(head(texts), new HBox(14, scan, typed));
        before(texts, desk.clock().getZone());
        getChildren().addAll(failure, foot(texts));
        name();
    }

    /** Names what is typed there among drafts. */
    public static String draft(Words part) {
        return "words." + part.page().file() + "#" + part.page().page() + "@" + part.box();
    }

    /** What takes the focus when the panel opens. */
    public Node first() {
        return fields.get(0);
    }

    /** Takes over what a reader made of the words: 1 for the first. */
    public void take(int reader) {
        var readings = parts.get(0).readings();
        if (fields.size() == 1 && reader <= readings.size()) {
            fields.get(0).setText(readings.get(reader - 1).text().strip());
            fields.get(0).end();
        }
    }

    /** Saves, unless a line is empty or this is being saved already. */
    public void finish() {
        finish(false);
    }

    /** Saves, and has the value hold for the claim where the words carry one. */
    public void finishAndAccept() {
        finish(parts.get(0).fact().isPresent());
    }

    private void finish(boolean accept) {
        if (saving || fields.stream().anyMatch(field -> field.getText().isBlank())) {
            return;
        }
        saving = true;
        say("");
        name();
        asked.save(typed(), accept);
    }

    /** The lines that were changed; all where none was. */
    private List<Correction> typed() {
        boolean right = right();
        var corrections = new ArrayList<Correction>();
        for (int i = 0; i < parts.size(); i++) {
            var correction = parts.get(i).as(fields.get(i).getText());
            if (right || correction.changes()) {
                corrections.add(correction);
            }
        }
        return corrections;
    }

    /** Nothing was recorded; what was typed is still there. */
    public void refused(String why) {
        saving = false;
        say(why);
        name();
    }

    private boolean right() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).as(fields.get(i).getText()).changes()) {
                return false;
            }
        }
        return true;
    }

    private void name() {
        act.setText(words.texts()
                .of(saving ? "review.correct.saving" : right() ? "review.correct.right" : "review.correct.save"));
    }

    private void say(String why) {
        failure.setText(why);
        failure.setVisible(!why.isEmpty());
        failure.setManaged(!why.isEmpty());
    }

    private TextField field(Words part) {
        var field = new TextField(part.text());
        field.setAccessibleText(words.texts().of("review.correct.text", CaseWords.percent(part.confidence())));
        field.setPrefColumnCount(18);
        field.setOnAction(event -> finish());
        field.textProperty().addListener((o, before, now) -> name());
        fields.add(field);
        return field;
    }

    private HBox head(Texts texts) {
        var first = parts.get(0);
        var title = new Label(first.fact()
                .map(fact -> texts.of("review.fact." + fact.key().id()))
                .orElseGet(() -> texts.of("review.correct.words")));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var place = muted(texts.of(
                "review.correct.place", words.name(first.page()), first.page().page(), first.line()));
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        var shut = new Button();
        shut.setGraphic(Icons.of(Feather.X));
        shut.getStyleClass().addAll("icon-button", "flat");
        shut.setFocusTraversable(false);
        shut.setAccessibleText(texts.of("review.correct.keep"));
        shut.setOnAction(event -> asked.close());
        var head = new HBox(8, title, place);
        flags().forEach(flag -> head.getChildren().add(badge(flag)));
        head.getChildren().add(shut);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /** What each reader made of it; pressing one takes it over. */
    private VBox readings(Texts texts) {
        var rows = new VBox(4);
        var readings = parts.get(0).readings();
        for (int i = 0; i < readings.size() && fields.size() == 1; i++) {
            rows.getChildren().add(reading(texts, readings.get(i), i + 1));
        }
        parts.get(0).fact().ifPresent(fact -> {
            var meaning = new Meaning(fact, words, asked, this::typed, screen);
            fields.forEach(field -> field.textProperty().addListener((o, before, now) -> meaning.changed()));
            rows.getChildren().add(meaning);
        });
        return rows;
    }

    private Button reading(Texts texts, Reading reading, int number) {
        var who = muted(texts.of("review.reader." + reading.reader()));
        who.setMinWidth(Region.USE_PREF_SIZE);
        var text = new Label(reading.text());
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(40);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8, who, text);
        if (number <= 2) {
            row.getChildren().add(KeyCap.named(number == 1 ? "word.first" : "word.second"));
        }
        row.getStyleClass().add("reading-row");
        var button = new Button();
        button.setGraphic(row);
        button.getStyleClass().addAll("reading", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(14));
        button.setAccessibleText(who.getText() + ": " + reading.text());
        Tip.on(button, reading.text());
        button.setOnAction(event -> take(number));
        return button;
    }

    /** Who read it otherwise before. */
    private void before(Texts texts, ZoneId zone) {
        for (ReadAnew read :
                words.view().corrections(parts.get(0).page(), parts.get(0).box())) {
            var correction = read.correction();
            var who = read.by().name() + ", " + read.by().at().atZone(zone).format(WHEN);
            var line = muted(
                    correction.before().isEmpty()
                            ? texts.of("review.type.was", who, correction.text())
                            : correction.changes()
                                    ? texts.of("review.correct.before", who, correction.before(), correction.text())
                                    : texts.of("review.correct.seen", who, correction.text()));
            line.getStyleClass().add("small");
            line.setWrapText(true);
            getChildren().add(line);
        }
    }

    private HBox foot(Texts texts) {
        act.setMinWidth(USE_PREF_SIZE);
        var button = new Button();
        button.setGraphic(new HBox(8, Icons.of(Feather.CHECK), act, new KeyCap("Enter")));
        button.getStyleClass().addAll("accent", "with-graphic");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(act.textProperty());
        button.setOnAction(event -> finish());
        var both = small(texts.of("review.correct.accept"), KeyCap.named("decision.sign"));
        both.setOnAction(event -> finishAndAccept());
        both.setVisible(parts.get(0).fact().isPresent());
        both.setManaged(both.isVisible());
        var page = small(texts.of("review.correct.page"));
        page.setOnAction(event -> asked.openPage());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var keep = muted(texts.of("review.correct.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnMouseClicked(event -> asked.close());
        var foot = new HBox(8, button, both, page, room, KeyCap.row(Shortcut.of("Esc")), keep);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    /** The flags that stand on these words. */
    private List<NumberedFlag> flags() {
        var first = parts.get(0);
        return words.view().flagsOn(first.page()).stream()
                .filter(flag -> flag.state() != FlagState.DISMISSED)
                .filter(flag -> flag.evidence().stream()
                        .anyMatch(at -> at.page().equals(first.page())
                                && at.box()
                                        .contains(
                                                first.box().centreX(),
                                                first.box().centreY())))
                .toList();
    }

    private static Node badge(NumberedFlag flag) {
        var number = new Label(flag.number(), new StatusGlyph(StatusGlyph.Shape.of(flag.severity()), 14));
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    private static Button small(String name, Node... more) {
        var said = new Label(name);
        said.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, said);
        row.getChildren().addAll(more);
        var button = new Button();
        button.setGraphic(row);
        button.getStyleClass().add("with-graphic");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name);
        return button;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
