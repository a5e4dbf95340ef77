package countersign.ui.facts;

import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Reading;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The facts of a claim by kind, each with its place; choosing one shows it on its page. */
public final class FactsView extends VBox {

    /** A row: the name of a kind of fact, or a fact. */
    private record Row(FactKey<?> key, Optional<Fact<?>> fact) {}

    private final Wording wording;
    private final ListView<Row> list = new ListView<>();
    private CaseView view;
    private boolean filling;

    /** @param look called with the words of the chosen fact */
    public FactsView(CaseView first, FactCommands commands, Wording wording, Consumer<Evidence> look) {
        this.wording = wording;
        view = first;
        getStyleClass().add("facts");
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(shown -> new Cell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> Optional.ofNullable(now)
                        .filter(row -> !filling)
                        .flatMap(Row::fact)
                        .ifPresent(fact -> look.accept(fact.evidence())));
        var none = new Label();
        none.textProperty().bind(wording.of("review.facts.none"));
        none.getStyleClass().addAll("muted", "pane-empty");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list, foot(commands));
        wording.textsProperty().addListener((o, before, now) -> list.refresh());
        fill();
    }

    private HBox foot(FactCommands commands) {
        var make = new Buttons(wording);
        var foot = new HBox(
                6,
                make.full(commands.next(), Feather.SKIP_FORWARD),
                make.full(commands.correct(), Feather.EDIT_3),
                make.full(commands.accept(), Feather.CHECK));
        foot.getStyleClass().addAll("facts-foot", "flag-buttons");
        return foot;
    }

    public void show(CaseView now) {
        boolean same = now.file().equals(view.file());
        view = now;
        if (!same) {
            var before = list.getSelectionModel().getSelectedItem();
            filling = true;
            fill();
            if (before != null) {
                list.getItems().stream()
                        .filter(row -> sameWords(row, before))
                        .findFirst()
                        .ifPresent(list.getSelectionModel()::select);
            }
            filling = false;
        }
    }

    /** Chooses the next fact that is unsure, or that an open flag points at; after the last comes the first. */
    public void nextDoubtful() {
        var rows = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= rows.size(); i++) {
            int next = Math.floorMod(at + i, rows.size());
            if (rows.get(next).fact().filter(this::doubtful).isPresent()) {
                list.getSelectionModel().select(next);
                list.scrollTo(Math.max(0, next - 2));
                list.requestFocus();
                return;
            }
        }
    }

    private boolean doubtful(Fact<?> fact) {
        return !fact.sure()
                || view.flags().stream()
                        .filter(NumberedFlag::open)
                        .flatMap(flag -> flag.evidence().stream())
                        .anyMatch(words -> words.page().equals(fact.evidence().page())
                                && words.box().equals(fact.evidence().box()));
    }

    /** The same place, but for what rounding does to it. */
    private static boolean sameWords(Row row, Row before) {
        if (!row.key().equals(before.key())
                || row.fact().isEmpty()
                || before.fact().isEmpty()) {
            return false;
        }
        var one = row.fact().get().evidence();
        var other = before.fact().get().evidence();
        return one.page().equals(other.page())
                && one.box().contains(other.box().centreX(), other.box().centreY());
    }

    private void fill() {
        List<Row> rows = new ArrayList<>();
        view.file().ifPresent(file -> {
            for (FactKey<?> key : FactKey.all()) {
                var facts = file.facts().facts().stream()
                        .filter(fact -> fact.key().equals(key))
                        .toList();
                if (!facts.isEmpty() && key.isShown()) {
                    rows.add(new Row(key, Optional.empty()));
                    facts.forEach(fact -> rows.add(new Row(key, Optional.of(fact))));
                }
            }
        });
        list.getItems().setAll(rows);
    }

    private final class Cell extends ListCell<Row> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("group-row", "fact-row");
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            if (empty || row == null) {
                return;
            }
            var words = new CaseWords(wording.now(), view);
            row.fact().ifPresentOrElse(fact -> fact(fact, words), () -> head(row.key()));
        }

        private void head(FactKey<?> key) {
            getStyleClass().add("group-row");
            var name = new Label(wording.now().of("review.fact." + key.id()));
            name.getStyleClass().add("strong");
            setGraphic(name);
        }

        private void fact(Fact<?> fact, CaseWords words) {
            getStyleClass().add("fact-row");
            var value = new Label(words.value(fact.value()));
            value.setMaxWidth(Double.MAX_VALUE);
            value.setMinWidth(60);
            HBox.setHgrow(value, Priority.ALWAYS);
            var place = new Label(words.place(fact.evidence().page()));
            place.getStyleClass().addAll("small", "muted");
            place.setMaxWidth(150);
            var sure = new Label(CaseWords.percent(fact.confidence()));
            sure.getStyleClass().addAll("small", "muted");
            sure.setMinWidth(Region.USE_PREF_SIZE);
            boolean person = fact.readings().stream()
                    .anyMatch(reading -> reading.reader().equals(Reading.PERSON));
            Node mark = person
                    ? Icons.of(Feather.USER_CHECK, 13)
                    : new StatusGlyph(
                            switch (fact.agreement()) {
                                case COUNTERSIGNED -> StatusGlyph.Shape.MET;
                                case SINGLE -> StatusGlyph.Shape.DISMISSED;
                                case UNSURE -> StatusGlyph.Shape.UNDECIDED;
                            },
                            13);
            var row = new HBox(8, value, place, sure, mark);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            var agreement = wording.now()
                    .of("review.agreement."
                            + (person ? "PERSON" : fact.agreement().name()));
            setTooltip(new Tooltip(fact.evidence().text() + " · " + agreement));
            setAccessibleText(value.getText() + ", " + place.getText() + ", " + agreement);
        }
    }
}
