package countersign.ui.viewer;

import countersign.model.fact.Fact;
import countersign.model.page.Correction;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** How the typed words are understood, while they are typed. */
final class Meaning extends HBox {

    /** So long nobody may have typed before the words are judged. */
    private static final Duration PAUSE = Duration.millis(250);

    private final CaseWords words;
    private final Correcting asked;
    private final Supplier<List<Correction>> typed;
    private final Executor screen;
    private final Label value = new Label();
    private final HBox mark = new HBox();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private int turn;

    /** @param typed the corrections as they stand now; none where nothing is changed */
    Meaning(Fact<?> fact, CaseWords words, Correcting asked, Supplier<List<Correction>> typed, Executor screen) {
        super(6);
        this.words = words;
        this.asked = asked;
        this.typed = typed;
        this.screen = screen;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("meaning");
        value.getStyleClass().add("strong");
        value.setMinWidth(0);
        pause.setOnFinished(event -> ask());
        var means = new Label(texts().of("review.correct.means"));
        means.getStyleClass().add("muted");
        means.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(means, mark, value);
        show(Optional.of(words.value(fact.value())));
    }

    /** Something was typed. */
    void changed() {
        pause.playFromStart();
    }

    private void ask() {
        int asking = ++turn;
        asked.meaning(typed.get())
                .whenCompleteAsync(
                        (answer, failure) -> {
                            if (asking == turn) {
                                show(answer);
                            }
                        },
                        screen);
    }

    private void show(@Nullable Optional<String> understood) {
        if (understood == null) {
            return; // what was understood before stays until it can be told
        }
        value.setText(understood.orElse(texts().of("review.correct.no-value")));
        Tip.on(value, value.getText());
        value.getStyleClass().remove("failure");
        mark.getChildren().clear();
        if (understood.isEmpty()) {
            value.getStyleClass().add("failure");
            mark.getChildren().add(new StatusGlyph(StatusGlyph.Shape.NOT_MET, 13));
        }
    }

    private Texts texts() {
        return words.texts();
    }
}
