package countersign.transcript.pdf;

import countersign.reading.PageCopy;
import countersign.transcript.page.Sheet;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** A page's picture in a PDF: its bytes as they came, and the transform that shows them upright. */
final class SheetImage {

    static final COSName NAME = COSName.getPDFName("Page");

    private static final int FAX_GROUP_4 = -1;
    private static final int PNG_FILTERS = 15;

    private SheetImage() {}

    /** The bytes are put in as they are; nothing decodes them here. */
    static PDXObject of(PageCopy copy, PDDocument document) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var raw = stream.createRawOutputStream()) {
            raw.write(copy.data().array());
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, copy.width());
        stream.setInt(COSName.HEIGHT, copy.height());
        switch (copy.encoding()) {
            case JPEG_GREY -> coded(stream, COSName.DCT_DECODE, COSName.DEVICEGRAY, 8);
            case JPEG_COLOUR -> coded(stream, COSName.DCT_DECODE, COSName.DEVICERGB, 8);
            case DEFLATED_GREY -> {
                coded(stream, COSName.FLATE_DECODE, COSName.DEVICEGRAY, 8);
                stream.setItem(COSName.DECODE_PARMS, filtered(1, copy.width()));
            }
            case DEFLATED_COLOUR -> {
                coded(stream, COSName.FLATE_DECODE, COSName.DEVICERGB, 8);
                stream.setItem(COSName.DECODE_PARMS, filtered(3, copy.width()));
            }
            case FAX -> {
                coded(stream, COSName.CCITTFAX_DECODE, COSName.DEVICEGRAY, 1);
                stream.setItem(COSName.DECODE_PARMS, fax(copy));
            }
        }
        return PDXObject.createXObject(stream, null);
    }

    /** The operators that draw it over the whole page. */
    static String drawn(Sheet sheet) {
        double[] origin = place(sheet, 0, 1);
        double[] right = place(sheet, 1, 1);
        double[] up = place(sheet, 0, 0);
        return "q "
                + Numbers.of(
                        right[0] - origin[0],
                        right[1] - origin[1],
                        up[0] - origin[0],
                        up[1] - origin[1],
                        origin[0],
                        origin[1])
                + " cm /" + NAME.getName() + " Do Q\n";
    }

    /** Where a point of the stored picture, as fractions from its top left, lies on the page, in points from its bottom left. */
    private static double[] place(Sheet sheet, double x, double y) {
        double[] shown =
                switch (sheet.copy().orientation()) {
                    case 2 -> new double[] {1 - x, y};
                    case 3 -> new double[] {1 - x, 1 - y};
                    case 4 -> new double[] {x, 1 - y};
                    case 5 -> new double[] {y, x};
                    case 6 -> new double[] {1 - y, x};
                    case 7 -> new double[] {1 - y, 1 - x};
                    case 8 -> new double[] {y, 1 - x};
                    default -> new double[] {x, y};
                };
        double[] upright =
                switch (sheet.turnedClockwise()) {
                    case 90 -> new double[] {1 - shown[1], shown[0]};
                    case 180 -> new double[] {1 - shown[0], 1 - shown[1]};
                    case 270 -> new double[] {shown[1], 1 - shown[0]};
                    default -> shown;
                };
        return new double[] {upright[0] * sheet.width(), (1 - upright[1]) * sheet.height()};
    }

    private static void coded(COSDictionary image, COSName filter, COSName colours, int bits) {
        image.setItem(COSName.FILTER, filter);
        image.setItem(COSName.COLORSPACE, colours);
        image.setInt(COSName.BITS_PER_COMPONENT, bits);
    }

    private static COSDictionary filtered(int colours, int columns) {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.PREDICTOR, COSInteger.get(PNG_FILTERS));
        parameters.setInt(COSName.COLORS, colours);
        parameters.setInt(COSName.BITS_PER_COMPONENT, 8);
        parameters.setInt(COSName.COLUMNS, columns);
        return parameters;
    }

    private static COSDictionary fax(PageCopy copy) {
        var parameters = new COSDictionary();
        parameters.setInt(COSName.K, FAX_GROUP_4);
        parameters.setInt(COSName.COLUMNS, copy.width());
        parameters.setInt(COSName.ROWS, copy.height());
        return parameters;
    }
}
