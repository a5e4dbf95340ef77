package countersign.worker;

import countersign.reading.Request;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.Pointer;

/** Answers requests from standard input on standard output until its parent closes the pipe or is gone. */
public final class WorkerMain {

    private static final long ROOMY = 200L << 20;
    private static final long MUCH = 500L << 20;
    /** With nothing asked for so long, there is time to prepare for what may come. */
    private static final long QUIET_MILLIS = 50;

    private WorkerMain() {}

    /** @param args {@code read}, or {@code show} for a worker without readers */
    public static void main(String[] args) throws IOException, InterruptedException {
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err); // what a library prints must not get between two frames
        ImageIO.setUseCache(false);
        boolean reads = args.length > 0 && args[0].equals("read");
        var desk = new WorkerDesk(reads ? Readers.load() : Readers.none(), answers);
        desk.hello();
        var requests = requests();
        if (!reads) {
            warm(desk, requests);
        }
        while (true) {
            desk.answer(requests.take());
            giveMemoryBack();
        }
    }

    /** What somebody wants to see goes before. */
    private static void warm(WorkerDesk desk, SynchronousQueue<Request> requests)
            throws IOException, InterruptedException {
        var warming = new Warming();
        boolean more = true;
        while (more) {
            var request = requests.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (request == null) {
                more = warming.step();
            } else {
                desk.answer(request);
            }
        }
    }

    /**
     * A page leaves some hundred megabytes of used pictures behind, which another program can use meanwhile; so do the
     * readers' libraries, whose holes only grow from page to page.
     */
    private static void giveMemoryBack() {
        if (Runtime.getRuntime().totalMemory() > ROOMY) {
            System.gc();
        }
        if (Pointer.physicalBytes() > MUCH) {
            Pointer.trimMemory();
        }
    }

    /** Read on a thread of their own, so that a parent's end is noticed even in the middle of a page. */
    private static SynchronousQueue<Request> requests() {
        var requests = new SynchronousQueue<Request>();
        var in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        var thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            requests.put(Request.read(in));
                        }
                    } catch (IOException | InterruptedException e) {
                        Runtime.getRuntime().halt(0);
                    }
                },
                "requests");
        thread.setDaemon(true);
        thread.start();
        return requests;
    }
}
