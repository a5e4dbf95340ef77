package countersign.cli;

import countersign.intake.Progress;
import countersign.text.Texts;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One line on the terminal that counts pages and says how long the rest takes. */
final class TerminalProgress implements Progress {

    /** “About” until then, as the mean of fewer pages says little. */
    private static final int SURE_AFTER = 5;

    private final Texts texts;
    private final PrintWriter err;
    private final Clock clock;
    private final Instant start;

    TerminalProgress(Texts texts, PrintWriter err, Clock clock) {
        this.texts = texts;
        this.err = err;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public synchronized void pages(int done, int known) {
        var spent = Duration.between(start, clock.instant());
        var left = done == 0 ? "" : seconds(spent.toMillis() * Math.max(0, known - done) / done, done);
        err.print("\r\033[K" + texts.of("progress.pages", String.valueOf(done), String.valueOf(known), left));
        err.flush();
    }

    private String seconds(long millis, int done) {
        var time = millis < 60_000
                ? texts.of("progress.seconds", String.valueOf((millis + 999) / 1000))
                : texts.of("progress.minutes", String.valueOf((millis + 59_999) / 60_000));
        return texts.of(done < SURE_AFTER ? "progress.about" : "progress.left", time);
    }

    @Override
    public synchronized void finished() {
        err.print("\r\033[K");
        err.flush();
    }
}
