package countersign.ui.signoff;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagState;
import countersign.model.fact.Evidence;
import countersign.model.opinion.View;
import countersign.model.plan.Names;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is otherwise now than when the claim was decided, and how its like were decided. */
public final class ChangesPane extends VBox {

    private static final int LIKE = 4;

    /** How much of the width what was and what is take each, in hundredths. */
    private static final double SIDE = 25;

    private final SignOffViewModel model;
    private final Wording wording;
    private final ZoneId zone;
    private final Label title = new Label();
    private final Label count = new Label();
    private final ToggleButton brief = new ToggleButton();
    private final ToggleButton whole = new ToggleButton();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private int row;

    /** @param zone in which times are told */
    public ChangesPane(SignOffViewModel model, Wording wording, ZoneId zone) {
        this.model = model;
        this.wording = wording;
        this.zone = zone;
        getStyleClass().add("changes-pane");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(60);
        count.getStyleClass().addAll("small", "muted", "extra");
        count.setMinWidth(0);
        var choice = new ToggleGroup();
        brief.setToggleGroup(choice);
        whole.setToggleGroup(choice);
        brief.setSelected(true);
        brief.setMinWidth(USE_PREF_SIZE);
        whole.setMinWidth(USE_PREF_SIZE);
        brief.getStyleClass().addAll("small-button", "left-pill");
        whole.getStyleClass().addAll("small-button", "right-pill");
        choice.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                choice.selectToggle(before);
            } else {
                show();
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var toggles = new HBox(brief, whole);
        toggles.setAlignment(Pos.CENTER);
        toggles.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, gap, count, toggles);
        head.getStyleClass().add("pane-head");
        columns();
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(true);
        scroll.accessibleTextProperty().bind(title.textProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        getChildren().setAll(head, scroll);
        model.viewProperty().addListener((o, before, now) -> show());
        wording.follow(this, this::show);
        show();
    }

    /** What takes the focus. */
    public Node first() {
        return scroll;
    }

    private void columns() {
        grid.getStyleClass().add("changes");
        var what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        what.setFillWidth(true);
        what.setMinWidth(80);
        var then = new ColumnConstraints();
        then.setPercentWidth(SIDE);
        then.setHalignment(HPos.LEFT);
        var now = new ColumnConstraints();
        now.setPercentWidth(SIDE);
        now.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().setAll(what, then, now);
    }

    private void show() {
        var texts = wording.now();
        var words = new CaseWords(texts, model.viewProperty().get());
        title.setText(texts.of("signoff.changes"));
        brief.setText(texts.of("signoff.short"));
        whole.setText(texts.of("signoff.all"));
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        row = 0;
        var all = model.changes();
        var changed = all.stream().filter(Change::changed).toList();
        count.setText(texts.of("signoff.changed", changed.size(), all.size()));
        var shown = whole.isSelected() ? all : changed;
        if (changed.isEmpty() && !whole.isSelected()) {
            line(new Label(texts.of("signoff.nothing-new")), new Label(), new Label(), false);
        }
        section(
                texts.of("signoff.criteria"),
                shown.stream().filter(Change.OfCriterion.class::isInstance).toList(),
                words);
        section(
                texts.of("signoff.flags"),
                shown.stream()
                        .filter(change -> !(change instanceof Change.OfCriterion))
                        .toList(),
                words);
        like(texts);
    }

    private void section(String name, List<Change> changes, CaseWords words) {
        if (changes.isEmpty()) {
            return;
        }
        var texts = words.texts();
        head(name, decided(texts), texts.of("signoff.now"));
        for (Change change : changes) {
            if (change instanceof Change.OfCriterion criterion) {
                line(
                        link(name(criterion.names(), texts), change.words()),
                        view(criterion.then(), texts),
                        view(criterion.now(), texts),
                        change.changed());
            } else if (change instanceof Change.OfFlag flag) {
                var title = link(
                        flag.flag().number() + " " + words.title(flag.flag().flag()), change.words());
                title.setGraphic(
                        new StatusGlyph(StatusGlyph.Shape.of(flag.flag().severity()), 14));
                line(
                        title,
                        new Label(flag.then().map(state -> state(state, texts)).orElse(texts.of("signoff.flag.none"))),
                        new Label(state(flag.now(), texts)),
                        change.changed());
            } else if (change instanceof Change.OfWords read) {
                line(
                        link(words.place(read.place().page()), change.words()),
                        new Label(read.then()),
                        new Label(read.now()),
                        true);
            }
        }
    }

