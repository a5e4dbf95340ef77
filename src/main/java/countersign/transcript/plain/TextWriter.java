package countersign.transcript.plain;

import countersign.transcript.page.TranscriptWriter;
import countersign.transcript.page.WrittenPage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8, a form feed after each page; one that was not read is empty, so that the others keep their numbers. */
public final class TextWriter implements TranscriptWriter {

    private final OutputStream out;

    public TextWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(WrittenPage page) throws IOException {
        var text = page.transcript().map(PageText::of).orElse("") + '\f';
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {}
}
