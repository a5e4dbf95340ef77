package countersign.imaging.file;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_BINARY;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_INT_ARGB;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static java.awt.image.BufferedImage.TYPE_USHORT_GRAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.imaging.PageImage;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFileTest {

    @BeforeAll
    static void keepNothingOnDisk() {
        javax.imageio.ImageIO.setUseCache(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.4", "CCITT T.6", "CCITT RLE", "LZW", "ZLib", "Deflate", "PackBits"})
    void readsEveryPageOfAFax(String compression) throws Exception {
        var wide = Made.page(400, 300, TYPE_BYTE_BINARY);
        var high = Made.page(300, 400, TYPE_BYTE_BINARY);
        try (var file = DocumentFile.open(Made.tiff(compression, wide, high, wide))) {
            assertEquals(3, file.pages());
            assertLooksLike(Made.page(300, 400, TYPE_INT_RGB), picture(file, 2));
            assertLooksLike(Made.page(400, 300, TYPE_INT_RGB), picture(file, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "JPEG", "ZLib"})
    void readsColourTiff(String compression) throws Exception {
        assertLooksLike(
                Made.page(400, 300, TYPE_INT_RGB), only(Made.tiff(compression, Made.page(400, 300, TYPE_INT_RGB))));
    }

    @Test
    void aFaxOfLowResolutionIsMadeSquare() throws Exception {
        var squared = only(Made.tiff("CCITT T.6", 204, 98, Made.page(1728, 1100, TYPE_BYTE_BINARY)))
                .squared();

        assertEquals(1728, squared.width());
        assertEquals(1100 * 204 / 98, squared.height(), 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void aPhotographStandsAsItWasTaken(int orientation, int blackAcross, int blackDown) throws Exception {
        var image = only(Made.jpegHeld(orientation, Made.page(400, 200, TYPE_3BYTE_BGR)));

        boolean turned = orientation >= 5;
        assertEquals(turned ? 200 : 400, image.width());
        assertEquals(turned ? 400 : 200, image.height());
        int x = blackAcross == 0 ? 10 : image.width() - 10;
        int y = blackDown == 0 ? 10 : image.height() - 10;
        assertEquals(0, image.rgb(x, y) & 0xF0F0F0);
        assertEquals(0xF0F0F0, image.rgb(image.width() - 1 - x, image.height() - 1 - y) & 0xF0F0F0);
    }

    @ParameterizedTest
    @ValueSource(ints = {TYPE_INT_RGB, TYPE_BYTE_GRAY, TYPE_BYTE_BINARY, TYPE_USHORT_GRAY, TYPE_INT_ARGB})
    void readsPngOfEveryDepth(int type) throws Exception {
        assertLooksLike(Made.page(400, 300, TYPE_INT_RGB), only(Made.picture("png", Made.page(400, 300, type))));
    }

    @Test
    void sixteenBitsOfGreyKeepTheirTone() throws Exception {
        var deep = new BufferedImage(20, 20, TYPE_USHORT_GRAY);
        for (int i = 0; i < 400; i++) {
            deep.getRaster().setSample(i % 20, i / 20, 0, 0x6420);
        }
        assertEquals(0x646464, only(Made.picture("png", deep)).rgb(5, 5));
    }

    @Test
    void whatIsTransparentIsPaper() throws Exception {
        var clear = new BufferedImage(20, 20, TYPE_INT_ARGB);
        clear.setRGB(3, 3, Color.RED.getRGB());
        var image = only(Made.picture("png", clear));

        assertEquals(0xFFFFFF, image.rgb(10, 10));
        assertEquals(0xFF0000, image.rgb(3, 3));
    }

    @Test
    void aPictureWithoutEndIsReadAsFarAsItGoes() throws Exception {
        byte[] whole = Made.picture("jpeg", Made.page(400, 400, TYPE_3BYTE_BGR));
        assertEquals(400, only(Arrays.copyOf(whole, whole.length * 3 / 4)).height());
    }

    @Test
    void bigTiffIsTiff() throws Exception {
        assertLooksLike(Made.page(40, 30, TYPE_INT_RGB), only(bigTiff(Made.page(40, 30, TYPE_BYTE_GRAY))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', doc-empty, ",
        "'BM and so on and on', doc-type, BMP",
        "'GIF89a and so on', doc-type, GIF",
        "'RIFF....WEBPVP8 ', doc-damaged, ",
        "'PK\u0003\u0004 and so on', doc-damaged, ",
        "'....jP  ........', doc-damaged, ",
        "'<html>so</html>', doc-type, HTML / XML",
        "'plain words', doc-type, ?",
        "'%PDF-1.7 and nothing', doc-damaged, ",
        "'II*\u0000\u0008\u0000\u0000\u0000and nothing', doc-damaged, ",
    })
    void whatIsNotReadIsNamed(String content, String code, String argument) {
        var refused = refused(content.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(code, refused.code());
        assertEquals(
                argument == null ? "[]" : "[" + argument + "]",
                refused.arguments().toString());
    }

    @Test
    void sizesAreToldFromTheHeader() throws Exception {
        byte[] png = Made.picture("png", Made.page(10, 10, TYPE_BYTE_GRAY));
        png[16] = 0x00;
        png[17] = 0x00;
        png[18] = (byte) 0x90; // 36,874 wide
        assertEquals("image-too-many-pixels", refused(png).code());
    }

    @Test
    void aVeryLargePictureIsReadByEverySecondPixel() throws Exception {
        var image = only(Made.picture("png", Made.page(9_000, 6_000, TYPE_BYTE_BINARY)));

        assertEquals(4_500, image.width());
        assertEquals(3_000, image.height());
    }

    @Test
    void aLockedPdfSaysSo() throws Exception {
        assertEquals("doc-password", refused(Made.locked()).code());
    }

    @Test
    void tooManyPagesAreRefused() throws Exception {
        assertEquals("doc-too-many-pages", refused(Made.pages(2_001)).code());
    }

    @Test
    void aBombInABombIsRefused() throws Exception {
        byte[] zeros = new byte[1 << 20];
        var once = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(once, new Deflater(9))) {
            for (int i = 0; i < 300; i++) {
                deflater.write(zeros);
            }
        }
        var twice = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(twice, new Deflater(9))) {
            deflater.write(once.toByteArray());
        }
        try (var file = DocumentFile.open(Made.withContent(twice.toByteArray(), "[/FlateDecode/FlateDecode]"))) {
            var refused = assertThrows(UndecodableException.class, () -> file.content(1));
            assertEquals("doc-too-complex", refused.code());
        }
    }

    /** Whatever is broken in a file, the answer is pages or a refusal. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void damageIsNeverMoreThanARefusal(int seed) throws Exception {
        var random = new Random(seed);
        var page = Made.page(200, 100, TYPE_3BYTE_BGR);
        for (byte[] whole : new byte[][] {
            Made.picture("jpeg", page),
            Made.picture("png", page),
            Made.tiff("LZW", page),
            Made.tiff("CCITT T.6", Made.page(200, 100, TYPE_BYTE_BINARY)),
            bigTiff(Made.page(40, 30, TYPE_BYTE_GRAY)),
            Made.scan(page, 90),
        }) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 20; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try (var file = DocumentFile.open(broken)) {
                for (int i = 1; i <= file.pages(); i++) {
                    file.content(i);
                }
            } catch (UndecodableException refused) {
                assertTrue(refused.code().matches("[a-z-]+"));
            }
        }
    }

    static PageImage only(byte[] bytes) throws Exception {
        try (var file = DocumentFile.open(bytes)) {
            assertEquals(1, file.pages());
            return picture(file, 1);
        }
    }

    private static PageImage picture(DocumentFile file, int page) throws UndecodableException {
        return assertInstanceOf(PageContent.Picture.class, file.content(page)).image();
    }

    static UndecodableException refused(byte[] bytes) {
        return assertThrows(UndecodableException.class, () -> DocumentFile.open(bytes));
    }

    static void assertLooksLike(BufferedImage expected, PageImage image) {
        assertEquals(expected.getWidth(), image.width());
        assertEquals(expected.getHeight(), image.height());
        for (int y = 5; y < image.height(); y += 20) {
            for (int x = 5; x < image.width(); x += 20) {
                assertEquals(expected.getRGB(x, y) & 0xF0F0F0, image.rgb(x, y) & 0xF0F0F0, x + " " + y);
            }
        }
    }

    private static byte[] bigTiff(BufferedImage grey) throws IOException {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var out = java.nio.ByteBuffer.allocate(16 + 8 + 9 * 20 + 8 + width * height);
        int pixelsAt = 16 + 8 + 9 * 20 + 8;
        out.put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 43)
                .putShort((short) 8)
                .putShort((short) 0)
                .putLong(16);
        out.putLong(9);
        int[][] tags = {
            {256, width},
            {257, height},
            {258, 8},
            {259, 1},
            {262, 1},
            {273, pixelsAt},
            {277, 1},
            {278, height},
            {279, width * height}
        };
        for (int[] tag : tags) {
            boolean wide = tag[0] == 273 || tag[0] == 279;
            out.putShort((short) tag[0]).putShort((short) (wide ? 16 : 3)).putLong(1);
            out.putLong(wide ? tag[1] : (long) tag[1] << 48);
        }
        out.putLong(0);
        out.put(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData());
        return out.array();
    }
}
