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
import countersign.ui.kit.Navigator;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Who claims what, until when, and where the claim stands in the queue. */
public final class ClaimStrip extends HBox {

    /** Due times are the platform's, wherever they are read. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final HBox fields = new HBox();
    private final HBox flags = new HBox(12);
    private final HBox queue;
    private final Label place = new Label();
    private final Map<String, StripField> known = new HashMap<>();
    private final Map<Severity, Label> counts = new EnumMap<>(Severity.class);
    private List<Node> aside = List.of();

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
    public void aside(Node... nodes) {
        aside = List.of(nodes);
    }

    public void show(CaseView view) {
        var texts = desk.wording().now();
        var claim = view.state().summary();
        var file = view.file();
        var shown = new ArrayList<Node>();
        shown.add(field(
                "member",
                claim.memberName(),
                texts.of("review.strip.person", texts.of("sex." + claim.sex()), claim.age())));
        shown.add(field("plan", plan(claim, texts), ""));
        shown.add(field(
                "illness",
                illness(claim, texts),
                file.flatMap(read -> read.claim().illness().code()).orElse("")));
        claim.amount().ifPresent(amount -> shown.add(field("amount", texts.money(amount), "")));
        file.ifPresent(read -> {
            shown.add(field("joined", read.claim().member().joined().toString(), ""));
            shown.add(field("diagnosed", read.claim().illness().diagnosed().toString(), ""));
        });
        shown.add(due(claim));
        if (!shown.equals(fields.getChildren())) {
            fields.getChildren().setAll(shown);
        }
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

    private StripField field(String name, String value, String more) {
        var field = known.computeIfAbsent(name, made -> new StripField(made, desk.wording()));
        field.say(value, more);
        return field;
    }

    private StripField due(ClaimSummary claim) {
        var left = Duration.between(desk.clock().instant(), claim.due());
        var field = field("due", claim.due().atZone(CHINA).format(WHEN), "");
        field.due(left.isNegative(), left.compareTo(Duration.ofDays(3)) <= 0);
        return field;
    }

    private void flags(CaseView view, Texts texts) {
        if (!aside.isEmpty()) {
            flags.getChildren().setAll(aside);
            return;
        }
        for (Severity severity : Severity.values()) {
            long open = view.flags().stream()
                    .filter(flag -> flag.severity() == severity && flag.state() != FlagState.DISMISSED)
                    .count();
            var count = counts.computeIfAbsent(severity, this::count);
            count.setText(String.valueOf(open));
            count.setAccessibleText(open + " " + texts.of("review.severity." + severity));
            count.setOpacity(open == 0 ? 0.45 : 1);
        }
    }

    private Label count(Severity severity) {
        var count = new Label("", new StatusGlyph(StatusGlyph.Shape.of(severity), 14));
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(count, count::getAccessibleText);
        flags.getChildren().add(count);
        return count;
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
