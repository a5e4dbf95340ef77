package countersign.ui.plans;

import atlantafx.base.theme.Styles;
import countersign.model.plan.PlanVersion;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The versions of a plan one after another on a line of time, and where today is on it. */
final class VersionsLine extends Pane {

    private static final double BAR = 26;
    private static final double AXIS = 22;

    private final PlansViewModel model;
    private final Wording wording;
    private final List<Button> bars = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();
    private final Region today = new Region();
    private final Label todayWord = new Label();
    private List<PlanVersion> versions = List.of();

    VersionsLine(PlansViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("versions-line");
        today.getStyleClass().add("today");
        todayWord.getStyleClass().addAll("small", "today-word");
        todayWord.textProperty().bind(wording.of("plans.today"));
        setMinHeight(BAR + AXIS);
        setPrefHeight(BAR + AXIS);
        model.versionProperty().addListener((property, was, is) -> fill());
        fill();
    }

    private void fill() {
        versions = model.versionProperty().get().map(model::versions).orElse(List.of());
        bars.clear();
        dates.clear();
        for (var version : versions) {
            var bar = new Button(version.version());
            bar.getStyleClass()
                    .addAll("version-bar", model.standing(version).name().toLowerCase(Locale.ROOT));
            bar.setOnAction(event -> model.choose(version));
            bar.setFocusTraversable(false);
            bar.accessibleTextProperty()
                    .bind(wording.of(texts -> version.version() + ", "
                            + texts.of("plans.from", version.from().toString())));
            Tip.on(bar, bar::getAccessibleText);
            bar.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("selected"),
                    model.versionProperty().get().filter(version::equals).isPresent());
            bars.add(bar);
            var date = new Label(version.from().toString().substring(0, 7));
            date.getStyleClass().addAll("small", Styles.TEXT_MUTED);
            dates.add(date);
        }
        var all = new ArrayList<Node>(bars);
        all.addAll(dates);
        if (versions.stream().anyMatch(each -> each.isInForce(model.today()))) {
            all.add(today);
            all.add(todayWord);
        }
        getChildren().setAll(all);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (versions.isEmpty()) {
            return;
        }
        var first = versions.get(0).from();
        var last = end(versions.get(versions.size() - 1));
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        double width = getWidth();
        double free = 0;
        for (int i = 0; i < versions.size(); i++) {
            double x = width * ChronoUnit.DAYS.between(first, versions.get(i).from()) / days;
            double right = i + 1 < versions.size()
                    ? width * ChronoUnit.DAYS.between(first, versions.get(i + 1).from()) / days
                    : width;
            place(bars.get(i), x, Math.max(8, right - x - 2));
            var date = dates.get(i);
            double wide = date.prefWidth(-1);
            date.setVisible(x >= free && x + wide <= width + 30);
            if (date.isVisible()) {
                date.resizeRelocate(Math.min(x, width - wide), BAR + 2, wide, AXIS);
                free = x + wide + 10;
            }
        }
        double now = width * ChronoUnit.DAYS.between(first, model.today()) / days;
        today.resizeRelocate(now - 1, -3, 2, BAR + 8);
        double wide = todayWord.prefWidth(-1);
        todayWord.resizeRelocate(Math.min(width - wide, now - wide / 2), BAR + 2, wide, AXIS);
    }

    /** A short one has no name on it, which its tip tells. */
    private static void place(Button bar, double x, double width) {
        bar.setContentDisplay(ContentDisplay.LEFT);
        bar.setContentDisplay(bar.prefWidth(-1) > width ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        bar.resizeRelocate(x, 0, width, BAR);
    }

    /** A version without an end goes on for a while beyond today. */
    private LocalDate end(PlanVersion version) {
        var later = model.today().isAfter(version.from()) ? model.today() : version.from();
        return version.to().orElse(later.plusMonths(6));
    }
}
