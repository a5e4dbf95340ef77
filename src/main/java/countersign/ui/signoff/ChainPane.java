package countersign.ui.signoff;

import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Severity;
import countersign.model.opinion.Annotation;
import countersign.text.Texts;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The case so far, in signed steps. */
public final class ChainPane extends VBox {

    private final SignOffViewModel model;
    private final Wording wording;
    private final ZoneId zone;
    private final Label title = new Label();
    private final Label steps = new Label();
    private final VBox list = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(list);

    /** @param zone in which times are told */
    public ChainPane(SignOffViewModel model, SignOffCommands commands, Wording wording, ZoneId zone) {
        this.model = model;
        this.wording = wording;
        this.zone = zone;
        getStyleClass().add("chain-pane");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        steps.getStyleClass().addAll("small", "muted");
        steps.setMinWidth(0);
        steps.getStyleClass().add("extra");
        Tip.on(steps, steps::getText);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var history = new Buttons(wording).full(commands.history(), Feather.LIST);
        history.getStyleClass().add("small-button");
        var head = new HBox(8, title, steps, gap, history);
        head.getStyleClass().add("pane-head");
        list.getStyleClass().add("chain");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(true);
        scroll.accessibleTextProperty().bind(wording.of("signoff.chain"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        getChildren().setAll(head, scroll);
        model.viewProperty().addListener((o, before, now) -> show());
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
        var parts = model.parts();
        title.setText(texts.of("signoff.chain"));
        long days = parts.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(
                        parts.get(0).by().at().atZone(zone).toLocalDate(),
                        parts.get(parts.size() - 1).by().at().atZone(zone).toLocalDate());
        steps.setText(texts.of("signoff.steps", parts.size(), days + 1));
        list.getChildren().setAll(summary(words));
        model.conflict().ifPresent(both -> list.getChildren().add(0, new BranchCard(both, words, zone)));
        parts.forEach(part ->
                list.getChildren().add(new StepCard(part, words, model.doubt(part.event()), zone, this::toMark)));
    }

    private void toMark(Annotation mark) {
        model.look(mark.page(), Optional.of(mark.box()));
    }

    private VBox summary(CaseWords words) {
        var texts = words.texts();
        var view = words.view();
        var head = new Label(texts.of("signoff.summary"));
        head.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(
                10,
                head,
                gap,
                count(view, Severity.CRITICAL, texts),
                count(view, Severity.MAJOR, texts),
                closed(view, texts));
        top.setAlignment(Pos.CENTER_LEFT);
        var text = new Label(summaryText(view, texts));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var card = new VBox(5, top, text);
        card.getStyleClass().add("step-card");
        return card;
    }

    private static String summaryText(CaseView view, Texts texts) {
        var summary = view.state().summary();
        return view.file()
                .map(file -> {
                    var claim = file.claim();
                    var diagnosed = claim.illness().diagnosed();
                    var payout = view.state().checked().flatMap(checked -> checked.payout());
                    return texts.of(
                            payout.isPresent() ? "signoff.summary.text" : "signoff.summary.unpaid",
                            claim.illness().name(),
                            diagnosed.toString(),
                            ChronoUnit.DAYS.between(claim.member().joined(), diagnosed),
                            payout.map(known -> texts.money(known.amount())).orElse(""));
                })
                .orElseGet(() -> texts.of("signoff.summary.short", summary.illness()));
    }

    private static Label count(CaseView view, Severity severity, Texts texts) {
        long open = view.flags().stream()
                .filter(flag -> flag.severity() == severity
                        && (flag.state() == FlagState.OPEN || flag.state() == FlagState.ASKED))
                .count();
        return count(
                StatusGlyph.Shape.of(severity),
                String.valueOf(open),
                texts.of("review.severity." + severity),
                open == 0);
    }

    private static Label closed(CaseView view, Texts texts) {
        long closed = view.flags().stream()
                .filter(flag -> flag.state() == FlagState.CONFIRMED || flag.state() == FlagState.DISMISSED)
                .count();
        return count(
                StatusGlyph.Shape.DISMISSED,
                texts.of("signoff.closed", closed),
                texts.of("signoff.closed.flags"),
                false);
    }

    private static Label count(StatusGlyph.Shape shape, String number, String spoken, boolean pale) {
        var count = new Label(number, new StatusGlyph(shape, 14));
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setAccessibleText(number + " " + spoken);
        count.setOpacity(pale ? 0.55 : 1);
        return count;
    }
}
