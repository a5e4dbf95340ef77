package countersign.transcript.markup;

import countersign.model.page.Box;
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
import java.util.Locale;

/** hOCR 1.2 (kba.github.io/hocr-spec/1.2) as XHTML: all pages in one file, every character with its place. */
public final class HocrWriter implements TranscriptWriter {

    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final String CAPABILITIES =
            "ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrx_cinfo ocrp_lang ocrp_wconf";

    private final Markup html;

    public HocrWriter(Heading heading, OutputStream out) throws IOException {
        html = new Markup(out);
        html.declare("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
                + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">");
        html.start("html", "xmlns", NAMESPACE, "xml:lang", "zh", "lang", "zh");
        html.start("head");
        html.text("title", String.join(", ", heading.files()));
        html.empty("meta", "http-equiv", "Content-Type", "content", "text/html; charset=utf-8");
        html.empty("meta", "name", "ocr-system", "content", Heading.PROGRAM);
        html.empty("meta", "name", "ocr-capabilities", "content", CAPABILITIES);
        html.empty("meta", "name", "ocr-langs", "content", "zh en");
        html.end();
        html.start("body");
    }

    @Override
    public void write(WrittenPage page) throws IOException {
        var place = page.transcript().map(PixelBox::ofPage).orElse(new PixelBox(0, 0, 1, 1));
        html.start(
                "div",
                "class",
                "ocr_page",
                "id",
                "page_" + page.number(),
                "title",
                "image \"" + page.fileName().replace('"', '\'') + "\"; " + bbox(place) + "; ppageno "
                        + (page.id().page() - 1));
        if (page.transcript().isPresent()) {
            write(page.transcript().get(), "_" + page.number());
        }
        html.end();
        html.flush();
    }

    @Override
    public void close() throws IOException {
        html.end();
        html.end();
        html.finish();
    }

    private void write(Transcript page, String id) throws IOException {
        int count = 0;
        for (var block : Block.of(page.lines())) {
            count++;
            var place = bbox(PixelBox.of(block.box(), page));
            html.start("div", "class", "ocr_carea", "id", "block" + id + "_" + count, "title", place);
            html.start("p", "class", "ocr_par", "id", "par" + id + "_" + count, "title", place);
            int lines = 0;
            for (var line : block.lines()) {
                lines++;
                write(line, page, id + "_" + count + "_" + lines);
            }
            html.end();
            html.end();
        }
    }

    private void write(TextLine line, Transcript page, String id) throws IOException {
        html.start(
                "span",
                "class",
                "ocr_line",
                "id",
                "line" + id,
                "title",
                bbox(PixelBox.of(line.box(), page)) + script(line));
        int words = 0;
        for (var word : Word.of(line)) {
            words++;
            html.start(
                    "span",
                    "class",
                    "ocrx_word",
                    "id",
                    "word" + id + "_" + words,
                    "title",
                    bbox(PixelBox.of(word.box(), page)) + "; x_wconf " + percent(word.confidence()));
            for (var glyph : word.glyphs()) {
                html.inline(
                        "span",
                        glyph.text(),
                        "class",
                        "ocrx_cinfo",
                        "title",
                        boxes(glyph.box(), page) + "; x_confs " + percent(glyph.confidence()));
            }
            html.endInline();
        }
        html.end();
    }

    private static String script(TextLine line) {
        return line.script() == Script.PRINT
                ? ""
                : "; x_script " + line.script().name().toLowerCase(Locale.ROOT);
    }

    private static String bbox(PixelBox box) {
        return "bbox " + box.left() + " " + box.top() + " " + box.right() + " " + box.bottom();
    }

    private static String boxes(Box glyph, Transcript page) {
        return "x_bboxes" + bbox(PixelBox.of(glyph, page)).substring(4);
    }

    private static String percent(double confidence) {
        return String.format(Locale.ROOT, "%.1f", 100 * confidence);
    }
}
