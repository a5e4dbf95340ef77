package countersign.reading;

import countersign.worker.WorkerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Real workers, of which those that read begin only when they are let: what is shown before can be looked at at leisure. */
public final class GatedWorkers {

    private static final Limits PATIENT = new Limits(
            Duration.ofMinutes(5),
            Limits.USUAL.open(),
            Limits.USUAL.decode(),
            Limits.USUAL.read(),
            Limits.USUAL.document(),
            Limits.USUAL.documentBytes(),
            Limits.USUAL.memory());

    private GatedWorkers() {}

    /** A pool of one reader, which waits. */
    public static ReaderPool pool(ReadingCache cache) throws IOException {
        Files.deleteIfExists(gate(ProcessHandle.current()));
        return new ReaderPool(cache, 1, PATIENT, WorkerCommand.running(GatedWorkers.class.getName()));
    }

    /** From now on pages are read. */
    public static void open() throws IOException {
        Files.write(gate(ProcessHandle.current()), new byte[0]);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var parent = ProcessHandle.current().parent();
        while (args[0].equals("read") && !Files.exists(gate(parent.orElseThrow()))) {
            if (!parent.filter(ProcessHandle::isAlive).isPresent()) {
                return;
            }
            Thread.sleep(20);
        }
        WorkerMain.main(args);
    }

    private static Path gate(ProcessHandle parent) {
        var gate = Path.of(System.getProperty("java.io.tmpdir"), "countersign-gate-" + parent.pid());
        gate.toFile().deleteOnExit();
        return gate;
    }
}
