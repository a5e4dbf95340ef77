package countersign.ui.timeline;

import countersign.model.adjudication.Severity;
import java.util.Comparator;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A dot for a day, a dashed box for days that may be meant, a bar for a stay; hollow where it is another claim's. */
final class Mark extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    Mark(Happening happening) {
        getStyleClass().addAll("mark", happening.stay() ? "stay" : happening.exact() ? "day" : "span");
        if (happening.elsewhere()) {
            getStyleClass().add("elsewhere");
        }
        happening.flags().stream()
                .map(flag -> flag.severity())
                .min(Comparator.comparing(Severity::ordinal))
                .ifPresent(severity -> getStyleClass().add(severity.name().toLowerCase(Locale.ROOT)));
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
