package countersign.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Does pieces of work, one after the other, each when nobody has touched a screen for a while. */
public final class Idle {

    private static final Duration QUIET = Duration.millis(700);

    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final List<Runnable> all;
    private final Deque<Runnable> work = new ArrayDeque<>();

    /** @param screen what is touched by whoever works here */
    public Idle(Node screen, List<Runnable> work) {
        all = List.copyOf(work);
        quiet.setOnFinished(event -> next());
        screen.addEventFilter(InputEvent.ANY, event -> {
            if (quiet.getStatus() == PauseTransition.Status.RUNNING) {
                quiet.playFromStart();
            }
        });
    }

    /** From the first piece on, also where some are done already. */
    public void begin() {
        work.clear();
        work.addAll(all);
        goOn();
    }

    private void goOn() {
        if (!work.isEmpty()) {
            quiet.playFromStart();
        }
    }

    private void next() {
        var piece = work.poll();
        if (piece != null) {
            piece.run();
            goOn();
        }
    }
}
