package countersign.ui.timeline;

import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.page.PageId;
import countersign.text.Texts;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Desk;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.PageStrip;
import countersign.ui.kit.StatusGlyph;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the line: what is looked at, its words, how its date was worked out, who agrees and who says otherwise. */
final class Aside extends VBox {

    private static final double WIDE = 330;
    private static final double INSIDE = WIDE - 44;

    private final TimelineViewModel model;
    private final TimelineCommands commands;
    private PageShelf shelf;
    private final Desk desk;
    private final Consumer<Evidence> open;
    private final VBox body = new VBox(10);

    /** @param open shows a place on its page */
    Aside(TimelineViewModel model, TimelineCommands commands, PageShelf shelf, Desk desk, Consumer<Evidence> open) {
        this.model = model;
        this.commands = commands;
        this.shelf = shelf;
        this.desk = desk;
        this.open = open;
        double scale = desk.theme().scale().get();
        getStyleClass().add("timeline-aside");
        setMinWidth(WIDE * scale);
        setMaxWidth(WIDE * scale);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        body.getStyleClass().add("aside-body");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }

    /** The pages come from there now. */
    void take(PageShelf other) {
        shelf = other;
    }

    void show() {
        var words = new CaseWords(desk.wording().now(), model.viewProperty().get());
        body.getChildren().clear();
        model.chosen().ifPresentOrElse(happening -> happening(happening, words), () -> nothing(words.texts()));
        contradictions(words);
    }

    private void nothing(Texts texts) {
        body.getChildren().add(wrapped(texts.of("review.timeline.choose")));
    }

    private void happening(Happening happening, CaseWords words) {
        var texts = words.texts();
        body.getChildren().add(head(happening, words));
        if (!happening.places().isEmpty()) {
            var first = happening.places().get(0);
            body.getChildren().add(placeLine(first, words));
            body.getChildren()
                    .add(new PageStrip(
                            first,
                            INSIDE * desk.theme().scale().get(),
                            shelf,
                            PageFilter.NONE,
                            desk.background(),
                            desk.screen()));
        }
        body.getChildren().add(workedOut(happening, words));
        var against = against(happening);
        if (!against.isEmpty()) {
            var rows = section(texts.of("review.timeline.otherwise"));
            against.forEach(other -> onePerPage(other.places())
                    .limit(3)
                    .forEach(place -> rows.getChildren()
                            .add(row(StatusGlyph.Shape.NOT_MET, HappeningLabel.when(other, words), place, words))));
            body.getChildren().add(rows);
        }
        if (onePerPage(happening.places()).count() > 1) {
            var rows = section(texts.of("review.timeline.agrees"));
            onePerPage(happening.places())
                    .skip(1)
                    .limit(6)
                    .forEach(place -> rows.getChildren()
                            .add(row(StatusGlyph.Shape.MET, HappeningLabel.when(happening, words), place, words)));
            body.getChildren().add(rows);
        }
        body.getChildren().add(buttons());
    }

