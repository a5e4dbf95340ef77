package countersign.ui.kit;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;

/**
 * What a person has begun on a claim and not recorded: half a second after it changes it is handed on to be kept, so that
 * no crash costs more than the last second.
 */
public final class Drafts {

    private static final Duration WAIT = Duration.millis(500);

    private final Map<String, String> kept;
    private final Consumer<Map<String, String>> keeper;
    private final Executor background;
    private final PauseTransition wait = new PauseTransition(WAIT);
    private boolean waiting;
    private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);
    private int turns;
    private int keptTurn;

    /**
     * @param kept as it was kept last
     * @param keeper keeps it; called in the background, one call after the other
     */
    public Drafts(Map<String, String> kept, Consumer<Map<String, String>> keeper, Executor background) {
        this.kept = new TreeMap<>(kept);
        this.keeper = keeper;
        this.background = background;
        wait.setOnFinished(event -> keep());
    }

    /** Drafts that are kept nowhere. */
    public static Drafts none() {
        return new Drafts(Map.of(), draft -> {}, Runnable::run);
    }

    public String get(String key) {
        return kept.getOrDefault(key, "");
    }

    /** An empty value is forgotten. */
    public void put(String key, String value) {
        var before = get(key);
        if (value.isEmpty()) {
            kept.remove(key);
        } else {
            kept.put(key, value);
        }
        if (!before.equals(value) && !waiting) {
            waiting = true;
            wait.playFromStart();
        }
    }

    /** Gives the field what was typed in it last time, and follows what is typed from now on. */
    public void follow(String key, TextInputControl field) {
        if (!get(key).isEmpty()) {
            field.setText(get(key));
            field.end();
        }
        var first = field.getText();
        field.textProperty()
                .addListener((o, before, now) -> put(key, now.equals(first) && get(key).isEmpty() ? "" : now));
    }

    /** What begins so has been recorded, or is no longer wanted. */
    public void forget(String prefix) {
        kept.keySet().stream().filter(key -> key.startsWith(prefix)).toList().forEach(key -> put(key, ""));
    }

    /** An older draft that was held up does not take the place of a newer one. */
    private synchronized void keep(int turn, Map<String, String> draft) {
        if (turn < keptTurn) {
            return;
        }
        keptTurn = turn;
        try {
            keeper.accept(draft);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Drafts.class)
                    .warn("draft not kept: {}", e.getClass().getName());
        }
    }

    /** Keeps at once what still waits. */
    public void keep() {
        wait.stop();
        if (waiting) {
            waiting = false;
            var now = Map.copyOf(kept);
            int turn = ++turns;
            writing = CompletableFuture.allOf(writing, CompletableFuture.runAsync(() -> keep(turn, now), background));
        }
    }

    /** Keeps at once what still waits; completes when all of it has been handed on. */
    public CompletableFuture<?> settled() {
        keep();
        return writing;
    }
}
