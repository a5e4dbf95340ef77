package countersign.ui.viewer;

import countersign.model.adjudication.Severity;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Says which page is on screen, what stands on it, and how surely it was read. */
final class ViewerFoot extends HBox {

    private final ViewerViewModel model;
    private final ViewerCommands commands;
    private final Wording wording;
    private final Consumer<String> select;
    private boolean narrow;

    /** @param select called with the number of a flag that was clicked */
    ViewerFoot(ViewerViewModel model, ViewerCommands commands, Wording wording, Consumer<String> select) {
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        this.select = select;
        getStyleClass().add("viewer-foot");
        setMinWidth(0);
        model.flagProperty().addListener((o, before, now) -> show());
        model.chosenProperty().addListener((o, before, now) -> show());
    }

    void setNarrow(boolean now) {
        narrow = now;
        show();
    }

    void show() {
        getChildren().clear();
        var page = model.page();
        if (page.isEmpty()) {
            return;
        }
        var texts = wording.now();
        var view = model.viewProperty().get();
        var words = new CaseWords(texts, view);
        var buttons = new Buttons(wording);
        var name = new Label(words.name(page.get()));
        name.setMinWidth(60);
        name.setMaxWidth(170);
        getChildren()
                .addAll(
                        buttons.icon(commands.previousPage(), Feather.CHEVRON_UP),
                        name,
                        muted(texts.of(
                                "review.page.of",
                                page.get().page(),
                                ViewerView.pageCount(view.document(page.get().file()), page.get()))),
                        buttons.icon(commands.nextPage(), Feather.CHEVRON_DOWN));
        if (!narrow) {
            getChildren().addAll(KeyCap.row(commands.previousPage()), KeyCap.row(commands.nextPage()));
        }
        getChildren().add(gap());
        var flags = view.flagsOn(page.get());
        if (!flags.isEmpty()) {
            var evidence = muted(texts.of("review.page.evidence"));
            evidence.setMinWidth(0);
            getChildren().add(evidence);
            for (Severity severity : Severity.values()) {
                numbers(severity, flags);
            }
            getChildren().add(gap());
        }
        view.sureness(page.get())
                .ifPresent(sure -> getChildren().add(muted(texts.of("review.page.ocr", CaseWords.percent(sure)))));
        model.problem().ifPresent(problem -> {
            var why = new Label(words.problem(problem));
            why.getStyleClass().add("failure");
            why.setTooltip(new Tooltip(why.getText()));
            why.setMinWidth(0);
            getChildren().add(why);
        });
        unsure(view.unsure(page.get()).size());
        if (model.chosenProperty().get().isPresent()) {
            getChildren().add(new Buttons(wording).full(commands.correct(), Feather.EDIT_3));
        }
    }

    private void numbers(Severity severity, List<NumberedFlag> flags) {
        var these = flags.stream().filter(flag -> flag.severity() == severity).toList();
        if (these.isEmpty()) {
            return;
        }
        var row = new HBox(4, new StatusGlyph(StatusGlyph.Shape.of(severity), 13));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        for (NumberedFlag flag : these) {
            var link = new Hyperlink(flag.number());
            link.getStyleClass().add("plain-link");
            if (model.flagProperty().get().filter(flag.id()::equals).isPresent()) {
                link.getStyleClass().add("strong");
            }
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> select.accept(flag.number()));
            row.getChildren().add(link);
        }
        getChildren().add(row);
    }

    private void unsure(int count) {
        if (count == 0) {
            return;
        }
        var line = new Region();
        line.getStyleClass().add("foot-line");
        var link = new Hyperlink(wording.now().of("review.page.unsure", count));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(
                link.getText() + ", " + wording.now().of(commands.unsure().text()));
        link.setOnAction(event -> commands.unsure().run());
        getChildren().addAll(line, link, KeyCap.row(commands.unsure()));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
