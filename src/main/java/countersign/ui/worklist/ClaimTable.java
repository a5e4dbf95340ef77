package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.claim.Money;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Glossary;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The claims, one a row of fixed height. */
final class ClaimTable extends TableView<ClaimRow> {

    /** Height of a row at the designed size of text, in pixels. */
    private static final double ROW = 30.8;

    private static final int ILLNESS_LEAST = 150;
    /** At the designed size of text; it grows with it. */
    private static final int ILLNESS_LARGER = 112;

    private static final int SCROLL_BAR = 14;

    private final Wording wording;
    private final DoubleBinding scale;
    private final ShelfColumns shelves;

    ClaimTable(WorklistViewModel model, Deadline deadline, Glossary glossary, Theme theme, Wording wording) {
        this.wording = wording;
        this.scale = theme.scale();
        getStyleClass().add("claims");
        fixedCellSizeProperty().bind(scale.multiply(ROW));
        accessibleTextProperty().bind(wording.of("worklist.table"));

        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);

        var illness = column(
                "illness",
                220,
                Comparator.comparing(ClaimSummary::illness),
                () -> new PairCell(
                        (claim, texts) -> claim.illness(),
                        (claim, texts) ->
                                texts.language() == Language.EN ? glossary.illnessInEnglish(claim.illness()) : "",
                        wording));
        var number = text("number", 138, Comparator.comparing(ClaimSummary::number), (claim, texts) -> claim.number());
        var member = column(
                "member",
                98,
                Comparator.comparing(ClaimSummary::memberName),
                () -> new PairCell(
                        (claim, texts) -> claim.memberName(),
                        (claim, texts) -> texts.of("sex." + claim.sex()) + " " + claim.age(),
                        wording));
        var plan = text(
                "plan", 88, Comparator.comparing(ClaimSummary::plan), (claim, texts) -> plan(claim, texts, glossary));
        var amount = text(
                "amount",
                82,
                Comparator.comparing(claim -> claim.amount().orElse(Money.ZERO)),
                (claim, texts) -> claim.amount().map(texts::money).orElse("–"));
        amount.getStyleClass().add("number-column");
        var reported = text(
                "reported",
                86,
                Comparator.comparing(ClaimSummary::reported),
                (claim, texts) -> claim.reported().toString());
        var due = column("due", 148, WorklistViewModel.URGENCY, () -> new DueCell(deadline, wording));
        var flags = column("flags", 104, Comparator.comparing(ClaimTable::weight), () -> new FlagsCell(wording));
        var reading = column("reading", 96, Comparator.comparing(ClaimTable::read), () -> new ReadingCell(wording));
        var sync = column("sync", 88, Comparator.comparing(ClaimSummary::sync), () -> new SyncCell(wording));
        var assignee = text(
                "assignee",
                92,
                Comparator.comparing(claim -> claim.assignee().orElse("")),
                (claim, texts) -> claim.assignee().orElse(texts.of("worklist.unassigned")));
        var questions = text(
                "questions",
                104,
                Comparator.comparing(ClaimSummary::questions),
                (claim, texts) -> texts.of("worklist.questions", claim.questions()));
        var decision = text(
                "decision",
                124,
                Comparator.comparing(
                        claim -> claim.decision().map(Enum::ordinal).orElse(-1)),
                (claim, texts) -> claim.decision()
                        .map(taken -> texts.of("enum.Decision." + taken.name()))
                        .orElse("–"));
        getColumns()
                .setAll(List.of(
                        number, member, plan, illness, questions, decision, amount, reported, due, flags, reading, sync,
                        assignee));
        getSortOrder().setAll(List.of(due));
        fillWith(illness);
        shelves = new ShelfColumns(
                this,
                model.shelfProperty(),
                column -> column.equals(illness) ? illnessLeast() + SCROLL_BAR : column.getPrefWidth());
        scale.addListener((property, was, is) -> shelves.arrange());
        wording.follow(this, this::refresh);
        glossary.whenKnown(this::refresh);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ClaimTableSkin(this);
    }

    /** So that the eye finds it again on coming back. */
    void choose(UUID claim) {
        getItems().stream().filter(row -> row.id().equals(claim)).findFirst().ifPresent(getSelectionModel()::select);
    }

    private static String plan(ClaimSummary claim, Texts texts, Glossary glossary) {
        var shortName = "plan.short." + claim.plan();
        if (texts.has(shortName)) {
            return texts.of(shortName) + " " + claim.planVersion();
        }
        var names = glossary.plan(claim.plan());
        return (texts.language() == Language.ZH ? names.zh() : names.en()) + " " + claim.planVersion();
    }

    /** The worst flag weighs most. */
    private static long weight(ClaimSummary claim) {
        return claim.flags().critical() * 1_000_000L
                + claim.flags().major() * 1_000L
                + claim.flags().minor();
    }

    private static double read(ClaimSummary claim) {
        var reading = claim.reading();
        return reading.pages() == 0 ? 0 : (double) reading.read() / reading.pages();
    }

    private TableColumn<ClaimRow, ClaimSummary> text(
            String name,
            double width,
            Comparator<ClaimSummary> order,
            java.util.function.BiFunction<ClaimSummary, Texts, String> words) {
        return column(name, width, order, () -> new TextCell("claim-" + name, words, wording));
    }

    private TableColumn<ClaimRow, ClaimSummary> column(
            String name, double width, Comparator<ClaimSummary> order, Supplier<ClaimCell> cell) {
        var column = new TableColumn<ClaimRow, ClaimSummary>();
        column.setId(name);
        column.textProperty().bind(wording.of("worklist.column." + name));
        column.setCellValueFactory(row -> row.getValue().claimProperty());
        column.setCellFactory(unused -> cell.get());
        column.setComparator(order);
        column.setMinWidth(40);
        column.setPrefWidth(width * scale.get());
        scale.addListener((property, was, is) -> {
            if (!column.prefWidthProperty().isBound()) {
                column.setPrefWidth(width * is.doubleValue());
            }
        });
        return column;
    }

    private double illnessLeast() {
        return Math.max(ILLNESS_LEAST, ILLNESS_LARGER * scale.get());
    }

    /** What is left over goes to the illness. */
    private void fillWith(TableColumn<ClaimRow, ClaimSummary> column) {
        var others = getColumns().stream().filter(each -> each != column).toList();
        var dependencies = new java.util.ArrayList<javafx.beans.Observable>(List.of(widthProperty(), scale));
        others.forEach(each -> {
            dependencies.add(each.widthProperty());
            dependencies.add(each.visibleProperty());
        });
        var rest = Bindings.createDoubleBinding(
                () -> Math.max(
                        illnessLeast(),
                        getWidth()
                                - SCROLL_BAR
                                - others.stream()
                                        .filter(TableColumn::isVisible)
                                        .mapToDouble(TableColumn::getWidth)
                                        .sum()),
                dependencies.toArray(javafx.beans.Observable[]::new));
        column.prefWidthProperty().bind(rest);
    }
}
