package countersign.ui.shell;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;

/** Waits for the moment from which the window shows its content, so that what can wait does not delay it. */
final class FirstPaint extends AnimationTimer {

    /** The pulse after the content was put in paints it; one more, and it is on the screen. */
    private static final int PULSES = 2;

    private final ObservableBooleanValue content;
    private final Runnable next;
    private int left = PULSES;

    private FirstPaint(ObservableBooleanValue content, Runnable next) {
        this.content = content;
        this.next = next;
    }

    /**
     * @param content true once there is something to paint
     * @param next run once, on the window's thread
     */
    static void await(ObservableBooleanValue content, Runnable next) {
        new FirstPaint(content, next).start();
    }

    @Override
    public void handle(long now) {
        if (content.get() && left-- == 0) {
            stop();
            next.run();
        }
    }
}
