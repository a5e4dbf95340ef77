package countersign.imaging.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** PDFs written by hand, with pictures that PDFBox would not write. */
final class MadePdf {

    private MadePdf() {}

    /** A page that one picture fills, stored as it is. */
    static byte[] picture(byte[] stored, String filter, int width, int height, int bits, String space) {
        String draw = "q 400 0 0 300 0 0 cm /P Do Q";
        var bytes = new ByteArrayOutputStream();
        text(bytes, "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        text(bytes, "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        text(bytes, "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R");
        text(bytes, "/Resources<</XObject<</P 5 0 R>>>>>>endobj\n");
        text(bytes, "4 0 obj<</Length " + draw.length() + ">>stream\n" + draw + "\nendstream endobj\n");
        text(bytes, "5 0 obj<</Type/XObject/Subtype/Image/Width " + width + "/Height " + height);
        text(bytes, "/BitsPerComponent " + bits + "/ColorSpace/" + space + "/Filter/" + filter);
        text(bytes, "/Length " + stored.length + ">>stream\n");
        bytes.writeBytes(stored);
        text(bytes, "\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF");
        return bytes.toByteArray();
    }

    private static void text(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
