package countersign.imaging.file;

import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** How a picture in a PDF is compressed, by the name that people know. */
final class PdfCodec {

    private static final Map<String, String> NAMES = Map.of(
            "JPXDecode", "JPEG 2000",
            "JBIG2Decode", "JBIG2",
            "CCITTFaxDecode", "CCITT fax",
            "DCTDecode", "JPEG");

    private PdfCodec() {}

    /** Empty for pictures that are only packed. */
    static Optional<String> named(PDImage image) {
        String filters = String.valueOf(image.getCOSObject().getDictionaryObject(COSName.FILTER, COSName.F));
        return NAMES.entrySet().stream()
                .filter(name -> filters.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
