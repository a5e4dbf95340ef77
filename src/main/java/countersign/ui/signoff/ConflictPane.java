package countersign.ui.signoff;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagState;
import countersign.model.claim.Money;
import countersign.review.Proceedings.Part;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two decisions on one claim, side by side: what each says, and where they differ. */
public final class ConflictPane extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final SignOffViewModel model;
    private final Wording wording;
    private final ZoneId zone;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label differing = new Label();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private int differ;
    private int row;

    /** @param zone in which times are told */
    public ConflictPane(SignOffViewModel model, Wording wording, ZoneId zone) {
        this.model = model;
        this.wording = wording;
        this.zone = zone;
        getStyleClass().add("conflict-pane");
        title.getStyleClass().add("strong");
        for (Label words : List.of(title, detail)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        detail.getStyleClass().add("small");
        differing.setMinWidth(Region.USE_PREF_SIZE);
        var said = new VBox(1, title, detail);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var banner = new HBox(12, Icons.of(Feather.GIT_MERGE, 18), said, differing);
        banner.getStyleClass().add("conflict-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        columns();
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(true);
        scroll.accessibleTextProperty().bind(title.textProperty());
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(banner, scroll);
        model.viewProperty().addListener((o, before, now) -> show());
        wording.follow(this, this::show);
        show();
    }

    /** What takes the focus. */
    public Node first() {
        return scroll;
    }

    private void columns() {
        grid.getStyleClass().add("conflict");
        var what = new ColumnConstraints();
        what.setPercentWidth(22);
        var side = new ColumnConstraints();
        side.setPercentWidth(39);
        grid.getColumnConstraints().setAll(what, side, side);
    }

    private void show() {
        grid.getChildren().clear();
        row = 0;
        differ = 0;
        model.conflict().ifPresent(this::tell);
    }

    private void tell(Conflict both) {
        var texts = wording.now();
        var words = new CaseWords(texts, model.viewProperty().get());
        title.setText(texts.of("conflict.title"));
        detail.setText(texts.of("conflict.detail"));
        cells(
                "conflict-head",
                strong(texts.of("conflict.decisions")),
                head("A", both.stands(), texts),
                head("B", both.contested(), texts));
        line("decision", outcome(both.stands(), texts), outcome(both.contested(), texts));
        var why = new DecidedWords(words);
        line("reason", why.why(both.stands()), why.why(both.contested()));
        line("flags", flags(both.stands(), both.contested(), words), flags(both.contested(), both.stands(), words));
        line("overrides", overrides(both.stands(), words), overrides(both.contested(), words));
        line("facts", facts(both.stands(), texts), facts(both.contested(), texts));
        line("since", since(both.stands(), texts), since(both.contested(), texts));
        differing.setText(texts.of("conflict.differ", differ, row - 1));
        setAccessibleText(title.getText() + ". " + detail.getText() + " " + differing.getText());
        var kept = new Label(texts.of("conflict.kept"), new StatusGlyph(StatusGlyph.Shape.MET, 14));
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        kept.getStyleClass().addAll("small", "muted", "conflict-kept");
        grid.add(kept, 0, row, 3, 1);
    }

    private Node head(String letter, Part.Decided decided, Texts texts) {
        var sign = new Label(letter);
        sign.getStyleClass().add("place-letter");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        boolean stands = letter.equals("A");
        var state = new Label(texts.of(stands ? "conflict.stands" : "conflict.contested"));
        state.getStyleClass().addAll("tag", stands ? "success" : "warning");
        state.setGraphic(Icons.of(stands ? Feather.CHECK : Feather.GIT_MERGE, 13));
        state.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(8, sign, strong(decided.by().name()), state);
        top.setAlignment(Pos.CENTER_LEFT);
        var doubt = model.doubt(decided.event());
        var signature = new Label(doubt.map(check -> texts.of("signoff.signature." + check.id()))
                .orElse(texts.of("signoff.signature.valid")));
        signature.setMinWidth(Region.USE_PREF_SIZE);
        signature.getStyleClass().addAll("small", doubt.isPresent() ? "failure" : "good");
        signature.setGraphic(
                doubt.isPresent() ? new StatusGlyph(StatusGlyph.Shape.CRITICAL, 13) : Icons.of(Feather.SHIELD, 13));
        var time = new Label(decided.by().at().atZone(zone).format(WHEN));
        time.getStyleClass().addAll("small", "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(3, top, new FlowPane(10, 2, time, signature));
    }

    private String outcome(Part.Decided decided, Texts texts) {
        var taken = texts.of("review.taken." + decided.decision());
        var paid = model.viewProperty().get().state().checked().flatMap(checked -> checked.payout());
        return decided.decision() == Decision.APPROVE
                ? texts.of(
                        "signoff.choice.pays",
                        taken,
                        texts.money(paid.map(known -> known.amount()).orElse(Money.ZERO)))
                : taken;
    }

    /** Those of which either has made something. */
    private String flags(Part.Decided decided, Part.Decided other, CaseWords words) {
        var made = Conflict.flags(words.view().state(), decided);
        var others = Conflict.flags(words.view().state(), other);
        return words.view().flags().stream()
                .filter(flag -> made.get(flag.id()) != FlagState.OPEN || others.get(flag.id()) != FlagState.OPEN)
                .map(flag -> words.texts()
                        .of(
                                "conflict.flag",
                                flag.number(),
                                words.title(flag.flag()),
                                words.texts().of("signoff.flag." + made.getOrDefault(flag.id(), FlagState.OPEN))))
                .collect(Collectors.joining("\n"));
    }

    private String overrides(Part.Decided decided, CaseWords words) {
        return decided.overrides().entrySet().stream()
                .map(each -> words.texts()
                        .of(
                                "signoff.override",
                                words.view()
                                        .flag(each.getKey())
                                        .map(flag -> flag.number())
                                        .orElse(""),
                                each.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String facts(Part.Decided decided, Texts texts) {
        return Conflict.corrections(model.viewProperty().get().state(), decided).stream()
                .map(read -> texts.of(
                        "conflict.corrected",
                        read.correction().before(),
                        read.correction().text()))
                .collect(Collectors.joining("\n"));
    }

    private String since(Part.Decided decided, Texts texts) {
        return Conflict.since(model.viewProperty().get().state(), decided).stream()
                .map(note -> texts.of(
                        "conflict.said",
                        note.text(),
                        note.by().at().atZone(zone).format(WHEN)))
                .collect(Collectors.joining("\n"));
    }

    /** Nothing on either side is no line. */
    private void line(String name, String stands, String contested) {
        if (stands.isBlank() && contested.isBlank()) {
            return;
        }
        boolean other = !stands.equals(contested);
        var texts = wording.now();
        var what = new HBox(8, strong(texts.of("conflict." + name)));
        what.setAlignment(Pos.TOP_LEFT);
        if (other) {
            differ++;
            var mark = new Label("≠");
            mark.getStyleClass().addAll("tag", "warning");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.setAccessibleText(texts.of("conflict.other"));
            what.getChildren().add(mark);
        }
        cells(other ? "differs" : "same", what, side(stands, texts), side(contested, texts));
    }

    private static Label side(String said, Texts texts) {
        var label = new Label(said.isBlank() ? texts.of("conflict.nothing") : said);
        label.getStyleClass().add(said.isBlank() ? "muted" : "said");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        label.setMinWidth(0);
        return label;
    }

    private void cells(String look, Node... cells) {
        for (int column = 0; column < cells.length; column++) {
            var cell = new HBox(cells[column]);
            HBox.setHgrow(cells[column], Priority.ALWAYS);
            cell.getStyleClass().addAll("conflict-cell", look);
            grid.add(cell, column, row);
        }
        row++;
    }
}
