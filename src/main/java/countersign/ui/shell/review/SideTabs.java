package countersign.ui.shell.review;

import countersign.ui.kit.CaseView;
import countersign.ui.kit.Rehearsal;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tabs of a claim, to the right of its pages or, where one needs the room, in their place. No {@code TabPane}, which would take Ctrl PgUp for itself. */
final class SideTabs extends VBox {

    private static final double GAP = 5;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final ObjectProperty<Tab> shown = new SimpleObjectProperty<>(Tab.FLAGS);
    private final Map<Tab, Button> heads = new EnumMap<>(Tab.class);
    private final Map<Tab, Supplier<Node>> contents = new EnumMap<>(Tab.class);
    private final Map<Tab, Supplier<Node>> targets = new EnumMap<>(Tab.class);
    private final StackPane content = new StackPane();
    private final Label open = new Label();
    private final HBox row = new HBox();
    private final List<Label> numbers = new ArrayList<>();
    private boolean narrow;

    SideTabs(Wording wording) {
        getStyleClass().add("side-tabs");
        row.getStyleClass().add("tab-row");
        for (Tab tab : Tab.values()) {
            var head = head(tab, wording);
            heads.put(tab, head);
            row.getChildren().add(tab == Tab.PAGE ? 0 : row.getChildren().size(), head);
        }
        cramp(false);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(row, content);
        shown.addListener((o, before, now) -> show());
    }

    ObjectProperty<Tab> shownProperty() {
        return shown;
    }

    void fill(OpenClaim claim) {
        contents.put(Tab.FLAGS, claim::flagsView);
        contents.put(Tab.FACTS, claim.tables()::facts);
        contents.put(Tab.TIMELINE, claim.tables()::timeline);
        contents.put(Tab.PLAN, claim.tables()::terms);
        contents.put(Tab.OPINION, claim.tables()::opinion);
        contents.put(Tab.HISTORY, claim.tables()::history);
        targets.put(Tab.FACTS, () -> claim.tables().facts().first());
        targets.put(Tab.TIMELINE, () -> claim.tables().timeline().first());
        show();
    }

    /** The head of the tab that is shown. */
    Node head() {
        return Objects.requireNonNull(heads.get(shown.get()));
    }

    /** Where the keys of the tab that is shown act. */
    Node focus() {
        return targets.getOrDefault(shown.get(), () -> content).get();
    }

    /** The number of open flags beside the name of their tab; none while it is not known. */
    void count(CaseView view) {
        open.setText(
                String.valueOf(view.flags().stream().filter(flag -> flag.open()).count()));
        open.setVisible(view.reading().isEmpty());
    }

    /** Whether the page is a tab among the others. */
    void cramp(boolean now) {
        var page = Objects.requireNonNull(heads.get(Tab.PAGE));
        page.setVisible(now);
        page.setManaged(now);
        if (now && shown.get() == Tab.FLAGS) {
            shown.set(Tab.PAGE);
        } else if (!now && shown.get() == Tab.PAGE) {
            shown.set(Tab.FLAGS);
        }
    }

    /** How high the row of heads is. */
    double headHeight() {
        return row.prefHeight(-1);
    }

    void setNarrow(boolean now) {
        narrow = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(NARROW, !shown.get().wide() && (narrow || isCrowded()));
        super.layoutChildren();
    }

    /** Whether the heads need more room with their digits than there is; the same whether these are shown or not. */
    private boolean isCrowded() {
        double room = row.snappedLeftInset() + row.snappedRightInset();
        for (Button head : heads.values()) {
            room += head.prefWidth(-1);
        }
        for (Label number : numbers) {
            room += number.isManaged() ? 0 : number.prefWidth(-1) + GAP;
        }
        return room > getWidth();
    }

    private void show() {
        heads.forEach((tab, head) -> head.pseudoClassStateChanged(SELECTED, tab == shown.get()));
        pseudoClassStateChanged(WIDE, shown.get().wide());
        content.setVisible(shown.get() != Tab.PAGE);
        var now = contents.get(shown.get());
        if (now != null) {
            var node = now.get();
            put(node);
            Rehearsal.end(node);
            for (Node each : content.getChildren()) {
                each.setVisible(each.equals(node));
                each.setManaged(each.equals(node));
            }
        }
    }

    /** In place of one that was made for text of another size. */
    private void put(Node node) {
        if (!content.getChildren().contains(node)) {
            content.getChildren().removeIf(each -> each.getClass() == node.getClass());
            content.getChildren().add(node);
        }
    }

    /** Has what that tab shows of the open claim laid out, out of sight, so that whoever opens it does not wait. */
    void prepare(Tab tab) {
        var make = contents.get(tab);
        if (make == null || tab == shown.get() || getScene() == null) {
            return;
        }
        var node = make.get();
        put(node);
        double wide = tab.wide() ? getScene().getWidth() : content.getWidth();
        double high = tab.wide() ? getScene().getHeight() : content.getHeight();
        Rehearsal.of(node, wide, high, this::show);
    }

    private Button head(Tab tab, Wording wording) {
        var number = new Label(String.valueOf(tab.number()));
        number.getStyleClass().addAll("tab-number", "muted");
        number.managedProperty().bind(number.visibleProperty());
        numbers.add(number);
        var name = new Label();
        name.textProperty().bind(wording.of("review.tab." + tab.id()));
        name.setMinWidth(USE_PREF_SIZE);
        var words = new HBox(GAP, number, name);
        words.getStyleClass().add("tab-words");
        if (tab == Tab.FLAGS) {
            open.getStyleClass().add("tab-count");
            words.getChildren().add(open);
        }
        var head = new Button();
        head.setGraphic(words);
        head.getStyleClass().add("side-tab");
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.accessibleTextProperty().bind(name.textProperty());
        head.setOnAction(event -> shown.set(tab));
        return head;
    }
}
