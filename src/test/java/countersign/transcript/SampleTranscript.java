package countersign.transcript;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.transcript.page.Heading;
import countersign.transcript.page.Sheet;
import countersign.transcript.page.WrittenPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages as readers hand them on: 1000 x 1400 pixels, characters 20 wide and 28 high. */
public final class SampleTranscript {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 1400;
    public static final Heading HEADING =
            new Heading(List.of("a&b.jpg", "二.pdf"), Instant.parse("2026-01-02T03:04:05.6Z"));

    private SampleTranscript() {}

    /** Characters side by side from a pixel on. */
    public static TextLine line(String text, int x, int y) {
        return row(text, x, y, 20, 0);
    }

    /** One under the other. */
    public static TextLine column(String text, int x, int y) {
        return row(text, x, y, 0, 28);
    }

    /** @param down by how many pixels each character lies lower than the one before */
    public static TextLine row(String text, int x, int y, int right, int down) {
        var glyphs = new ArrayList<Glyph>();
        text.codePoints().forEach(point -> {
            int at = glyphs.size();
            glyphs.add(new Glyph(
                    Character.toString(point),
                    new Box(
                            (double) (x + at * right) / WIDTH,
                            (double) (y + at * down) / HEIGHT,
                            20.0 / WIDTH,
                            28.0 / HEIGHT),
                    0.9));
        });
        return TextLine.of(glyphs);
    }

    public static TextLine second(TextLine line, String text) {
        return line.withSecond(new Reading(Reading.TESSERACT, text, 0.8));
    }

    public static Transcript page(TextLine... lines) {
        return new Transcript(new PageId("folder/a&b.jpg", 1), WIDTH, HEIGHT, Reading.PPOCR, List.of(lines));
    }

    public static WrittenPage written(int number, Transcript transcript) {
        return new WrittenPage(
                transcript.page(),
                number,
                Optional.of(transcript),
                Optional.of(new Sheet(PageCopies.white(WIDTH, HEIGHT), 0)));
    }

    public static WrittenPage unread(int number) {
        return new WrittenPage(new PageId("folder/a&b.jpg", number), number, Optional.empty(), Optional.empty());
    }

    /** What a writer makes of pages. */
    public static byte[] bytes(Format format, WrittenPage... pages) throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var writer = format.open(HEADING, out)) {
            for (var page : pages) {
                writer.write(page);
            }
        }
        return out.toByteArray();
    }
}
