package countersign.ui.plans;

import atlantafx.base.theme.Styles;
import countersign.model.plan.PlanVersion;
import countersign.text.Texts;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Wording;
import countersign.ui.plans.WordDifference.Fate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What differs between two versions: removed struck through, added underlined, both tinted. */
final class DifferencesPane extends VBox {

    private final PlansViewModel model;
    private final Wording wording;
    private final ComboBox<PlanVersion> before = versions();
    private final ComboBox<PlanVersion> now = versions();
    private final VBox changes = new VBox();
    private final ScrollPane scroll = new ScrollPane(changes);
    private final Label sum = new Label();
    private boolean filling;

    /**
     * @param next leads to the next change
     * @param previous leads to the one before
     */
    DifferencesPane(PlansViewModel model, Wording wording, Command next, Command previous) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("differences");
        var title = new Label();
        title.getStyleClass().addAll("pane-title", "extra");
        title.textProperty().bind(wording.of("plans.differences"));
        title.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        before.accessibleTextProperty().bind(wording.of("plans.before"));
        now.accessibleTextProperty().bind(wording.of("plans.now"));
        var head = new HBox(8, title, room, before, Icons.of(Feather.ARROW_RIGHT, 14), now);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(wording.of("plans.differences"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, foot(next, previous));
        before.setOnAction(event -> {
            if (!filling && before.getValue() != null) {
                model.compareWith(before.getValue());
            }
        });
        now.setOnAction(event -> {
            if (!filling && now.getValue() != null) {
                model.choose(now.getValue());
            }
        });
        model.versionProperty().addListener((property, was, is) -> show());
        model.otherProperty().addListener((property, was, is) -> show());
        model.illnessProperty().addListener((property, was, is) -> show());
        wording.follow(this, this::show);
        show();
    }

    /** One change further down or up. */
    void step(int by) {
        double height =
                Math.max(1, changes.getHeight() - scroll.getViewportBounds().getHeight());
        double top = scroll.getVvalue() * height;
        var tops = changes.getChildren().stream()
                .map(node -> node.getBoundsInParent().getMinY())
                .sorted()
                .toList();
        var next = by > 0
                ? tops.stream().filter(y -> y > top + 1).findFirst()
                : tops.stream().filter(y -> y < top - 1).reduce((one, other) -> other);
        next.ifPresent(y -> scroll.setVvalue(Math.min(1, y / height)));
    }

    ScrollPane scroll() {
        return scroll;
    }

    private Node foot(Command next, Command previous) {
        var removed = part(Fate.REMOVED, "");
        var added = part(Fate.ADDED, "");
        ((Text) removed).textProperty().bind(wording.of("plans.change.removed"));
        ((Text) added).textProperty().bind(wording.of("plans.change.added"));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        sum.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        sum.setMinWidth(0);
        var foot = new HBox(10, whole(removed), whole(added), room, sum, KeyCap.row(next), KeyCap.row(previous));
        foot.getStyleClass().add("pane-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Node whole(Node words) {
        var flow = new TextFlow(words);
        flow.setMinWidth(USE_PREF_SIZE);
        return flow;
    }

    private void show() {
        var texts = wording.now();
        filling = true;
        model.versionProperty().get().ifPresent(version -> {
            var all = model.versions(version);
            before.getItems().setAll(all);
            now.getItems().setAll(all);
            now.setValue(version);
            before.setValue(model.otherProperty().get().orElse(null));
        });
        filling = false;
        var found = model.changes(texts);
        changes.getChildren()
                .setAll(found.stream().map(change -> card(change, texts)).toList());
        if (found.isEmpty()) {
            changes.getChildren().setAll(none(texts));
        }
        sum.setText(texts.of("plans.sum", model.changedCount(), found.size()));
    }

    private Node none(Texts texts) {
        var none = new Label(
                texts.of(model.otherProperty().get().isEmpty() ? "plans.differences.only" : "plans.differences.none"));
        none.getStyleClass().addAll(Styles.TEXT_MUTED, "no-differences");
        none.setWrapText(true);
        return none;
    }

    private Node card(Change change, Texts texts) {
        var kind = texts.of("plans.change." + change.kind());
        var section = texts.of("plans.section." + change.section());
        var where = new Label(
                change.number().isEmpty()
                        ? texts.of("plans.change.in", section, kind)
                        : texts.of("plans.change.where", section, change.number(), kind));
        where.getStyleClass().addAll("tag", "warning");
        var flow = new TextFlow(partsOf(change));
        var card = new VBox(6, where, flow);
        card.getStyleClass().add("change-card");
        card.setAccessibleText(where.getText() + ": "
                + change.parts().stream()
                        .map(part -> part.fate() == Fate.STAYED
                                ? part.words()
                                : texts.of("plans.change." + part.fate().name().toLowerCase(Locale.ROOT)) + " “"
                                        + part.words() + "”")
                        .collect(Collectors.joining(" ")));
        return card;
    }

    private static Node[] partsOf(Change change) {
        return change.parts().stream()
                .map(part -> part(part.fate(), part.words()))
                .toArray(Node[]::new);
    }

    private static Node part(Fate fate, String words) {
        var text = new Text(words);
        text.getStyleClass().addAll(List.of("text", "part", fate.name().toLowerCase(Locale.ROOT)));
        text.setStrikethrough(fate == Fate.REMOVED);
        text.setUnderline(fate == Fate.ADDED);
        return text;
    }

    private static ComboBox<PlanVersion> versions() {
        var box = new ComboBox<PlanVersion>();
        box.getStyleClass().add("version-box");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PlanVersion version) {
                return version == null ? "–" : version.version();
            }

            @Override
            public @Nullable PlanVersion fromString(String written) {
                return null;
            }
        });
        return box;
    }
}
