package countersign.ui.shell.review;

import countersign.model.fact.Evidence;
import countersign.review.Activity;
import countersign.ui.decision.DecisionPanel;
import countersign.ui.flags.JudgePanel;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Tells from what lies on the screen what the person is at. */
record Doing(ObservableValue<@Nullable OpenClaim> claim, PanelLayer panels, ObservableValue<Tab> tab)
        implements Supplier<Activity> {

    @Override
    public Activity get() {
        Region panel = panels.panel().orElse(null);
        if (panel instanceof DecisionPanel) {
            return Activity.DECISION;
        }
        if (panel instanceof PrintPanel) {
            return Activity.PAGES;
        }
        if (panel != null) {
            return panel instanceof JudgePanel ? Activity.FLAGS : Activity.FACTS;
        }
        return switch (tab.getValue()) {
            case FLAGS, PAGE -> onAFlag() ? Activity.FLAGS : Activity.PAGES;
            case FACTS -> Activity.FACTS;
            case TIMELINE -> Activity.TIMELINE;
            case PLAN -> Activity.PLAN;
            case OPINION -> Activity.OPINION;
            case HISTORY -> Activity.HISTORY;
        };
    }

    /** Whether the page on screen is one of those on which the chosen flag stands. */
    private boolean onAFlag() {
        var open = claim.getValue();
        return open != null
                && open.flags()
                        .selected()
                        .filter(flag -> open.viewer()
                                .page()
                                .filter(page -> flag.evidence().stream()
                                        .map(Evidence::page)
                                        .anyMatch(page::equals))
                                .isPresent())
                        .isPresent();
    }
}
