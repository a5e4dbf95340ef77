package countersign.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A4 sheets that are filled from the top; lengths in points. */
final class Sheets {

    static final float MARGIN = 34; // 12 mm
    static final float FOOT = 28;
    private static final float LEADING = 1.4f;
    private static final float QUALITY = 0.85f;

    private final PDDocument document;
    private final ReportFont font;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y;

    Sheets(PDDocument document, ReportFont font) {
        this.document = document;
        this.font = font;
        turn();
    }

    List<PDPage> pages() {
        return List.copyOf(pages);
    }

    static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    void space(float height) {
        y -= height;
    }

    /** Goes to a new sheet unless there is so much room left. */
    void need(float height) {
        if (y - height < MARGIN + FOOT) {
            turn();
        }
    }

    /** Text from a left edge, broken where the line is full. */
    void text(String text, float left, float width, float size, boolean strong) throws IOException {
        for (String line : lines(text, width, size)) {
            need(size * LEADING);
            y -= size * LEADING;
            draw(page, line, MARGIN + left, y + size * (LEADING - 1), size, strong);
        }
    }

    /** Name and value side by side; as high as the higher one. */
    void row(String name, String value, float names, float size) throws IOException {
        var first = lines(name, names - 8, size);
        var second = lines(value, width() - names, size);
        int most = Math.max(first.size(), second.size());
        for (int i = 0; i < most; i++) {
            need(size * LEADING);
            y -= size * LEADING;
            float base = y + size * (LEADING - 1);
            if (i < first.size()) {
                draw(page, first.get(i), MARGIN, base, size, false);
            }
            if (i < second.size()) {
                draw(page, second.get(i), MARGIN + names, base, size, false);
            }
        }
    }

    void line() throws IOException {
        try (var content = content(page)) {
            content.setLineWidth(0.5f);
            content.moveTo(MARGIN, y);
            content.lineTo(MARGIN + width(), y);
            content.stroke();
        }
    }

    /** A picture no larger than the room across, and than a third of a sheet. */
    void picture(BufferedImage picture, float left) throws IOException {
        picture(picture, left, PDRectangle.A4.getHeight() / 3, 0.6f);
    }

    /** A picture as large as the room that is left on the sheet. */
    void page(BufferedImage picture) throws IOException {
        picture(picture, 0, y - MARGIN - FOOT - 6, Float.MAX_VALUE);
    }

    private void picture(BufferedImage picture, float left, float most, float largest) throws IOException {
        float room = width() - left;
        float scale = Math.min(Math.min(room / picture.getWidth(), most / picture.getHeight()), largest);
        float wide = picture.getWidth() * scale;
        float high = picture.getHeight() * scale;
        need(high + 4);
        y -= high + 2;
        var image = JPEGFactory.createFromImage(document, picture, QUALITY);
        try (var content = content(page)) {
            content.drawImage(image, MARGIN + left, y, wide, high);
            content.setLineWidth(0.4f);
            content.addRect(MARGIN + left, y, wide, high);
            content.stroke();
        }
        y -= 2;
    }

    void draw(PDPage on, String text, float x, float base, float size, boolean strong) throws IOException {
        try (var content = content(on)) {
            content.beginText();
            content.newLineAtOffset(x, base);
            content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.setLineWidth(size / 30);
            for (String character : characters(text)) {
                content.setFont(font.of(character), size);
                content.showText(font.shown(character));
            }
            content.endText();
        }
    }

    float width(String text, float size) {
        double width = 0;
        for (String character : characters(text)) {
            width += font.width(character) * size;
        }
        return (float) width;
    }

    /** Broken after a space where one is near the end, else between any two characters, as Chinese is. */
    List<String> lines(String text, float width, float size) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            double filled = 0;
            for (String character : characters(paragraph)) {
                double more = font.width(character) * size;
                if (filled + more > width && !line.isEmpty()) {
                    int space = line.lastIndexOf(" ");
                    boolean word = space > line.length() / 2 && character.charAt(0) < 0x2E80;
                    var rest = word ? line.substring(space + 1) : "";
                    lines.add(word ? line.substring(0, space) : line.toString());
                    line = new StringBuilder(rest);
                    filled = width(rest, size);
                }
                line.append(character);
                filled += more;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> characters(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .mapToObj(Character::toString)
                .toList();
    }

    private PDPageContentStream content(PDPage on) throws IOException {
        return new PDPageContentStream(document, on, PDPageContentStream.AppendMode.APPEND, true);
    }

    /** Goes to a new sheet. */
    void turn() {
        page = new PDPage(PDRectangle.A4);
        pages.add(page);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }
}