    private Node head(Happening happening, CaseWords words) {
        var kind = happening.key().map(key -> words.texts().of("review.fact." + key.id()));
        var name = happening.stay()
                ? words.texts().of("review.lane." + happening.lane().name())
                : kind.orElseGet(() -> HappeningLabel.title(happening, words));
        var title = new Label(name + ", " + HappeningLabel.when(happening, words));
        title.getStyleClass().addAll("strong", "pane-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        head.setAlignment(Pos.CENTER_LEFT);
        happening.flags().forEach(flag -> {
            var number = new Label(flag.number(), new StatusGlyph(StatusGlyph.Shape.of(flag.severity()), 14));
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.getStyleClass().add("strong");
            head.getChildren().add(number);
        });
        return head;
    }

    private Node placeLine(Evidence place, CaseWords words) {
        var link = link(place, words);
        HBox.setHgrow(link, Priority.ALWAYS);
        link.setMaxWidth(Double.MAX_VALUE);
        var sure = new Label(words.view()
                .factAt(place)
                .map(Fact::confidence)
                .map(share -> words.texts().of("review.timeline.sure", CaseWords.percent(share)))
                .orElse(""));
        sure.getStyleClass().addAll("small", "muted");
        sure.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, link, sure);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node workedOut(Happening happening, CaseWords words) {
        var texts = words.texts();
        var box = new VBox(5);
        box.getStyleClass().add("worked-out");
        var title = new Label(texts.of("review.timeline.how"));
        title.getStyleClass().add("strong");
        box.getChildren().add(title);
        if (happening.elsewhere()) {
            box.getChildren().add(wrapped(texts.of("review.timeline.how.platform")));
        } else if (happening.stay() && happening.places().size() > 1) {
            box.getChildren()
                    .add(wrapped(texts.of(
                            "review.timeline.how.stay",
                            happening.places().get(0).text(),
                            happening.places().get(1).text())));
        } else if (!happening.places().isEmpty()) {
            var printed = happening.places().get(0).text();
            box.getChildren()
                    .add(wrapped(
                            happening.exact()
                                    ? texts.of("review.timeline.how.day", printed)
                                    : texts.of(
                                            "review.timeline.how.range",
                                            printed,
                                            happening.days().first().toString(),
                                            happening.days().last().toString())));
        }
        model.storyProperty()
                .get()
                .membership()
                .flatMap(member -> Waiting.of(happening, member, texts))
                .ifPresent(said -> {
                    var line = new Label(
                            said.sentence(),
                            new StatusGlyph(said.against() ? StatusGlyph.Shape.CRITICAL : StatusGlyph.Shape.MET, 14));
                    line.setWrapText(true);
                    line.setMinHeight(Region.USE_PREF_SIZE);
                    line.getStyleClass().addAll("strong", said.against() ? "failure" : "plain");
                    box.getChildren().add(line);
                });
        return box;
    }

    private static Stream<Evidence> onePerPage(List<Evidence> places) {
        var seen = new HashSet<PageId>();
        return places.stream().filter(place -> seen.add(place.page()));
    }

    /** What takes part in the same contradictions, or dates the same thing otherwise. */
    private List<Happening> against(Happening happening) {
        var story = model.storyProperty().get();
        int here = model.chosenProperty().get();
        return IntStream.range(0, story.happenings().size())
                .filter(i -> i != here)
                .filter(i -> story.contradictions().stream()
                                .anyMatch(each -> each.between().contains(i)
                                        && each.between().contains(here))
                        || happening.lane() == Lane.SYMPTOMS
                                && happening.key().isPresent()
                                && story.happenings().get(i).key().equals(happening.key()))
                .mapToObj(story.happenings()::get)
                .toList();
    }

    private Node buttons() {
        var make = new Buttons(desk.wording());
        var page = make.full(commands.open(), Feather.FILE_TEXT);
        page.getStyleClass().add("outlined-accent");
        var row = new FlowPane(
                6,
                6,
                page,
                make.full(commands.split(), Feather.COLUMNS),
                make.full(commands.correct(), Feather.EDIT_3));
        row.getChildren().forEach(button -> button.getStyleClass().add("small-button"));
        row.getStyleClass().add("aside-buttons");
        return row;
    }

    private void contradictions(CaseWords words) {
        var story = model.storyProperty().get();
        if (story.contradictions().isEmpty()) {
            return;
        }
        var rows = section(words.texts().of("review.timeline.contradictions"));
        rows.getStyleClass().add("contradictions");
        var here = model.contradiction();
        story.contradictions().forEach(each -> {
            var name = new Label(
                    words.title(each.flag().flag()),
                    new StatusGlyph(StatusGlyph.Shape.of(each.flag().severity()), 14));
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            var number = new Label(each.flag().number());
            number.getStyleClass().add("strong");
            number.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(8, name, number);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("contradiction-row");
            row.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("chosen"),
                    here.filter(each::equals).isPresent());
            row.setOnMouseClicked(
                    event -> model.chosenProperty().set(each.between().get(0)));
            rows.getChildren().add(row);
        });
        body.getChildren().add(rows);
    }

    private HBox row(StatusGlyph.Shape shape, String when, Evidence place, CaseWords words) {
        var said = new Label(when, new StatusGlyph(shape, 14));
        said.setMinWidth(96 * desk.theme().scale().get());
        var row = new HBox(8, said, link(place, words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Hyperlink link(Evidence place, CaseWords words) {
        var link = new Hyperlink(words.place(place.page()));
        link.getStyleClass().add("place-link");
        link.setMinWidth(0);
        link.setOnAction(event -> open.accept(place));
        return link;
    }

    private static VBox section(String title) {
        var head = new Label(title);
        head.getStyleClass().addAll("strong", "muted");
        return new VBox(4, head);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
