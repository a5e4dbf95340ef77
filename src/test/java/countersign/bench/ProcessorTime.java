package countersign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long the cores have worked for this process and for those that it started and that have ended. */
final class ProcessorTime {

    private static final double TICKS_A_SECOND = 100; // sysconf(_SC_CLK_TCK) on every Linux
    private static final int USER = 11;
    private static final int OF_CHILDREN = 14;

    private ProcessorTime() {}

    /** Seconds of one core; always 0 where the system does not say. */
    static double seconds() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // proc(5); the third field is first
            long ticks = 0;
            for (int i = USER; i <= OF_CHILDREN; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** Waits until the children that were told to end have ended, since only then their work is counted. */
    static void settle() {
        ProcessHandle.current().children().forEach(child -> child.onExit().join());
    }
}
