package countersign.imaging.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Documents made on the fly: a page whose top left corner is black, so that every turn shows. */
public final class Made {

    private Made() {}

    /** White, with a black block that reaches a quarter to the right and a quarter down. */
    public static BufferedImage page(int width, int height, int type) {
        var page = new BufferedImage(width, height, type);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return page;
    }

    public static byte[] picture(String format, BufferedImage page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(page, format, bytes)) {
            throw new IOException("no writer for " + format);
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose EXIF says which of the eight ways the camera was held. */
    public static byte[] jpegHeld(int orientation, BufferedImage page) throws IOException {
        byte[] plain = picture("jpeg", page);
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    /** @param compression such as {@code CCITT T.6} or {@code LZW} */
    public static byte[] tiff(String compression, BufferedImage... pages) throws IOException {
        return tiff(compression, 200, 200, pages);
    }

    public static byte[] tiff(String compression, int across, int down, BufferedImage... pages) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                var param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(compression);
                var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), param);
                var root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_tiff_image_1.0");
                root.getElementsByTagName("TIFFIFD").item(0).appendChild(rational(282, across));
                root.getElementsByTagName("TIFFIFD").item(0).appendChild(rational(283, down));
                metadata.setFromTree("javax_imageio_tiff_image_1.0", root);
                writer.writeToSequence(new IIOImage(page, null, metadata), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A4 with one picture over the whole page. */
    public static byte[] scan(BufferedImage picture, int rotate) throws IOException {
        return pdf(document -> {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(rotate);
            document.addPage(page);
            var image = LosslessFactory.createFromImage(document, picture);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
        });
    }

    /** A page with words at places, whose origin is the bottom left of what is shown before it is turned. */
    public static byte[] text(PDRectangle media, PDRectangle crop, int rotate, List<Words> words) throws IOException {
        return pdf(document -> {
            var page = new PDPage(media);
            page.setCropBox(crop);
            page.setRotation(rotate);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (var word : words) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), word.size());
                    content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(word.angle()), word.x(), word.y()));
                    content.showText(word.text());
                    content.endText();
                }
            }
        });
    }

    public static byte[] letter(BufferedImage enclosed, float share) throws IOException {
        return pdf(document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDImageXObject image = LosslessFactory.createFromImage(document, enclosed);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 780);
                content.showText("Copies of both sides are enclosed");
                content.endText();
                float width = (float) Math.sqrt(share) * PDRectangle.A4.getWidth();
                float height = (float) Math.sqrt(share) * PDRectangle.A4.getHeight();
                content.drawImage(image, 0, 0, width, height);
            }
        });
    }

    public static byte[] locked() throws IOException {
        return pdf(document -> {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    /** A PDF written by hand, whose page's content is {@code stream}, stored as its filters say. */
    public static byte[] withContent(byte[] stream, String filters) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<>>>>endobj\n"
                        + "4 0 obj<</Length " + stream.length + "/Filter" + filters + ">>stream\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        bytes.writeBytes(stream);
        bytes.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    public static byte[] pages(int count) throws IOException {
        return pdf(document -> {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
        });
    }

    private static IIOMetadataNode rational(int tag, int value) {
        var field = new IIOMetadataNode("TIFFField");
        field.setAttribute("number", Integer.toString(tag));
        var values = new IIOMetadataNode("TIFFRationals");
        var one = new IIOMetadataNode("TIFFRational");
        one.setAttribute("value", value + "/1");
        values.appendChild(one);
        field.appendChild(values);
        return field;
    }

    private static byte[] pdf(Filling filling) throws IOException {
        try (var document = new PDDocument()) {
            filling.of(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** @param angle counter-clockwise, as PDF counts */
    public record Words(String text, float x, float y, float size, double angle) {}

    /** Puts something into a PDF. */
    @FunctionalInterface
    private interface Filling {
        void of(PDDocument document) throws IOException;
    }
}
