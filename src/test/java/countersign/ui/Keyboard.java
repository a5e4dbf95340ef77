package countersign.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Presses keys as a person would, counts them, and reads what stands in the window. */
public final class Keyboard {

    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot;
    private int strokes;

    public Keyboard(FxRobot robot) {
        this.robot = robot;
    }

    /** A chord counts as one. */
    public void press(KeyCode... chord) {
        strokes++;
        robot.push(chord);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public int strokes() {
        return strokes;
    }

    public void countAnew() {
        strokes = 0;
    }

    /** What labels, buttons and cells say. */
    public List<String> texts() {
        return robot
                .lookup(node -> node instanceof Labeled && node.getScene() != null)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Waits for it; what is not on the screen yet, or no longer, does not hold yet. */
    public static void until(BooleanSupplier condition) {
        var last = new AtomicReference<@Nullable RuntimeException>();
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return holds(condition, last);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true", last.get() == null ? e : last.get());
        }
    }

    private static boolean holds(BooleanSupplier condition, AtomicReference<@Nullable RuntimeException> last) {
        try {
            last.set(null);
            return condition.getAsBoolean();
        } catch (RuntimeException e) {
            last.set(e);
            return false;
        }
    }
}
