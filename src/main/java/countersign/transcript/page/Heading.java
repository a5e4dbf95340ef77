package countersign.transcript.page;

import java.time.Instant;
import java.util.List;

/**
 * What is said of a whole output.
 *
 * @param files the names of what was read, without their folders, which tell of the reader's computer
 * @param made when it was written
 */
public record Heading(List<String> files, Instant made) {

    /** The program, as it names itself in what it writes. */
    public static final String PROGRAM = "Countersign";

    public Heading {
        files = List.copyOf(files);
    }
}
