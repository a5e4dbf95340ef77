package countersign.bench.understanding;

import countersign.model.fact.Evidence;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Lays a box of even colour over words of a scan and writes them anew, as somebody does who changes a sum.
 *
 * <p>The scan gets back the grain of its paper, which the generator's strong compression has taken: scanners that keep it are what
 * the sign of editing is for.
 */
final class Paste {

    /** Of the scan's own paper around the words, as fractions of their height. */
    private static final double MARGIN = 0.35;

    /** Grey levels. */
    private static final int GRAIN = 7;

    private Paste() {}

    /** @param words places of a scan of one picture a page */
    static byte[] over(byte[] pdf, List<Evidence> words) throws IOException {
        try (var file = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            for (var place : words) {
                over(file, file.getPage(place.page().page() - 1), place);
            }
            file.save(out);
            return out.toByteArray();
        }
    }

    private static void over(PDDocument file, PDPage page, Evidence words) throws IOException {
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                var changed = changed(picture.getImage(), words);
                var box = page.getMediaBox();
                try (var content = new PDPageContentStream(file, page, AppendMode.OVERWRITE, true)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(file, changed, 0.92f), 0, 0, box.getWidth(), box.getHeight());
                }
                return;
            }
        }
    }

    private static void grain(BufferedImage picture) {
        var random = new Random(1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int shade = random.nextInt(2 * GRAIN + 1) - GRAIN;
                int pixel = picture.getRGB(x, y);
                picture.setRGB(
                        x, y, tone(pixel >> 16, shade) << 16 | tone(pixel >> 8, shade) << 8 | tone(pixel, shade));
            }
        }
    }

    private static int tone(int colour, int shade) {
        return Math.max(0, Math.min(255, (colour & 0xff) - GRAIN + shade));
    }

    private static BufferedImage changed(BufferedImage scan, Evidence words) {
        var box = words.box();
        int height = (int) Math.round(box.height() * scan.getHeight());
        int margin = (int) Math.round(height * MARGIN);
        int x = (int) (box.x() * scan.getWidth()) - margin;
        int y = (int) (box.y() * scan.getHeight()) - margin;
        int width = (int) (box.width() * scan.getWidth()) + 2 * margin;
        var changed = new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = changed.createGraphics();
        g.drawImage(scan, 0, 0, null);
        grain(changed);
        g.setColor(new Color(scan.getRGB(Math.max(0, x - 1), Math.max(0, y - 1))));
        g.fillRect(x, y, width, height + 2 * margin);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.DARK_GRAY);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) (height * 0.85)));
        g.drawString(words.text(), x + margin, y + margin + (int) (height * 0.88));
        g.dispose();
        return changed;
    }
}
