package countersign.ui.split;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Following;
import countersign.ui.kit.Icons;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageMarks;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PageSheets;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import countersign.ui.split.SplitView.Compared;
import countersign.ui.split.SplitViewModel.Half;
import countersign.ui.split.SplitViewModel.Side;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One of two pages that are compared, under a head that says what it is and what stands there. */
final class HalfView extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /** A day, a sum or a number of so many characters is never cut. */
    private static final int SHORT = 14;

    private final Half half;
    private SplitViewModel model;
    private final PageCanvas canvas;
    private final PageNotice notice = new PageNotice();
    private final CountingList counting;
    private final HBox head = new HBox(8);
    private Optional<PageId> shown = Optional.empty();

    HalfView(Half half, Compared first, Executor screen, Wording wording) {
        this.half = half;
        model = first.model();
        canvas = new PageCanvas(first.shelf(), screen);
        counting = new CountingList(() -> model);
        canvas.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                model.activate(half);
            }
        });
        canvas.failedProperty()
                .addListener((o, before, now) ->
                        excuse(new CaseWords(wording.now(), model.viewProperty().get())));
        getStyleClass().add("half");
        head.getStyleClass().add("half-head");
        var page = new StackPane(canvas, notice, counting);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        setPrefWidth(480);
        setMinWidth(0);
        getChildren().setAll(head, page);
    }

    PageCanvas canvas() {
        return canvas;
    }

    /** Shows a page of another claim from the next time on. */
    void take(Compared other) {
        model = other.model();
        canvas.take(other.shelf());
    }

    void follow(Compared compared, Following following) {
        canvas.wordsProperty().bind(compared.words());
        canvas.filterProperty().bind(compared.filter());
        following.until(canvas.wordsProperty()::unbind);
        following.until(canvas.filterProperty()::unbind);
    }

    void show(CaseWords words, Optional<NumberedFlag> flag, Side side, boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
        head(words, flag, side, active);
        shown = side.page();
        canvas.setVisible(side.page().isPresent());
        side.page().ifPresent(page -> {
            canvas.marksProperty().set(marks(words, flag, side, page));
            canvas.open(
                    PageSheets.of(words, page),
                    side.words().map(place -> place.box()).orElse(null));
        });
        excuse(words);
    }

    /** The flag's own frames, and one round the words that are compared where the flag does not point at them. */
    private static PageMarks marks(CaseWords words, Optional<NumberedFlag> flag, Side side, PageId page) {
        var marks = words.view().marks(page, flag.map(NumberedFlag::id));
        var place = side.words().filter(words2 -> words2.page().equals(page)).map(found -> found.box());
        if (flag.isEmpty() || place.isEmpty()) {
            return marks;
        }
        var compared = new PageMarks.Mark(
                flag.get().number(), side.letter(), flag.get().severity(), place.get(), true);
        List<PageMarks.Mark> others = marks.evidence().stream()
                .filter(mark -> !(mark.selected() && same(mark.box(), place.get())))
                .map(mark -> mark.selected()
                        ? new PageMarks.Mark(mark.flag(), mark.letter(), mark.severity(), mark.box(), false)
                        : mark)
                .toList();
        return new PageMarks(
                marks.words(),
                marks.unsure(),
                java.util.stream.Stream.concat(others.stream(), java.util.stream.Stream.of(compared))
                        .toList());
    }

    private static boolean same(Box one, Box other) {
        return one.equals(other);
    }

    private void head(CaseWords words, Optional<NumberedFlag> flag, Side side, boolean active) {
        var texts = words.texts();
        head.getChildren().clear();
        var letter = new Label(side.letter());
        letter.getStyleClass().addAll("place-letter", "on");
        flag.ifPresent(now -> letter.getStyleClass().add(now.severity().toString()));
        head.getChildren().add(letter);
        if (side.page().isEmpty()) {
            head.getChildren().add(muted(texts.of("review.split.no-place")));
            return;
        }
        var page = side.page().get();
        var view = words.view();
        var name = new Label(words.name(page));
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(name);
        view.document(page.file())
                .map(document -> words.kind(document.kind()))
                .filter(kind -> !kind.equals(name.getText()))
                .ifPresent(kind -> {
                    var small = muted(kind);
                    small.setMinWidth(0);
                    Tip.on(small, kind);
                    head.getChildren().add(small);
                });
        head.getChildren()
                .addAll(
                        turn(Feather.CHEVRON_LEFT, -1, texts.of("command.page.previous")),
                        muted(texts.of(
                                "review.page.of",
                                page.page(),
                                view.document(page.file())
                                        .map(document -> Math.max(1, document.pages()))
                                        .orElse(1))),
                        turn(Feather.CHEVRON_RIGHT, 1, texts.of("command.page.next")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().add(gap);
        view.sureness(page).ifPresent(sure -> {
            var known = muted(texts.of("review.page.ocr", CaseWords.percent(sure)));
            known.getStyleClass().add("extra");
            head.getChildren().add(known);
        });
        side.words().filter(place -> !place.text().isBlank()).ifPresent(place -> {
            var quoted = new Label(words.meaning(place).orElse(place.text()));
            quoted.getStyleClass().add("quoted");
            flag.ifPresent(now -> quoted.getStyleClass().add(now.severity().toString()));
            quoted.setMinWidth(quoted.getText().length() > SHORT ? 60 : Region.USE_PREF_SIZE);
            quoted.setMaxWidth(Math.max(200, quoted.getMinWidth()));
            Tip.on(quoted, quoted.getText());
            head.getChildren().add(quoted);
        });
        if (active) {
            var keys = new Label(texts.of("review.split.active"));
            keys.setGraphic(Icons.of(Feather.EDIT_2, 13));
            keys.getStyleClass().add("keys-here");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(keys);
        }
    }

    private void excuse(CaseWords words) {
        var texts = words.texts();
        boolean counts = shown.isEmpty()
                && model.flag().filter(flag -> counting.show(flag, words)).isPresent();
        counting.setVisible(counts);
        if (counts) {
            notice.hide();
        } else if (shown.isEmpty()) {
            notice.show(
                    texts.of("review.split.no-place"),
                    model.flag().map(flag -> words.sentence(flag.flag())).orElse(""));
        } else if (canvas.failedProperty().get()) {
            notice.show(
                    texts.of("review.page.unreadable"),
                    shown.flatMap(page -> words.view().problem(page))
                            .map(words::problem)
                            .orElse(texts.of("review.page.unreadable.why")));
        } else {
            notice.hide();
        }
    }

    private Button turn(Feather icon, int by, String spoken) {
        var button = new Button();
        button.setGraphic(Icons.of(icon, 15));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setFocusTraversable(false);
        button.setAccessibleText(spoken);
        button.setOnAction(event -> {
            model.activate(half);
            model.turn(half, by);
        });
        return button;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
