package countersign.transcript.page;

import java.io.IOException;

/** Writes pages one after another; closing it finishes the output but leaves the stream open. */
public interface TranscriptWriter extends AutoCloseable {

    /** Pages come in their order. */
    void write(WrittenPage page) throws IOException;

    @Override
    void close() throws IOException;
}
