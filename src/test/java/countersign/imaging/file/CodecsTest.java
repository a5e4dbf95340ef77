package countersign.imaging.file;

import static countersign.imaging.file.DocumentFileTest.assertLooksLike;
import static countersign.imaging.file.DocumentFileTest.only;
import static countersign.imaging.file.DocumentFileTest.refused;
import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_BINARY;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import countersign.imaging.PageImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a page may be packed, and each broken. */
class CodecsTest {

    @BeforeAll
    static void keepNothingOnDisk() {
        javax.imageio.ImageIO.setUseCache(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp", "clear.webp", "colour.jp2", "grey.j2k", "inks.jpg"})
    void readsWhatJavaCannot(String name) throws Exception {
        var image = only(MadeParts.stored(name));

        assertEquals(400, image.width());
        assertEquals(300, image.height());
        assertDarkAtTopLeft(image);
    }

    @Test
    void colourKeepsItsOrder() throws Exception {
        int red = only(MadeParts.stored("colour.jp2")).rgb(212, 212);

        assertEquals(0xC00000, red & 0xC0C0C0, Integer.toHexString(red));
    }

    @Test
    void clearWebpIsPaper() throws Exception {
        assertEquals(0xFFFFFF, only(MadeParts.stored("clear.webp")).rgb(300, 200));
    }

    @ParameterizedTest
    @CsvSource({"deep.jp2, 'JPEG 2000, 16 bit'"})
    void whatItsLibraryDoesNotKnowIsNamed(String name, String variety) throws Exception {
        var refused = refused(MadeParts.stored(name));

        assertEquals("doc-type", refused.code());
        assertEquals(variety, refused.arguments().get(0));
    }

    @Test
    void anAnimationIsNamed() throws Exception {
        byte[] moving = MadeParts.webp(MadeParts.stored("lossless.webp"), 2, 400, 300, new byte[0]);

        assertEquals("doc-type", refused(moving).code());
    }

    @Test
    void anUnknownPackingOfATiffIsNamed() throws Exception {
        byte[] tiff = MadeParts.oldJpegTiff(Made.page(40, 30, TYPE_BYTE_GRAY));
        for (int i = 0; i + 12 < tiff.length; i++) {
            if (tiff[i] == 1 && tiff[i + 1] == 3 && tiff[i + 3] == 3 && tiff[i + 9] == 6) {
                ByteBuffer.wrap(tiff).putShort(i + 8, (short) 50_000);
            }
        }
        try (var file = DocumentFile.open(tiff)) {
            var refused = assertThrows(UndecodableException.class, () -> file.content(1));
            assertEquals("doc-type", refused.code());
            assertEquals("TIFF, compression 50000", refused.arguments().get(0));
        }
    }

    @Test
    void readsJpegInTiffOfOld() throws Exception {
        assertLooksLike(
                Made.page(400, 300, TYPE_INT_RGB), only(MadeParts.oldJpegTiff(Made.page(400, 300, TYPE_BYTE_GRAY))));
    }

    @Test
    void readsJbig2OnItsOwn() throws Exception {
        assertDarkAtTopLeft(only(MadeParts.jbig2File(Made.page(400, 300, TYPE_BYTE_BINARY))));
    }

    @Test
    void readsAPalette() throws Exception {
        assertLooksLike(
                Made.page(400, 300, TYPE_INT_RGB), only(Made.picture("png", Made.page(400, 300, TYPE_BYTE_INDEXED))));
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 0, 0", "3, 400, 1, 1", "6, 300, 1, 0", "8, 300, 0, 1"})
    void everyContainerSaysHowItWasHeld(int orientation, int width, int blackAcross, int blackDown) throws Exception {
        byte[] exif = MadeParts.exif(orientation);
        byte[] prefixed = ByteBuffer.allocate(exif.length + 6)
                .put("Exif\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .put(exif)
                .array();
        for (byte[] held : new byte[][] {
            MadeParts.png(Made.picture("png", Made.page(400, 300, TYPE_INT_RGB)), "eXIf", exif),
            MadeParts.webp(MadeParts.stored("lossless.webp"), 8, 400, 300, exif),
            MadeParts.webp(MadeParts.stored("lossy.webp"), 8, 400, 300, prefixed),
            Made.jpegHeld(orientation, Made.page(400, 300, TYPE_3BYTE_BGR)),
        }) {
            var image = only(held);
            assertEquals(width, image.width());
            int x = blackAcross == 0 ? 10 : image.width() - 10;
            int y = blackDown == 0 ? 10 : image.height() - 10;
            assertEquals(0, image.rgb(x, y) & 0xE0E0E0);
            assertEquals(0xE0E0E0, image.rgb(image.width() - 1 - x, image.height() - 1 - y) & 0xE0E0E0);
        }
    }

    @Test
    void pixelsOfAFaxAreMadeSquareInEveryContainer() throws Exception {
        byte[] png = Made.picture("png", Made.page(400, 150, TYPE_INT_RGB));
        byte[] fax = MadeParts.png(
                png,
                "pHYs",
                ByteBuffer.allocate(9).putInt(8_031).putInt(3_858).put((byte) 1).array());
        byte[] jpeg = Made.picture("jpeg", Made.page(400, 150, TYPE_3BYTE_BGR));
        ByteBuffer.wrap(jpeg).put(13, (byte) 1).putShort(14, (short) 204).putShort(16, (short) 98);

        assertEquals(312, only(fax).squared().height(), 1);
        assertEquals(312, only(jpeg).squared().height(), 1);
    }

    @ParameterizedTest
    @CsvSource({"JBIG2Decode, true", "JPXDecode, true", "JBIG2Decode, false", "JPXDecode, false"})
    void aPictureInAPdfIsReadOrNamed(String filter, boolean whole) throws Exception {
        boolean bilevel = filter.startsWith("JBIG2");
        byte[] stored =
                bilevel ? MadeParts.jbig2(Made.page(400, 300, TYPE_BYTE_BINARY)) : MadeParts.stored("colour.jp2");
        byte[] picture = whole ? stored : Arrays.copyOf(stored, stored.length / 3);
        byte[] pdf = MadePdf.picture(picture, filter, 400, 300, bilevel ? 1 : 8, bilevel ? "DeviceGray" : "DeviceRGB");
        try (var file = DocumentFile.open(pdf)) {
            if (whole) {
                var image = assertInstanceOf(PageContent.Picture.class, file.content(1))
                        .image();
                assertEquals(400, image.width());
                assertDarkAtTopLeft(image);
            } else {
                var refused = assertThrows(UndecodableException.class, () -> file.content(1));
                assertEquals("page-picture", refused.code());
                assertEquals(
                        bilevel ? "JBIG2" : "JPEG 2000", refused.arguments().get(0));
            }
        }
    }

    /** Whatever is broken, the answer is a page or a refusal. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void damageIsNeverMoreThanARefusal(int seed) throws Exception {
        var random = new java.util.Random(seed);
        for (byte[] whole : new byte[][] {
            MadeParts.stored("lossy.webp"),
            MadeParts.stored("lossless.webp"),
            MadeParts.stored("colour.jp2"),
            MadeParts.stored("grey.j2k"),
            MadeParts.stored("inks.jpg"),
            MadeParts.oldJpegTiff(Made.page(40, 30, TYPE_BYTE_GRAY)),
            MadePdf.picture(
                    MadeParts.jbig2(Made.page(200, 150, TYPE_BYTE_BINARY)), "JBIG2Decode", 200, 150, 1, "DeviceGray"),
            MadePdf.picture(MadeParts.stored("colour.jp2"), "JPXDecode", 400, 300, 8, "DeviceRGB"),
        }) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 6; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try (var file = DocumentFile.open(broken)) {
                file.content(1);
            } catch (UndecodableException refused) {
                assertEquals(refused.code(), refused.code().replaceAll("[^a-z0-9-]", ""));
            }
        }
    }

    private static void assertDarkAtTopLeft(PageImage image) {
        int x = image.width() / 8;
        int y = image.height() / 8;
        assertEquals(0, image.rgb(x, y) & 0xC0C0C0, () -> Integer.toHexString(image.rgb(x, y)));
        assertEquals(0xE0E0E0, image.rgb(7 * x, y) & 0xE0E0E0);
        assertEquals(0xE0E0E0, image.rgb(x, 7 * y) & 0xE0E0E0);
    }
}
