package countersign.ui.intake;

import countersign.intake.IntakeQueue;
import countersign.intake.IntakeState;
import countersign.intake.IntakeState.Running;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The window's side of the queue that reads behind it. */
public final class QueueImporter implements Importer {

    private final IntakeQueue queue;

    public QueueImporter(IntakeQueue queue) {
        this.queue = queue;
    }

    @Override
    public void add(List<Path> dossiers) {
        queue.add(dossiers);
    }

    @Override
    public void stop() {
        queue.state().running().stream()
                .filter(running -> !running.stopped())
                .map(Running::claim)
                .forEach(queue::stop);
    }

    @Override
    public void goOn() {
        queue.state().running().stream()
                .filter(Running::stopped)
                .map(Running::claim)
                .forEach(queue::resume);
    }

    @Override
    public void stop(UUID claim) {
        queue.stop(claim);
    }

    @Override
    public void goOn(UUID claim) {
        queue.resume(claim);
    }

    @Override
    public void first(UUID claim) {
        queue.first(claim);
    }

    @Override
    public void forgetRefusals() {
        queue.forgetRefusals();
    }

    /** The queue's state as the window shows it. */
    public static ReadingStatus status(IntakeState state) {
        var running = state.running();
        boolean stopped = !running.isEmpty() && running.stream().allMatch(Running::stopped);
        return new ReadingStatus(state.done(), state.pages(), running.size(), stopped);
    }
}
