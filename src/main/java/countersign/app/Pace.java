package countersign.app;

import java.util.concurrent.TimeUnit;

/** Leaves half of the time to others: for what nobody waits for while somebody works at the window. */
final class Pace {

    private long since = System.nanoTime();

    /** Rests as long as the work took since this was made, or since the last rest. */
    void rest() {
        rest(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since));
        since = System.nanoTime();
    }

    static void rest(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the store is being closed
        }
    }
}
