package countersign.transcript;

import countersign.transcript.markup.AltoWriter;
import countersign.transcript.markup.HocrWriter;
import countersign.transcript.page.Heading;
import countersign.transcript.page.TranscriptWriter;
import countersign.transcript.pdf.PdfWriter;
import countersign.transcript.plain.TextWriter;
import java.io.IOException;
import java.io.OutputStream;

/** The ways to write what was read; another one is a writer and its line here. */
public enum Format {
    TEXT(false, false, (heading, out) -> new TextWriter(out)),
    HOCR(false, false, HocrWriter::new),
    ALTO(false, true, AltoWriter::new),
    PDF(true, false, PdfWriter::new);

    private final boolean pictures;
    private final boolean alternatives;
    private final Maker maker;

    Format(boolean pictures, boolean alternatives, Maker maker) {
        this.pictures = pictures;
        this.alternatives = alternatives;
        this.maker = maker;
    }

    /** Whether pages are shown as they look. */
    public boolean hasPictures() {
        return pictures;
    }

    /** Whether there is room for what a second reader says. */
    public boolean hasAlternatives() {
        return alternatives;
    }

    /** A writer to that stream, which is its caller's to close. */
    public TranscriptWriter open(Heading heading, OutputStream out) throws IOException {
        return maker.open(heading, out);
    }

    /** Makes the writer of a format. */
    @FunctionalInterface
    private interface Maker {
        TranscriptWriter open(Heading heading, OutputStream out) throws IOException;
    }
}
