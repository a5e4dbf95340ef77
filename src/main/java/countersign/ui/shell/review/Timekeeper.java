package countersign.ui.shell.review;

import countersign.review.Activity;
import countersign.review.TimeLog;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Repeating;
import countersign.ui.kit.Sequence;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps for the person at work, and for nobody else, how long they work on the open claim and at what. */
final class Timekeeper {

    private static final int TICKS_BETWEEN_WRITES = 15;

    private final Desk desk;
    private final TimeLog log;
    private final Supplier<Activity> doing;
    private final Sequence work;
    private final Stopwatch watch;
    private final Repeating ticking;
    private @Nullable UUID claim;
    private int ticks;

    /** @param doing what the person does just now */
    Timekeeper(Desk desk, TimeLog log, Node screen, Supplier<Activity> doing) {
        this.desk = desk;
        this.log = log;
        this.doing = doing;
        work = new Sequence(desk.background(), desk.screen());
        watch = new Stopwatch(desk.clock().instant());
        EventHandler<InputEvent> touched = event -> watch.touch(desk.clock().instant());
        screen.addEventFilter(InputEvent.ANY, touched);
        ticking = new Repeating(Duration.seconds(1), screen, this::tick);
        desk.choices().ownTimeProperty().addListener((o, before, now) -> watch.take());
    }

    /** From here on that claim is worked on; what was added up goes to the one before. */
    void turnTo(Optional<UUID> next) {
        write();
        claim = next.orElse(null);
    }

    void start() {
        watch.touch(desk.clock().instant());
        ticking.start();
    }

    void stop() {
        ticking.stop();
        write();
    }

    /** The person has decided the open claim. */
    void decided() {
        write();
        var of = claim;
        if (of != null) {
            run(() -> log.decided(of));
        }
    }

    /** Completes once all is on disk. */
    CompletableFuture<?> settled() {
        write();
        return work.settled();
    }

    private void tick() {
        watch.tick(desk.clock().instant(), doing.get());
        ticks++;
        if (ticks % TICKS_BETWEEN_WRITES == 0) {
            write();
        }
    }

    private void write() {
        var parts = watch.take();
        var of = claim;
        boolean some = parts.values().stream().anyMatch(part -> !part.isZero());
        if (of != null && some && desk.choices().ownTimeProperty().get()) {
            var now = desk.clock().instant();
            run(() -> log.add(of, now, parts));
        }
    }

    private void run(Runnable writing) {
        work.run(
                () -> {
                    writing.run();
                    return true;
                },
                (done, failed) -> {}); // a time that is lost harms nobody
    }
}
