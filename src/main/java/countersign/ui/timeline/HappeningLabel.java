package countersign.ui.timeline;

import countersign.model.fact.Evidence;
import countersign.ui.kit.CaseWords;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happened, beside its mark: its name with the flags on it, and under it day and documents. */
final class HappeningLabel extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MOST = 250;

    HappeningLabel(Happening happening, CaseWords words, double scale) {
        super(0);
        getStyleClass().add("happening");
        var title = new Label(title(happening, words));
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        var first = new HBox(5, title);
        first.setAlignment(Pos.CENTER_LEFT);
        happening.flags().forEach(flag -> {
            var badge = new Label(flag.number());
            badge.getStyleClass().addAll("flag-badge", flag.severity().name().toLowerCase(Locale.ROOT));
            badge.setMinWidth(Region.USE_PREF_SIZE);
            first.getChildren().add(badge);
        });
        var when = new Label(when(happening, words) + (happening.places().isEmpty() ? "" : ","));
        when.getStyleClass().addAll("small", "muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var second = new HBox(4, when);
        second.setAlignment(Pos.CENTER_LEFT);
        if (!happening.places().isEmpty()) {
            var where = new Label(where(happening, words));
            where.getStyleClass().addAll("small", "place");
            where.setMinWidth(0);
            second.getChildren().add(where);
        }
        getChildren().setAll(first, second);
        setMinWidth(0);
        setMaxWidth(MOST * scale);
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    static String title(Happening happening, CaseWords words) {
        var texts = words.texts();
        if (happening.stay()) {
            return texts.of(
                    "review.timeline.stay",
                    ChronoUnit.DAYS.between(
                            happening.days().first(), happening.days().last()));
        }
        if (happening.elsewhere()) {
            return texts.of("review.timeline.paid", happening.title());
        }
        return happening.title().isEmpty()
                ? texts.of("review.fact." + happening.key().map(key -> key.id()).orElse("onset"))
                : happening.title();
    }

    static String when(Happening happening, CaseWords words) {
        return happening.stay()
                ? words.texts()
                        .of(
                                "review.span",
                                happening.days().first().toString(),
                                happening.days().last().toString())
                : words.value(happening.days());
    }

    static String where(Happening happening, CaseWords words) {
        Evidence first = happening.places().get(0);
        long more = happening.places().stream()
                        .map(place -> place.page().file())
                        .distinct()
                        .count()
                - 1;
        return words.place(first.page()) + (more > 0 ? " +" + more : "");
    }
}
