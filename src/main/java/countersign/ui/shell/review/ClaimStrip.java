package countersign.ui.shell.review;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Severity;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Navigator;
import countersign.ui.kit.StatusGlyph;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who claims what, until when, and where the claim stands in the queue. */
public final class ClaimStrip extends HBox {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final HBox fields = new HBox();
    private final HBox flags = new HBox(12);
    private final HBox queue;
    private final Label place = new Label();
    private List<javafx.scene.Node> aside = List.of();

    public ClaimStrip(Desk desk, Command previous, Command next) {
        this.desk = desk;
        getStyleClass().add("claim-strip");
        fields.setMinWidth(0);
        HBox.setHgrow(fields, Priority.ALWAYS);
        flags.setAlignment(Pos.CENTER_RIGHT);
        flags.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new Buttons(desk.wording());
        queue = new HBox(
                8,
                brief(buttons.full(previous, Feather.CHEVRON_LEFT)),
                place,
                brief(buttons.full(next, Feather.CHEVRON_RIGHT)));
        queue.setAlignment(Pos.CENTER_RIGHT);
        queue.setMinWidth(Region.USE_PREF_SIZE);
        queue.getStyleClass().add("queue-place");
        getChildren().setAll(fields, flags, queue);
        desk.navigator().placeProperty().addListener((o, before, now) -> place(now));
        place(desk.navigator().placeProperty().get());
    }

    /** What stands beside the claim in place of the counts of its flags. */
    public void aside(javafx.scene.Node... nodes) {
        aside = List.of(nodes);
    }

    public void show(CaseView view) {
        var texts = desk.wording().now();
        var claim = view.state().summary();
        var file = view.file();
        fields.getChildren().clear();
        field(
                "review.strip.member",
                claim.memberName(),
                texts.of("review.strip.person", texts.of("sex." + claim.sex()), claim.age()));
        field("review.strip.plan", plan(claim, texts), "");
        field(
                "review.strip.illness",
                illness(claim, texts),
                file.flatMap(read -> read.claim().illness().code()).orElse(""));
        claim.amount().ifPresent(amount -> field("review.strip.amount", texts.money(amount), ""));
        file.ifPresent(read -> {
            field("review.strip.joined", read.claim().member().joined().toString(), "");
            field("review.strip.diagnosed", read.claim().illness().diagnosed().toString(), "");
        });
        due(claim, texts);
        flags(view, texts);
    }

    private String plan(ClaimSummary claim, Texts texts) {
        var names = desk.glossary().plan(claim.plan());
        var shortened = "plan.short." + claim.plan();
        var name = texts.language() == Language.ZH ? names.zh() : names.en();
        return (name.length() > 28 && texts.has(shortened) ? texts.of(shortened) : name) + " " + claim.planVersion();
    }

    /** Chinese first; English beside it only where English is spoken. */
    private String illness(ClaimSummary claim, Texts texts) {
        var english = texts.language() == Language.ZH ? "" : desk.glossary().illnessInEnglish(claim.illness());
        return english.isBlank() ? claim.illness() : claim.illness() + " " + english;
    }

    private void field(String name, String value, String more) {
        var label = new Label(desk.wording().now().of(name));
        label.getStyleClass().addAll("small", "muted");
        var text = new Label(value);
        text.getStyleClass().add(name.endsWith("member") ? "strong" : "plain");
        var line = new HBox(5, text);
        line.setAlignment(Pos.CENTER_LEFT);
        boolean mayShrink = name.endsWith("illness");
        if (!more.isBlank()) {
            var second = new Label("• " + more);
            second.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(second);
        }
        if (mayShrink) {
            text.setMinWidth(60);
            text.setTooltip(new Tooltip(value));
        } else {
            text.setMinWidth(Region.USE_PREF_SIZE);
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        add(label, line, !mayShrink);
    }

    private void add(Node label, Node value, boolean whole) {
        var field = new VBox(1, label, value);
        field.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("strip-field");
        if (fields.getChildren().isEmpty()) {
            field.getStyleClass().add("first");
        }
        field.setMinWidth(whole ? Region.USE_PREF_SIZE : 70);
        fields.getChildren().add(field);
    }

    private void due(ClaimSummary claim, Texts texts) {
        var label = new Label(texts.of("review.strip.due"));
        label.getStyleClass().addAll("small", "muted");
        var left = Duration.between(desk.clock().instant(), claim.due());
        boolean late = left.isNegative();
        boolean soon = left.compareTo(Duration.ofDays(3)) <= 0;
        var when = new Label(claim.due().atZone(CHINA).format(WHEN));
        if (late) {
            when.setGraphic(new StatusGlyph(StatusGlyph.Shape.CRITICAL, 12));
        } else if (soon) {
            when.setGraphic(Icons.of(Feather.CLOCK, 12));
        }
        when.getStyleClass().addAll("due", soon ? "soon" : "plain");
        when.pseudoClassStateChanged(LATE, late);
        when.setMinWidth(Region.USE_PREF_SIZE);
        add(label, when, true);
    }

    private void flags(CaseView view, Texts texts) {
        if (!aside.isEmpty()) {
            flags.getChildren().setAll(aside);
            return;
        }
        flags.getChildren().clear();
        for (Severity severity : Severity.values()) {
            long open = view.flags().stream()
                    .filter(flag -> flag.severity() == severity && flag.state() != FlagState.DISMISSED)
                    .count();
            var count = new Label(String.valueOf(open), new StatusGlyph(StatusGlyph.Shape.of(severity), 14));
            count.getStyleClass().add("strong");
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.setAccessibleText(open + " " + texts.of("review.severity." + severity));
            count.setTooltip(new Tooltip(count.getAccessibleText()));
            if (open == 0) {
                count.setOpacity(0.45);
            }
            flags.getChildren().add(count);
        }
    }

    private void place(Navigator.QueuePlace now) {
        place.setText(now.position() + " / " + now.size());
        boolean any = now.position() > 0 && now.size() > 1;
        queue.setVisible(any);
        queue.setManaged(any);
    }

    private static Node brief(javafx.scene.control.Button button) {
        if (button.getGraphic() instanceof HBox row) {
            row.getChildren().remove(1);
        }
        button.getStyleClass().add("small-button");
        return button;
    }
}
