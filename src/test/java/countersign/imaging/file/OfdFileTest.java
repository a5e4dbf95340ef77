package countersign.imaging.file;

import static java.awt.image.BufferedImage.TYPE_INT_ARGB;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import countersign.imaging.PageImage;
import countersign.model.page.TextLine;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfdFileTest {

    @Test
    void readsTheWordsOfPageAndTemplateWhereTheyStand() throws Exception {
        var text = text(MadeOfd.page(MadeOfd.text(105, 148.5, "DeltaX=\"g 4 4\"", "陈雅静住院")
                        + MadeOfd.text(20, 40, "DeltaX=\"2 2 2 2 2\"", "618.50"))
                .template(MadeOfd.text(20, 20, "DeltaX=\"g 7 4\"", "医疗住院收费票据"))
                .bytes());

        assertEquals(
                List.of("医疗住院收费票据", "618.50", "陈雅静住院"),
                text.lines().stream().map(TextLine::text).toList());
        var box = text.lines().get(2).box();
        assertEquals(0.5, box.x(), 0.002);
        assertEquals(20.0 / 210, box.width(), 0.002);
        assertEquals(0.5, box.y(), 0.005);
        assertEquals(595, text.width());
    }

    @Test
    void drawsOutlinesAndWords() throws Exception {
        var image =
                picture(MadeOfd.page("<ofd:PathObject ID=\"5\" Boundary=\"10 10 50 50\" Fill=\"true\" Stroke=\"false\">"
                        + "<ofd:FillColor Value=\"200 0 0\"/>"
                        + "<ofd:AbbreviatedData>M 0 0 L 50 0 L 50 50 L 0 50 C</ofd:AbbreviatedData></ofd:PathObject>"
                        + MadeOfd.text(100, 100, "DeltaX=\"g 4 4\"", "HHHHH")));

        assertEquals(0xC80000, image.rgb(image.width() * 35 / 210, image.height() * 35 / 297));
        assertEquals(0xFFFFFF, image.rgb(image.width() * 65 / 210, image.height() * 35 / 297));
        assertNotEquals(0, ink(image, 100.0 / 210, 100.0 / 297, 122.0 / 210, 105.0 / 297));
    }

    @Test
    void aScanInItIsAPicture() throws Exception {
        byte[] ofd = MadeOfd.page(MadeOfd.picture(0, 0, 210, 297))
                .with("Doc_0/Res/image_7.png", Made.picture("png", Made.page(840, 1188, TYPE_INT_RGB)))
                .bytes();
        try (var file = DocumentFile.open(ofd)) {
            var image =
                    assertInstanceOf(PageContent.Picture.class, file.content(1)).image();
            assertEquals(0, image.rgb(image.width() / 8, image.height() / 8));
            assertEquals(0xFFFFFF, image.rgb(image.width() * 7 / 8, image.height() / 8));
        }
    }

    @Test
    void picturesBesideWordsAreReadToo() throws Exception {
        byte[] ofd = MadeOfd.page(MadeOfd.text(20, 20, "", "票据") + MadeOfd.picture(105, 148.5, 105, 74.25))
                .with("Doc_0/Res/image_7.png", Made.picture("png", Made.page(400, 300, TYPE_INT_RGB)))
                .bytes();
        try (var file = DocumentFile.open(ofd)) {
            var mixed = assertInstanceOf(PageContent.Mixed.class, file.content(1));
            assertEquals(0.5, mixed.regions().get(0).x(), 0.001);
            assertEquals(0.25, mixed.regions().get(0).height(), 0.001);
        }
    }

    @Test
    void aClearSealHidesNoWords() throws Exception {
        var image = picture(
                MadeOfd.page(MadeOfd.text(20, 20, "DeltaX=\"g 4 4\"", "HHHHH") + MadeOfd.picture(10, 10, 40, 40))
                        .with("Doc_0/Res/image_7.png", Made.picture("png", new BufferedImage(40, 40, TYPE_INT_ARGB))));

        assertNotEquals(0, ink(image, 20.0 / 210, 20.0 / 297, 42.0 / 210, 25.0 / 297));
    }

    @Test
    void namesAreFoundInWhateverCase() throws Exception {
        byte[] ofd = MadeOfd.page(MadeOfd.picture(0, 0, 210, 297))
                .with("DOC_0/Res/IMAGE_7.PNG", Made.picture("png", Made.page(840, 1188, TYPE_INT_RGB)))
                .bytes();
        try (var file = DocumentFile.open(ofd)) {
            assertInstanceOf(PageContent.Picture.class, file.content(1));
        }
    }

    @Test
    void aPictureThatCannotBeDecodedIsNamed() throws Exception {
        byte[] ofd = MadeOfd.page(MadeOfd.picture(0, 0, 210, 297))
                .with("Doc_0/Res/image_7.png", "GIF89a and so on")
                .bytes();
        try (var file = DocumentFile.open(ofd)) {
            var refused = assertThrows(UndecodableException.class, () -> file.content(1));
            assertEquals("page-picture", refused.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../evil.txt, zip-path",
        "/evil.txt, zip-path",
        "C:/evil.txt, zip-path",
        "ofd.XML, zip-path",
    })
    void namesThatLeaveItAreRefused(String name, String code) throws Exception {
        byte[] ofd = MadeOfd.page("").with(name, "x").bytes();

        assertEquals(code, DocumentFileTest.refused(ofd).code());
    }

    @Test
    void aZipInsideIsRefused() throws Exception {
        byte[] inner = MadeOfd.page("").bytes();

        assertEquals(
                "zip-nested",
                DocumentFileTest.refused(MadeOfd.page("").with("a.zip", inner).bytes())
                        .code());
    }

    @Test
    void tooManyFilesAreRefused() throws Exception {
        var ofd = MadeOfd.page("");
        for (int i = 0; i < 500; i++) {
            ofd.with("file" + i, "x");
        }
        assertEquals("zip-entries", DocumentFileTest.refused(ofd.bytes()).code());
    }

    @Test
    void tooMuchInsideIsRefused() throws Exception {
        var ofd = MadeOfd.page("");
        byte[] zeros = new byte[90 << 20];
        for (int i = 0; i < 6; i++) {
            ofd.with("file" + i, zeros);
        }
        assertEquals("zip-size", DocumentFileTest.refused(ofd.bytes()).code());
    }

    @Test
    void entitiesAreRefused() throws Exception {
        byte[] ofd = MadeOfd.page("")
                .with(
                        "OFD.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><OFD><DocBody><DocRoot>&e;</DocRoot></DocBody></OFD>")
                .bytes();

        assertEquals("doc-damaged", DocumentFileTest.refused(ofd).code());
    }

    @Test
    void aZipOfOtherThingsIsNamed() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("notes.txt"));
        }
        assertEquals("doc-type", DocumentFileTest.refused(bytes.toByteArray()).code());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void damageIsNeverMoreThanARefusal(int seed) throws Exception {
        var random = new Random(seed);
        byte[] broken = MadeOfd.page(MadeOfd.text(20, 20, "DeltaX=\"g 4 4\"", "票据") + MadeOfd.picture(0, 0, 210, 297))
                .with("Doc_0/Res/image_7.png", Made.picture("png", Made.page(40, 30, TYPE_INT_RGB)))
                .bytes();
        for (int i = 0; i < 10; i++) {
            broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
        }
        try (var file = DocumentFile.open(broken)) {
            for (int page = 1; page <= file.pages(); page++) {
                file.content(page);
            }
        } catch (UndecodableException refused) {
            assertEquals(refused.code(), refused.code().replaceAll("[^a-z0-9-]", ""));
        }
    }

    private static PageContent.Text text(byte[] ofd) throws Exception {
        try (var file = DocumentFile.open(ofd)) {
            return assertInstanceOf(PageContent.Text.class, file.content(1));
        }
    }

    private static PageImage picture(MadeOfd ofd) throws Exception {
        try (var file = DocumentFile.open(ofd.bytes())) {
            return file.picture(1, 1_000);
        }
    }

    private static int ink(PageImage image, double left, double top, double right, double bottom) {
        int dark = 0;
        for (int y = (int) (top * image.height()); y < bottom * image.height(); y++) {
            for (int x = (int) (left * image.width()); x < right * image.width(); x++) {
                dark += (image.rgb(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
