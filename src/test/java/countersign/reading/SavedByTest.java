package countersign.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.page.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedByTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what a file says of its making                                     | editor
            %PDF-1.4 << /Creator (Adobe Photoshop 22.0) /Producer (Adobe PDF) >> | Adobe Photoshop 22.0
            <xmp:CreatorTool>GIMP 2.10</xmp:CreatorTool>                         | GIMP 2.10
            xmp:CreatorTool="Snapseed 2.0"                                       | Snapseed
            xmp:CreatorTool="美图秀秀"                                             | 美图秀秀
            <xmp:CreatorTool>Adobe Photoshop Lightroom 6.0</xmp:CreatorTool>     |
            /Producer (CamScanner) /Creator (Microsoft Word)                     |
            /Producer (iText 2.1.7)                                              |
            words on a page: saved with Adobe Photoshop                          |
            """)
    void namesAProgramThatChangesPictures(String says, String editor) {
        assertNotes(says.getBytes(StandardCharsets.UTF_8), editor);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            II, Adobe Photoshop CC, Adobe Photoshop CC
            MM, Adobe Photoshop CC, Adobe Photoshop CC
            II, HP Scan 4.1,
            """)
    void readsTheTagOfAPhoto(String order, String software, String editor) {
        var data = ByteBuffer.allocate(200);
        data.put(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0, 100});
        data.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        data.put(order.getBytes(StandardCharsets.US_ASCII));
        data.order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        data.putShort((short) 42).putInt(8).putShort((short) 1);
        data.putShort((short) 0x0131)
                .putShort((short) 2)
                .putInt(software.length() + 1)
                .putInt(26);
        data.putInt(0);
        data.put(software.getBytes(StandardCharsets.US_ASCII));

        assertNotes(data.array(), editor);
    }

    @Test
    void whatIsCutOffSaysNothing() {
        assertNotes("Exif\0\0II*\0\u0008\0\0\0\u0005".getBytes(StandardCharsets.ISO_8859_1), null);
        assertNotes(new byte[0], null);
    }

    private static void assertNotes(byte[] bytes, @org.jspecify.annotations.Nullable String editor) {
        var noted = SavedBy.note(new DocumentSource("claim", "documents/01.pdf", bytes));
        assertEquals(
                editor == null
                        ? ""
                        : Problem.of("documents/01.pdf", "saved-by-editor", editor)
                                .toString(),
                noted.map(Problem::toString).orElse(""));
    }
}
