package countersign.transcript.markup;

import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.transcript.page.Block;
import countersign.transcript.page.Heading;
import countersign.transcript.page.PixelBox;
import countersign.transcript.page.TranscriptWriter;
import countersign.transcript.page.Word;
import countersign.transcript.page.WrittenPage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ALTO 4 (loc.gov/standards/alto) in pixels; where the second reader differs, a word has its reading as ALTERNATIVE. */
public final class AltoWriter implements TranscriptWriter {

    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
    private static final String SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd";

    private final Markup xml;
    private boolean empty = true;

    public AltoWriter(Heading heading, OutputStream out) throws IOException {
        xml = new Markup(out);
        xml.start(
                "alto",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + SCHEMA,
                "SCHEMAVERSION",
                "4.4");
        xml.start("Description");
        xml.text("MeasurementUnit", "pixel");
        xml.start("sourceImageInformation");
        xml.text("fileName", heading.files().isEmpty() ? "" : heading.files().get(0));
        for (var file : heading.files()
                .subList(Math.min(1, heading.files().size()), heading.files().size())) {
            xml.text("fileIdentifier", file);
        }
        xml.end();
        xml.start("Processing", "ID", "reading");
        xml.text("processingCategory", "contentGeneration");
        xml.text(
                "processingDateTime",
                heading.made().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.start("processingSoftware");
        xml.text("softwareName", Heading.PROGRAM);
        xml.end();
        xml.end();
        xml.end();
        xml.start("Tags");
        for (Script script : Script.values()) {
            if (script != Script.PRINT) {
                xml.empty("LayoutTag", "ID", tag(script), "LABEL", tag(script));
            }
        }
        xml.end();
        xml.start("Layout");
    }

    @Override
    public void write(WrittenPage page) throws IOException {
        empty = false;
        var id = "page_" + page.number();
        if (page.transcript().isPresent()) {
            write(page.transcript().get(), page.number(), id);
        } else {
            xml.empty("Page", "ID", id, "PHYSICAL_IMG_NR", page.number(), "QUALITY", "Damaged");
        }
        xml.flush();
    }

    @Override
    public void close() throws IOException {
        if (empty) {
            xml.empty("Page", "ID", "page_1", "PHYSICAL_IMG_NR", 1, "QUALITY", "Missing");
        }
        xml.end();
        xml.end();
        xml.finish();
    }

    private void write(Transcript page, int number, String id) throws IOException {
        xml.start(
                "Page",
                "ID",
                id,
                "PHYSICAL_IMG_NR",
                number,
                "WIDTH",
                page.width(),
                "HEIGHT",
                page.height(),
                "PROCESSINGREFS",
                "reading");
        xml.start("PrintSpace", place(PixelBox.ofPage(page)));
        int count = 0;
        for (var block : Block.of(page.lines())) {
            count++;
            xml.start("TextBlock", place(PixelBox.of(block.box(), page), "ID", id + "_" + count));
            int lines = 0;
            for (var line : block.lines()) {
                lines++;
                write(line, page, id + "_" + count + "_" + lines);
            }
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private void write(TextLine line, Transcript page, String id) throws IOException {
        var written = line.script() == Script.PRINT
                ? new Object[] {"ID", id}
                : new Object[] {"ID", id, "TAGREFS", tag(line.script())};
        xml.start("TextLine", place(PixelBox.of(line.box(), page), written));
        var words = Word.of(line);
        var seconds = line.second()
                .map(Reading::text)
                .map(second -> SecondReadings.of(words, second))
                .orElse(List.of());
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                xml.empty("SP", gap(words.get(i - 1), words.get(i), page));
            }
            var word = words.get(i);
            xml.start(
                    "String",
                    place(
                            PixelBox.of(word.box(), page),
                            "CONTENT",
                            word.text(),
                            "WC",
                            share(word.confidence()),
                            "CC",
                            doubts(word)));
            if (i < seconds.size() && !seconds.get(i).equals(word.text())) {
                xml.text(
                        "ALTERNATIVE",
                        seconds.get(i),
                        "PURPOSE",
                        line.second().map(Reading::reader).orElseThrow());
            }
            for (var glyph : word.glyphs()) {
                xml.empty(
                        "Glyph",
                        place(
                                PixelBox.of(glyph.box(), page),
                                "CONTENT",
                                glyph.text(),
                                "GC",
                                share(glyph.confidence())));
            }
            xml.end();
        }
        xml.end();
    }

    private static String tag(Script script) {
        return script.name().toLowerCase(Locale.ROOT);
    }

    private static Object[] gap(Word before, Word after, Transcript page) {
        var left = PixelBox.of(before.box(), page);
        var right = PixelBox.of(after.box(), page);
        int width = Math.max(0, right.left() - left.right());
        return new Object[] {"HPOS", left.right(), "VPOS", left.top(), "WIDTH", width};
    }

    private static Object[] place(PixelBox box, Object... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of("HPOS", box.left(), "VPOS", box.top(), "WIDTH", box.width(), "HEIGHT", box.height()))
                .toArray();
    }

    private static String share(double confidence) {
        return String.format(Locale.ROOT, "%.3f", confidence);
    }

    /** A digit for each character, 0 sure to 9 unsure. */
    private static String doubts(Word word) {
        return word.glyphs().stream()
                .mapToDouble(Glyph::confidence)
                .mapToObj(sure -> String.valueOf((int) Math.round(9 * (1 - sure))))
                .collect(Collectors.joining(" "));
    }
}
