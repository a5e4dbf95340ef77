package countersign.ui.plans;

import atlantafx.base.theme.Styles;
import countersign.model.plan.Benefit;
import countersign.model.plan.Illness;
import countersign.model.plan.PlanVersion;
import countersign.model.plan.Requirement;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Icons;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a version of a plan says of an illness: amounts by age, criteria, exclusions, documents, rules for all. */
final class IllnessPane extends VBox {
    /** Left and right of all that it holds, in pixels. */
    private static final double PADDING = 32;

    private static final int ALIASES = 5;

    IllnessPane() {
        getStyleClass().add("illness-pane");
        setMinWidth(0);
    }

    /**
     * Shows that illness.
     *
     * @param changed ids of clauses, {@code section.id}, that another version says otherwise
     */
    void show(PlanVersion version, Illness illness, Set<String> changed, Texts texts) {
        var clauses = new Clauses(texts);
        getChildren().setAll(head(illness, texts), names(illness, texts));
        getChildren().add(section(texts.of("plans.section.amounts.long")));
        getChildren().add(amounts(version, illness, clauses));
        version.definition(illness).ifPresent(definition -> {
            getChildren().add(section(criteriaHead(definition.requirement(), texts)));
            lines(clauses.criteria(definition), changed, texts);
        });
        add("exclusions.long", clauses.exclusions(version, illness), changed, texts);
        getChildren().add(section(texts.of("plans.section.documents")));
        var chips = new FlowPane(6, 6);
        chips.setMinWidth(0);
        clauses.documents(version, illness).forEach(clause -> {
            var chip = chip(clause);
            chip.maxWidthProperty().bind(widthProperty().subtract(40));
            chips.getChildren().add(chip);
        });
        getChildren().add(chips);
        add("rules", clauses.rules(version), changed, texts);
    }

    private void add(String section, List<Clause> clauses, Set<String> changed, Texts texts) {
        if (!clauses.isEmpty()) {
            getChildren().add(section(texts.of("plans.section." + section)));
            lines(clauses, changed, texts);
        }
    }

    private static Node head(Illness illness, Texts texts) {
        var name = new Label(illness.names().zh());
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        var head = new HBox(8, name);
        head.setAlignment(Pos.BASELINE_LEFT);
        if (texts.language() == Language.EN) {
            var english = new Label(illness.names().en());
            english.getStyleClass().add(Styles.TEXT_MUTED);
            english.setWrapText(true);
            HBox.setHgrow(english, Priority.ALWAYS);
            head.getChildren().add(english);
        }
        return head;
    }

    private static Node names(Illness illness, Texts texts) {
        var row = new FlowPane(6, 4);
        row.getStyleClass().add("aliases");
        if (!illness.aliases().isEmpty()) {
            row.getChildren().add(muted(texts.of("plans.aliases")));
            illness.aliases().stream().limit(ALIASES).forEach(alias -> {
                var tag = new Label(alias);
                tag.getStyleClass().addAll("tag", "plain-tag");
                row.getChildren().add(tag);
            });
            if (illness.aliases().size() > ALIASES) {
                var more = muted("+ " + (illness.aliases().size() - ALIASES));
                more.setTooltip(new javafx.scene.control.Tooltip(
                        illness.aliases().stream().skip(ALIASES).collect(Collectors.joining("、"))));
                row.getChildren().add(more);
            }
        }
        if (!illness.codes().isEmpty()) {
            var code = new Label(Clauses.codes(illness));
            code.getStyleClass().addAll("tag", "accent");
            var coded = new HBox(6, muted("ICD-10"), code);
            coded.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().add(coded);
        }
        return row;
    }

    private static String criteriaHead(Requirement requirement, Texts texts) {
        if (requirement instanceof Requirement.Any) {
            return texts.of("plans.section.criteria.any");
        }
        if (requirement instanceof Requirement.AtLeast some) {
            return texts.of("plans.section.criteria.at-least", some.count());
        }
        boolean plain = requirement instanceof Requirement.Met
                || requirement instanceof Requirement.All all
                        && all.of().stream().allMatch(Requirement.Met.class::isInstance);
        return texts.of(plain ? "plans.section.criteria.all" : "plans.section.criteria.mixed");
    }

    private static Node amounts(PlanVersion version, Illness illness, Clauses clauses) {
        var texts = clauses.texts();
        var grid = new GridPane();
        grid.getStyleClass().add("amounts");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(i == 0 ? 36 : 32);
            grid.getColumnConstraints().add(column);
        }
        row(grid, 0, "amounts-head", texts.of("plans.age"), texts.of("plans.amount.head"), texts.of("plans.wait"));
        var benefits = version.rules().benefits().stream()
                .filter(benefit -> benefit.illnessClass() == illness.illnessClass())
                .toList();
        var wait = texts.of("plans.days", version.rules().waiting().days());
        for (int i = 0; i < benefits.size(); i++) {
            Benefit benefit = benefits.get(i);
            var option = benefit.option().map(name -> " (" + name + ")").orElse("");
            row(grid, i + 1, "amounts-row", clauses.ages(benefit) + option, clauses.pay(benefit.pay()), wait);
        }
        if (benefits.isEmpty()) {
            row(grid, 1, "amounts-row", "–", "–", wait);
        }
        return grid;
    }

    private static void row(GridPane grid, int row, String style, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            var cell = new Label(cells[i]);
            cell.setMaxWidth(Double.MAX_VALUE);
            cell.setWrapText(true);
            cell.getStyleClass().addAll("amounts-cell", style);
            cell.setAlignment(i == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            grid.add(cell, i, row);
        }
    }

    private void lines(List<Clause> clauses, Set<String> changed, Texts texts) {
        for (var clause : clauses) {
            var words = new Label(clause.words());
            words.setWrapText(true);
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(10);
            line.getStyleClass().add("clause");
            line.setAlignment(Pos.TOP_LEFT);
            if (!clause.number().isEmpty()) {
                var number = new Label(clause.number());
                number.getStyleClass().add("clause-number");
                number.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(number);
            }
            line.getChildren().add(words);
            if (changed.contains(clause.section() + "." + clause.id())) {
                var tag = new Label(texts.of("plans.change.changed"));
                tag.setGraphic(Icons.of(Feather.GIT_COMMIT, 13));
                tag.getStyleClass().addAll("tag", "warning");
                tag.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(tag);
            }
            getChildren().add(line);
        }
    }

    private Label chip(Clause clause) {
        var chip = new Label(clause.words());
        chip.setGraphic(Icons.of(Feather.FILE_TEXT, 13));
        chip.setWrapText(true);
        chip.maxWidthProperty().bind(widthProperty().subtract(PADDING));
        chip.getStyleClass().add("document-chip");
        return chip;
    }

    private static Label section(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_MUTED, "plans-section");
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