    private String decided(Texts texts) {
        return model.viewProperty()
                .get()
                .state()
                .proceedings()
                .contested()
                .map(part -> part.by().at().atZone(zone).toLocalDate().toString())
                .orElse(texts.of("signoff.then"));
    }

    private static String name(Names names, Texts texts) {
        return texts.language() == Language.ZH ? names.zh() : names.en();
    }

    private static String state(FlagState state, Texts texts) {
        return texts.of("signoff.flag." + state);
    }

    private static Label view(Optional<View> view, Texts texts) {
        var label = new Label(texts.of("opinion.criterion." + view.map(View::id).orElse("person")));
        var shape = view.map(seen -> switch (seen) {
                    case MET -> StatusGlyph.Shape.MET;
                    case NOT_MET -> StatusGlyph.Shape.NOT_MET;
                    case NOT_SHOWN -> StatusGlyph.Shape.UNDECIDED;
                })
                .orElse(StatusGlyph.Shape.UNDECIDED);
        label.setGraphic(new StatusGlyph(shape, 14));
        label.getStyleClass()
                .addAll(
                        "criterion-state",
                        view.map(seen -> switch (seen) {
                                    case MET -> "good";
                                    case NOT_MET -> "bad";
                                    case NOT_SHOWN -> "open";
                                })
                                .orElse("open"));
        return label;
    }

    /** Leads to the words, where there are any. */
    private Hyperlink link(String name, Optional<Evidence> words) {
        var link = new Hyperlink(name);
        link.getStyleClass().add("change-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setDisable(words.isEmpty());
        words.ifPresent(place -> link.setOnAction(event -> model.look(place)));
        return link;
    }

    private void head(String what, String then, String now) {
        var heads = new Node[] {new Label(what), new Label(then), new Label(now)};
        for (Node head : heads) {
            head.getStyleClass().add("strong");
        }
        place(heads, "change-head");
    }

    private void line(Node what, Node then, Node now, boolean changed) {
        place(new Node[] {what, then, now}, changed ? "changed" : "same");
    }

    private void place(Node[] cells, String look) {
        for (int column = 0; column < cells.length; column++) {
            var cell = new HBox(cells[column]);
            cell.setAlignment(Pos.CENTER_LEFT);
            cell.getStyleClass().addAll("change-cell", look);
            if (cells[column] instanceof Label label) {
                label.setWrapText(true);
            }
            grid.add(cell, column, row);
        }
        row++;
    }

    /** How claims on the same illness under the same plan were decided here. */
    private void like(Texts texts) {
        var similar = model.similar();
        long paid = similar.stream()
                .filter(claim -> outcome(claim, Decision.APPROVE))
                .count();
        long refused = similar.stream()
                .filter(claim -> outcome(claim, Decision.REJECT))
                .count();
        head(
                texts.of("signoff.similar"),
                texts.of("signoff.similar.paid", paid),
                texts.of("signoff.similar.refused", refused));
        if (similar.isEmpty()) {
            line(new Label(texts.of("signoff.similar.none")), new Label(), new Label(), false);
        }
        similar.stream()
                .limit(LIKE)
                .forEach(claim -> line(
                        new Label(texts.of(
                                "signoff.similar.claim", claim.number(), texts.of("sex." + claim.sex()), claim.age())),
                        new Label(claim.decision()
                                .map(decision -> texts.of("review.taken." + decision))
                                .orElse("–")),
                        new Label(claim.amount().map(texts::money).orElse("–")),
                        false));
    }

    private static boolean outcome(ClaimSummary claim, Decision decision) {
        return claim.decision().filter(decision::equals).isPresent();
    }
}
