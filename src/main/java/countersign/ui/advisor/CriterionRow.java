package countersign.ui.advisor;

import countersign.model.opinion.Annotation;
import countersign.model.opinion.View;
import countersign.text.Language;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.MarkBadge;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One criterion: what it asks, whether it is met, on which words, and the marks drawn for it. */
final class CriterionRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    /** The name of a document of so many characters is never cut. */
    private static final int WHOLE = 16;

    /** What happens on a row. */
    interface Actions {
        void select();

        /** Shows the next words that say something to it. */
        void nextPlace();
    }

    CriterionRow(
            Criterion criterion,
            List<Annotation> marks,
            CaseWords words,
            Wording wording,
            Consumer<Integer> toMark,
            Actions actions) {
        super(10);
        var texts = words.texts();
        getStyleClass().add("criterion-row");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        var names = criterion.judged().names();
        var name = new Label(texts.language() == Language.ZH ? names.zh() : names.en());
        name.getStyleClass().add("criterion-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var state = state(criterion, words);
        var first = new HBox(8, name, state);
        first.setAlignment(Pos.TOP_LEFT);
        var second = new HBox(6);
        second.setAlignment(Pos.CENTER_LEFT);
        second.setMinWidth(0);
        places(criterion, words, second, actions);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        second.getChildren().add(gap);
        marks.forEach(mark -> second.getChildren()
                .add(new MarkBadge(mark.number(), wording.now(), () -> toMark.accept(mark.number()))));
        var body = new VBox(2, first, second);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        if (criterion.differs()) {
            var program = new Label(texts.of(
                    "opinion.program.says",
                    texts.of(key(
                            criterion,
                            Criterion.found(criterion.judged().verdict())
                                    .map(View::id)
                                    .orElse("person")))));
            program.getStyleClass().addAll("small", "muted");
            program.setWrapText(true);
            body.getChildren().add(program);
        }
        getChildren().setAll(new StatusGlyph(shape(criterion)), body);
        pseudoClassStateChanged(OWN, criterion.own().isPresent());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(name.getText() + ": " + state.getText()
                + (criterion.judged().words().isEmpty()
                        ? ""
                        : ". " + words.place(criterion.judged().words().get(0).page()) + ": "
                                + criterion.judged().words().get(0).text()));
        setOnMouseClicked(event -> actions.select());
    }

    void select(boolean now) {
        pseudoClassStateChanged(SELECTED, now);
    }

    private static Label state(Criterion criterion, CaseWords words) {
        var state = new Label(
                words.texts().of(key(criterion, criterion.view().map(View::id).orElse("person"))));
        state.getStyleClass().addAll("criterion-state", tone(criterion));
        state.setMinWidth(Region.USE_PREF_SIZE);
        return state;
    }

    private static String key(Criterion criterion, String view) {
        return (criterion.exclusion() ? "opinion.exclusion." : "opinion.criterion.") + view;
    }

    private static String tone(Criterion criterion) {
        return criterion
                .view()
                .map(view -> switch (view) {
                    case MET -> criterion.exclusion() ? "bad" : "good";
                    case NOT_MET -> criterion.exclusion() ? "good" : "bad";
                    case NOT_SHOWN -> criterion.exclusion() ? "quiet" : "open";
                })
                .orElse("open");
    }

    private static StatusGlyph.Shape shape(Criterion criterion) {
        return switch (tone(criterion)) {
            case "good" -> StatusGlyph.Shape.MET;
            case "bad" -> StatusGlyph.Shape.NOT_MET;
            case "quiet" -> StatusGlyph.Shape.DISMISSED;
            default -> StatusGlyph.Shape.UNDECIDED;
        };
    }

    private static void places(Criterion criterion, CaseWords words, HBox row, Actions actions) {
        var found = criterion.judged().words();
        if (found.isEmpty()) {
            var where = new Label(
                    criterion.judged().where().isEmpty()
                            ? words.texts().of("opinion.nothing")
                            : words.texts()
                                    .of(
                                            "opinion.sought",
                                            words.kind(criterion
                                                    .judged()
                                                    .where()
                                                    .get(0)
                                                    .documents()
                                                    .get(0))));
            where.getStyleClass().addAll("small", "muted");
            where.setMinWidth(0);
            row.getChildren().add(where);
            return;
        }
        var words0 = found.get(0);
        var link = new Hyperlink(words.place(words0.page()));
        link.setMinWidth(link.getText().length() > WHOLE ? 100 : Region.USE_PREF_SIZE);
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setOnAction(event -> actions.select());
        link.setFocusTraversable(false);
        link.setAccessibleText(words.place(words0.page()) + ": " + words0.text());
        var quote = new Label(words0.text());
        quote.getStyleClass().addAll("small", "criterion-quote");
        quote.setMinWidth(20);
        Tip.on(quote, words0.text());
        row.getChildren().addAll(link, quote);
        if (found.size() > 1) {
            var more = new Hyperlink("+" + (found.size() - 1));
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setFocusTraversable(false);
            more.setAccessibleText(words.texts().of("opinion.place.next"));
            more.setOnAction(event -> {
                actions.select();
                actions.nextPlace();
            });
            row.getChildren().add(more);
        }
    }
}
