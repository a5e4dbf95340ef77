package countersign.ui.shell.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.review.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Time counts while somebody works, and only then. */
class StopwatchTest {

    private static final Instant START = Instant.parse("2021-04-22T02:00:00Z");

    private final Stopwatch watch = new Stopwatch(START);

    @Test
    void addsUpByWhatIsDone() {
        tick(1, Activity.PAGES);
        tick(2, Activity.PAGES);
        tick(3, Activity.DECISION);

        assertEquals(
                Map.of(Activity.PAGES, Duration.ofSeconds(2), Activity.DECISION, Duration.ofSeconds(1)), watch.take());
        assertEquals(Map.of(), watch.take());
    }

    @Test
    void endsAMinuteAfterTheLastTouch() {
        for (int second = 1; second <= 200; second++) {
            if (second == 100) {
                watch.touch(START.plusSeconds(second));
            }
            tick(second, Activity.PAGES);
        }

        assertEquals(Map.of(Activity.PAGES, Duration.ofSeconds(60 + 61)), watch.take());
    }

    @Test
    void passesOverSleepAndAClockPutBack() {
        tick(1, Activity.PAGES);
        watch.touch(START.plusSeconds(3000));
        tick(3000, Activity.PAGES);
        tick(2990, Activity.PAGES);
        tick(2991, Activity.PAGES);

        assertEquals(Map.of(Activity.PAGES, Duration.ofSeconds(2)), watch.take());
    }

    private void tick(int second, Activity doing) {
        watch.tick(START.plusSeconds(second), doing);
    }
}
