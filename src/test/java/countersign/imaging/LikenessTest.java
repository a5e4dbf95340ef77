package countersign.imaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.demo.GeneratedPage;
import countersign.demo.Level;
import countersign.demo.PageGenerator;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;

/** On printed pages; the printed part is that of the page's true lines. */
class LikenessTest {

    private static final int NEAR = 6;

    @Test
    void isNearForASheetThatWasScannedAgain() throws IOException {
        for (var kind : new DocumentKind[] {DocumentKind.LABORATORY_REPORT, DocumentKind.DISCHARGE_SUMMARY}) {
            var made = new PageGenerator().make(21, Level.CLEAN, kind);
            var sheet = ImageIO.read(new ByteArrayInputStream(made.bytes()));
            var printed = printed(made);
            long one = Likeness.of(PageImage.of(sheet), printed);
            for (double turn : new double[] {0, 0.4, -0.6}) {
                long other = Likeness.of(PageImage.of(scanned(sheet, turn)), printed);
                int bits = Long.bitCount(one ^ other);
                assertTrue(bits <= NEAR, kind + " turned by " + turn + ": " + bits);
            }
        }
    }

    @Test
    void isFarForAnotherKindOfPage() throws IOException {
        long one = of(new PageGenerator().make(21, Level.CLEAN, DocumentKind.LABORATORY_REPORT));
        long other = of(new PageGenerator().make(21, Level.CLEAN, DocumentKind.DISCHARGE_SUMMARY));

        assertTrue(Long.bitCount(one ^ other) > 2 * NEAR, "bits " + Long.bitCount(one ^ other));
    }

    private static long of(GeneratedPage page) throws IOException {
        return Likeness.of(PageImage.of(ImageIO.read(new ByteArrayInputStream(page.bytes()))), printed(page));
    }

    private static Box printed(GeneratedPage page) {
        return page.truth().lines().stream()
                .map(line -> line.box())
                .reduce(Box::union)
                .orElseThrow();
    }

    /** Smaller, darker, grained, a little askew, and through JPEG. */
    private static BufferedImage scanned(BufferedImage sheet, double degrees) throws IOException {
        int width = sheet.getWidth() / 2;
        int height = sheet.getHeight() / 2;
        var scan = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = scan.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        g.drawImage(sheet, 0, 0, width, height, null);
        g.dispose();
        var random = new Random(5);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = (scan.getRGB(x, y) & 0xff) * 9 / 10 + (int) (random.nextGaussian() * 5);
                scan.setRGB(x, y, Math.max(0, Math.min(255, grey)) * 0x010101);
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0.5f);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(scan, null, null), parameters);
        }
        writer.dispose();
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
