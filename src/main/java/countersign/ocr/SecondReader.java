package countersign.ocr;

/** The second reader, or why there is none: the program says so and goes on with one. */
public sealed interface SecondReader {

    /** Ready to read. */
    record Present(LineReader reader) implements SecondReader {}

    /**
     * Not installed.
     *
     * @param reason stable code of a problem, {@code second-reader-data} or {@code second-reader-library}
     */
    record Absent(String reason) implements SecondReader {}
}
