package countersign.ui.decision;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.SyncState;
import countersign.model.page.DocumentKind;
import countersign.review.CaseState.Verdict;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Following;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the plan pays and why on the left; on the right the five decisions, or the one that was taken. */
public final class DecisionBar extends HBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private DecisionViewModel model;
    private final Following following = new Following();
    private final DecisionCommands commands;
    /** What leaves where there is no room. */
    private static final String SPARE = "spare";

    private final Wording wording;
    private final ZoneId zone;
    private final HBox sum = new HBox(8);
    private final HBox rules = new HBox(14);
    private final VBox words = new VBox(4, sum, rules);
    private final HBox actions = new HBox(6);
    private final Map<Decision, DecisionButton> buttons = new EnumMap<>(Decision.class);
    private List<Object> saidSum = List.of();
    private List<Object> saidRules = List.of();
    private boolean low;

    /** @param zone in which times are told */
    public DecisionBar(DecisionViewModel model, DecisionCommands commands, Wording wording, ZoneId zone) {
        this.zone = zone;
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        getStyleClass().add("decision-bar");
        sum.setAlignment(Pos.BASELINE_LEFT);
        sum.getStyleClass().add("decision-sum");
        rules.setAlignment(Pos.CENTER_LEFT);
        rules.getStyleClass().add("decision-rules");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setFillHeight(false);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(words, actions);
        for (Decision decision : Decision.values()) {
            buttons.put(decision, new DecisionButton(commands.of(decision), icon(decision), wording));
        }
        wording.follow(this, this::show);
        following.on(model.viewProperty(), this::show);
        show();
    }

    /** Shows another claim. */
    public void show(DecisionViewModel other) {
        following.end();
        model = other;
        following.on(model.viewProperty(), this::show);
        show();
    }

    /** In a low window everything stands in one row. */
    public void setLow(boolean now) {
        if (now != low) {
            low = now;
            pseudoClassStateChanged(LOW, now);
            buttons.values().forEach(button -> button.setLow(now));
        }
    }

    /** The button of a decision, beside which its form opens. */
    public Node button(Decision decision) {
        var button = buttons.get(decision);
        return button != null && button.getParent() == actions ? button : actions;
    }

    private void show() {
        sum();
        rules();
        act();
    }

    private void sum() {
        var key = List.<Object>of(
                wording.language(),
                model.sum(),
                model.viewProperty().get().file().isPresent());
        if (!key.equals(saidSum)) {
            saidSum = key;
            sum.getChildren().setAll(payout());
        }
    }

    private void rules() {
        var texts = wording.now();
        var key = List.<Object>of(texts.language(), model.checks());
        if (key.equals(saidRules)) {
            return;
        }
        saidRules = key;
        rules.getChildren().clear();
        for (RuleCheck check : model.checks()) {
            var glyph =
                    switch (check.standing()) {
                        case MET -> StatusGlyph.Shape.MET;
                        case NOT_MET -> StatusGlyph.Shape.NOT_MET;
                        case CONTESTED -> StatusGlyph.Shape.UNDECIDED;
                    };
            var said = new Label(
                    texts.of("review.rule." + check.text(), check.arguments().toArray()), new StatusGlyph(glyph, 14));
            said.setMinWidth(0);
            if (check.standing() == RuleCheck.Standing.MET) {
                said.getStyleClass().add(SPARE);
            }
            rules.getChildren().add(said);
        }
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - getSpacing() - actions.prefWidth(-1);
        spare(sum, room);
        spare(rules, room);
        super.layoutChildren();
    }

    /** Where there is no room, what is met and what can be worked out is left out before a word is cut. */
    private static void spare(HBox row, double room) {
        double all = row.getSpacing() * Math.max(0, row.getChildren().size() - 1);
        for (Node each : row.getChildren()) {
            all += each.prefWidth(-1);
        }
        boolean fits = all <= room;
        row.getChildren().stream()
                .filter(each -> each.getStyleClass().contains(SPARE))
                .forEach(each -> {
                    each.setVisible(fits);
                    each.setManaged(fits);
                });
    }

    private void act() {
        var shown = new ArrayList<Node>();
        if (model.mayDecide()) {
            model.verdict().filter(verdict -> lost(verdict)).ifPresent(verdict -> shown.add(standing(verdict)));
            buttons.forEach((decision, button) -> {
                button.warn(decision == Decision.APPROVE ? model.openCritical().size() : 0);
                shown.add(button);
            });
        } else if (model.mayNot()) {
            shown.addAll(List.of(why(), next()));
        } else {
            model.verdict().ifPresent(verdict -> shown.add(standing(verdict)));
            shown.add(next());
        }
        if (!shown.equals(actions.getChildren())) {
            actions.getChildren().setAll(shown);
        }
    }

    private Node[] payout() {
        var texts = wording.now();
        var paid = model.sum();
        var label = new Label(texts.of(
                paid.filter(DecisionViewModel.Sum::most).isPresent() ? "review.payout.most" : "review.payout"));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (paid.isEmpty()) {
            var none = new Label(texts.of(
                    model.viewProperty().get().file().isPresent() ? "review.payout.none" : "review.payout.unknown"));
            none.getStyleClass().add("strong");
            return new Node[] {label, none};
        }
        var now = paid.get();
        var amount = new Label(texts.money(now.amount()));
        amount.getStyleClass().add("sum");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        var fee = new Label(texts.of("review.payout.fee", now.feePercent(), now.fee()));
        fee.getStyleClass().addAll("muted", SPARE);
        var total = new Label(texts.money(now.total()));
        total.getStyleClass().addAll("sum-total", SPARE);
        total.setMinWidth(Region.USE_PREF_SIZE);
        if (!now.assumed()) {
            return new Node[] {label, amount, fee, total};
        }
        var assumed = new Label(texts.of("review.payout.assumed"));
        assumed.getStyleClass().addAll("small", "assumed", SPARE);
        return new Node[] {label, amount, fee, total, assumed};
    }

    private static Feather icon(Decision decision) {
        return switch (decision) {
            case APPROVE -> Feather.CHECK;
            case NEED_MORE -> Feather.FILE_PLUS;
            case REFER_ADVISOR -> Feather.ACTIVITY;
            case REJECT -> Feather.X_CIRCLE;
            case REFER_SUPERVISOR -> Feather.ARROW_UP_CIRCLE;
        };
    }

    private static boolean lost(Verdict verdict) {
        return verdict.by().sync() == SyncState.CONTESTED || verdict.by().sync() == SyncState.REFUSED;
    }

    /** Recorded, accepted, contested and refused are never merged. */
    private Node standing(Verdict verdict) {
        var texts = wording.now();
        var state = verdict.by().sync();
        Node glyph =
                switch (state) {
                    case ACCEPTED, SYNCED -> new StatusGlyph(StatusGlyph.Shape.MET);
                    case CONTESTED -> Icons.of(Feather.GIT_MERGE, 16);
                    case REFUSED -> new StatusGlyph(StatusGlyph.Shape.NOT_MET);
                    case TO_SEND -> Icons.of(Feather.UPLOAD_CLOUD, 16);
                };
        var title = new Label(texts.of(
                "review.verdict." + state,
                texts.of("review.taken." + verdict.decision().name())));
        title.getStyleClass().add("strong");
        var detail = new Label(texts.of(
                "review.verdict.detail." + state,
                verdict.by().name(),
                verdict.by().at().atZone(zone).format(WHEN),
                verdict.problem().map(this::problem).orElse("")));
        detail.getStyleClass().addAll("small", "muted");
        var said = new VBox(2, title, detail);
        said.setAlignment(Pos.CENTER_LEFT);
        var box = new HBox(10, glyph, said);
        box.getStyleClass()
                .addAll("verdict", state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return box;
    }

    private String problem(String code) {
        var key = "problem." + code;
        return wording.now().has(key) ? wording.now().of(key) : code;
    }

    /** What this role may not do is not offered, and said where a person would look for it. */
    private Node why() {
        var why = new Label(wording.now().of("opinion.decision.role"), Icons.of(Feather.INFO, 15));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        return why;
    }

    private Node next() {
        var command = commands.next();
        var name = new Label(wording.now().of(command.text()), Icons.of(Feather.ARROW_RIGHT));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var button = new Button();
        var row = new HBox(8, name, KeyCap.row(command));
        row.setAlignment(Pos.CENTER);
        button.setGraphic(row);
        button.setAccessibleText(name.getText());
        button.setOnAction(event -> command.run());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        return button;
    }

    static String kind(CaseWords words, String code) {
        return DocumentKind.ofId(code)
                .filter(kind -> kind != DocumentKind.OTHER)
                .map(words::kind)
                .orElseGet(() -> words.texts().of("review.reason.NEED_MORE." + code));
    }
}
