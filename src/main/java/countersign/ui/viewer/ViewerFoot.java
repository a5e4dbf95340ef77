package countersign.ui.viewer;

import countersign.model.adjudication.Severity;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Says which page is on screen, what stands on it, and how surely it was read. */
final class ViewerFoot extends HBox {

    /** A flag whose words stand on the page. */
    private record Numbered(Severity severity, String number, boolean selected) {}

    private ViewerViewModel model;
    private final ViewerCommands commands;
    private final Wording wording;
    private final Consumer<String> select;
    private final Label name = new Label();
    private final Label place = muted();
    private final List<Node> keys;
    private final Label evidence = muted();
    private final HBox numbers = new HBox(8);
    private final Region gap = gap();
    private final MarksOnPage marks;
    private final Label sureness = muted();
    private final Label problem = new Label();
    private final Hyperlink unsure = new Hyperlink();
    private final List<Node> unsureParts;
    private final Button correct;
    private List<Numbered> numbered = List.of();
    private boolean narrow;

    /** @param select called with the number of a flag that was clicked */
    ViewerFoot(ViewerViewModel model, ViewerCommands commands, Wording wording, Consumer<String> select) {
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        this.select = select;
        getStyleClass().add("viewer-foot");
        setMinWidth(0);
        var buttons = new Buttons(wording);
        name.setMinWidth(60);
        name.setMaxWidth(170);
        keys = List.of(KeyCap.row(commands.previousPage()), KeyCap.row(commands.nextPage()));
        evidence.setMinWidth(0);
        evidence.getStyleClass().add("extra");
        evidence.widthProperty() // the marks beside it say enough; three dots say nothing
                .addListener((o, before, now) ->
                        evidence.setOpacity(now.doubleValue() < evidence.prefWidth(-1) - 1 ? 0 : 1));
        sureness.getStyleClass().add("extra");
        evidence.textProperty().bind(wording.of("review.page.evidence"));
        numbers.setAlignment(Pos.CENTER_LEFT);
        marks = new MarksOnPage(commands.marks(), wording);
        problem.getStyleClass().add("failure");
        problem.setMinWidth(0);
        Tip.on(problem, problem::getText);
        var line = new Region();
        line.getStyleClass().add("foot-line");
        unsure.setMinWidth(USE_PREF_SIZE);
        unsure.setOnAction(event -> commands.unsure().run());
        unsureParts = List.of(line, unsure, KeyCap.row(commands.unsure()));
        correct = buttons.full(commands.correct(), Feather.EDIT_3);
        getChildren()
                .setAll(
                        buttons.icon(commands.previousPage(), Feather.CHEVRON_UP),
                        name,
                        place,
                        buttons.icon(commands.nextPage(), Feather.CHEVRON_DOWN));
        getChildren().addAll(keys);
        getChildren().addAll(gap(), evidence, numbers, gap, marks, sureness, problem);
        getChildren().addAll(unsureParts);
        getChildren().add(correct);
    }

    void show(ViewerViewModel other) {
        model = other;
        show();
    }

    void setNarrow(boolean now) {
        narrow = now;
        show();
    }

    void show() {
        var page = model.page();
        setVisible(page.isPresent());
        if (page.isEmpty()) {
            return;
        }
        var texts = wording.now();
        var view = model.viewProperty().get();
        var words = new CaseWords(texts, view);
        name.setText(words.name(page.get()));
        place.setText(texts.of(
                "review.page.of",
                page.get().page(),
                ViewerView.pageCount(view.document(page.get().file()), page.get())));
        keys.forEach(key -> take(key, !narrow));
        number(view.flagsOn(page.get()));
        marks.show(model, page.get());
        say(sureness, view.sureness(page.get()).map(sure -> texts.of("review.page.ocr", CaseWords.percent(sure))));
        say(problem, model.problem().map(words::problem));
        int count = view.unsure(page.get()).size();
        unsureParts.forEach(part -> take(part, count > 0));
        unsure.setText(texts.of("review.page.unsure", count));
        unsure.setAccessibleText(
                unsure.getText() + ", " + texts.of(commands.unsure().text()));
        take(correct, model.chosenProperty().get().isPresent());
    }

    private void number(List<NumberedFlag> flags) {
        var now = new ArrayList<Numbered>();
        for (Severity severity : Severity.values()) {
            flags.stream()
                    .filter(flag -> flag.severity() == severity)
                    .map(flag -> new Numbered(
                            severity, flag.number(), model.flagProperty().get().equals(Optional.of(flag.id()))))
                    .forEach(now::add);
        }
        take(evidence, !now.isEmpty());
        take(numbers, !now.isEmpty());
        take(gap, !now.isEmpty());
        if (!now.equals(numbered)) {
            numbered = List.copyOf(now);
            numbers.getChildren().clear();
            for (Severity severity : Severity.values()) {
                var these =
                        now.stream().filter(flag -> flag.severity() == severity).toList();
                if (!these.isEmpty()) {
                    numbers.getChildren().add(row(severity, these));
                }
            }
        }
    }

    private HBox row(Severity severity, List<Numbered> flags) {
        var row = new HBox(4, new StatusGlyph(StatusGlyph.Shape.of(severity), 13));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(USE_PREF_SIZE);
        for (Numbered flag : flags) {
            var link = new Hyperlink(flag.number());
            link.getStyleClass().add("plain-link");
            if (flag.selected()) {
                link.getStyleClass().add("strong");
            }
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> select.accept(flag.number()));
            row.getChildren().add(link);
        }
        return row;
    }

    private static void say(Label label, Optional<String> words) {
        take(label, words.isPresent());
        label.setText(words.orElse(""));
    }

    /** Has it stand there or leaves its room to the others. */
    private static void take(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static Label muted() {
        var label = new Label();
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
