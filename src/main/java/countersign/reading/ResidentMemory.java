package countersign.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process really holds, where the system tells in {@code /proc}; elsewhere the Java heap's own limit must do. */
final class ResidentMemory {

    private static final long PAGE = 4096;

    private ResidentMemory() {}

    /** In bytes; 0 where it is not known. */
    static long of(long pid) {
        try {
            Path about = Path.of("/proc", Long.toString(pid), "statm");
            return Files.exists(about) ? Long.parseLong(Files.readString(about).split(" ", 3)[1]) * PAGE : 0;
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return 0; // it has just ended
        }
    }
}
