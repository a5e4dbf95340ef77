package countersign.ui.advisor;

import countersign.model.opinion.View;
import countersign.model.page.DocumentKind;
import countersign.text.Language;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The definition beside its evidence, criterion by criterion, and what would settle the open ones. */
public final class CriteriaPane extends VBox {

    private final AdvisorViewModel model;
    private final Wording wording;
    private final Label title = new Label();
    private final Label definition = new Label();
    private final HBox counts = new HBox(10);
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<CriterionRow> rows = new ArrayList<>();
    private final Set<String> ticked = new LinkedHashSet<>();

    /** @param codes what stands under the name of the illness */
    public CriteriaPane(AdvisorViewModel model, AdvisorCommands commands, Wording wording, Node codes) {
        this.model = model;
        this.wording = wording;
        ticked.addAll(model.draftProperty().get().requests());
        getStyleClass().add("criteria-pane");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        definition.getStyleClass().addAll("small", "muted");
        definition.setMinWidth(20);
        counts.setAlignment(Pos.CENTER_RIGHT);
        counts.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, definition, gap, counts);
        head.getStyleClass().add("pane-head");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleRole(AccessibleRole.LIST_VIEW);
        scroll.accessibleTextProperty().bind(wording.of("opinion.criteria"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        getChildren().setAll(head, codes, scroll, foot(commands));
        model.criteriaProperty().addListener((o, before, now) -> show());
        model.selectedProperty().addListener((o, before, now) -> select());
        model.marks().marksProperty().addListener((o, before, now) -> show());
        model.draftProperty().addListener((o, before, now) -> {
            if (!before.requests().equals(now.requests())) {
                show();
            }
        });
        wording.follow(this, this::show);
        show();
    }

    /** What takes the focus. */
    public Node first() {
        return scroll;
    }

    private void show() {
        var texts = wording.now();
        var words = new CaseWords(texts, model.viewProperty().get());
        title.setText(texts.of("opinion.criteria"));
        var names = model.report().map(report -> report.illness().names());
        definition.setText(names.map(name -> texts.language() == Language.ZH ? name.zh() : name.en())
                .orElse(""));
        rows.clear();
        list.getChildren().clear();
        counts();
        if (model.report().isEmpty()) {
            list.getChildren().setAll(nothing());
            return;
        }
        boolean exclusions = false;
        for (int i = 0; i < model.criteriaProperty().get().size(); i++) {
            var criterion = model.criteriaProperty().get().get(i);
            if (criterion.exclusion() && !exclusions) {
                exclusions = true;
                list.getChildren().add(head(texts.of("opinion.exclusions")));
            }
            var row = row(criterion, i, words);
            rows.add(row);
            list.getChildren().add(row);
        }
        settle(words);
        select();
    }

    private CriterionRow row(Criterion criterion, int index, CaseWords words) {
        var marks = model.marks().marksProperty().get().stream()
                .filter(mark -> mark.criterion().filter(criterion.id()::equals).isPresent())
                .toList();
        return new CriterionRow(criterion, marks, words, wording, this::toMark, new CriterionRow.Actions() {
            @Override
            public void select() {
                model.select(index);
                scroll.requestFocus();
            }

            @Override
            public void nextPlace() {
                model.nextPlace();
            }
        });
    }

    private void toMark(int number) {
        model.marks().mark(number).ifPresent(mark -> {
            model.look(mark.page(), Optional.of(mark.box()));
            model.marks().select(Optional.of(number));
        });
    }

    private void counts() {
        var criteria = model.criteriaProperty().get().stream()
                .filter(criterion -> !criterion.exclusion())
                .toList();
        long met = criteria.stream()
                .filter(each -> each.view().filter(View.MET::equals).isPresent())
                .count();
        long not = criteria.stream()
                .filter(each -> each.view().filter(View.NOT_MET::equals).isPresent())
                .count();
        counts.getChildren()
                .setAll(
                        count(StatusGlyph.Shape.MET, met, "met"),
                        count(StatusGlyph.Shape.NOT_MET, not, "not_met"),
                        count(StatusGlyph.Shape.UNDECIDED, criteria.size() - met - not, "not_shown"));
        counts.setVisible(!criteria.isEmpty());
    }

    private Label count(StatusGlyph.Shape shape, long number, String state) {
        var count = new Label(String.valueOf(number), new StatusGlyph(shape, 14));
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setAccessibleText(number + " " + wording.now().of("opinion.criterion." + state));
        return count;
    }

    private Node nothing() {
        var texts = wording.now();
        var title = new Label(texts.of("opinion.undefined"));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var how = new Label(texts.of("opinion.undefined.how"));
        how.setWrapText(true);
        how.getStyleClass().add("muted");
        var box = new VBox(6, title, how);
        box.getStyleClass().add("pane-empty-left");
        return box;
    }

    private static Label head(String words) {
        var head = new Label(words);
        head.getStyleClass().addAll("section-head");
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    /** Documents that would show what is open; ticked ones go with the opinion. */
    private void settle(CaseWords words) {
        var wanted = model.wanted();
        if (wanted.isEmpty()) {
            return;
        }
        var texts = words.texts();
        var box = new VBox(7);
        box.getStyleClass().add("settle");
        for (DocumentKind kind : wanted) {
            var tick = new CheckBox(words.kind(kind));
            tick.setSelected(ticked.contains(kind.id()));
            tick.setMnemonicParsing(false);
            tick.selectedProperty().addListener((o, before, now) -> {
                if (now) {
                    ticked.add(kind.id());
                } else {
                    ticked.remove(kind.id());
                }
            });
            box.getChildren().add(tick);
        }
        var add = new Button(texts.of("opinion.add"), Icons.of(Feather.PLUS));
        add.setAccessibleText(texts.of("opinion.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> Platform.runLater(() -> model.request(List.copyOf(ticked))));
        var requests = model.draftProperty().get().requests();
        var how = new Label(
                requests.isEmpty() ? texts.of("opinion.add.how") : texts.of("opinion.added", requests.size()));
        how.getStyleClass().addAll("small", "muted");
        how.setWrapText(true);
        var row = new HBox(8, add, how);
        row.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().add(row);
        list.getChildren().addAll(head(texts.of("opinion.settle")), box);
    }

    private void select() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).select(i == model.selectedProperty().get());
        }
        int at = model.selectedProperty().get();
        if (at >= 0 && at < rows.size()) {
            Platform.runLater(() -> reveal(at));
        }
    }

    private void reveal(int at) {
        if (at >= rows.size()) {
            return;
        }
        var row = rows.get(at).getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double whole = list.getHeight();
        double top = scroll.getVvalue() * Math.max(0, whole - view);
        if (whole > view && (row.getMinY() < top || row.getMaxY() > top + view)) {
            double to = row.getMinY() < top ? row.getMinY() : row.getMaxY() - view;
            scroll.setVvalue(to / (whole - view));
        }
    }

    private FlowPane foot(AdvisorCommands commands) {
        var foot = new FlowPane(10, 4);
        foot.getStyleClass().add("criteria-foot");
        foot.getChildren().add(hint(commands.nextCriterion(), "opinion.hint.criterion"));
        for (View view : View.values()) {
            foot.getChildren().add(hint(commands.of(view), "opinion.criterion." + view.id()));
        }
        foot.getChildren().add(hint(commands.adopt(), "opinion.hint.adopt"));
        return foot;
    }

    private Node hint(Command command, String text) {
        var words = new Label();
        words.textProperty().bind(wording.of(text));
        words.getStyleClass().addAll("small", "muted");
        words.setMinWidth(USE_PREF_SIZE);
        var hint = new HBox(5, KeyCap.row(command), words);
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }
}
