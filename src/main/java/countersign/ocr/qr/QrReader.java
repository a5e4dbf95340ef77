package countersign.ocr.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the QR codes on a page; what they say has a check of its own, so it is right or not read at all. */
public final class QrReader {

    /** A receipt's code is some 20 mm wide: three pixels a module are left of it. */
    private static final int LONG_SIDE = 2000;

    /** Noise and the raggedness of prints grow less with the picture; small codes need all of it. */
    private static final List<Integer> THEN = List.of(1400, 3600);

    /** Only papers that call themselves receipts are looked at: looking takes as long as reading some ten lines. */
    private static final Pattern RECEIPT = Pattern.compile("票据|发票|收据|电子票|收费.?票");

    /** Finders have their middles 3.5 modules inside a code of some 40. */
    private static final double EDGE = 0.11;

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    /**
     * For each code a line of the one sign {@value TextLine#CODE}, with what it says as its second reading.
     *
     * @param lines what stands on the page
     */
    public List<TextLine> read(PageImage upright, List<TextLine> lines) {
        if (lines.stream().noneMatch(line -> RECEIPT.matcher(line.text()).find())) {
            return List.of();
        }
        var found = read(upright.within(LONG_SIDE));
        for (int side : THEN) {
            if (found.isEmpty() && side < 1.1 * Math.max(upright.width(), upright.height())) {
                found = read(upright.within(side));
            }
        }
        return found;
    }

    private static List<TextLine> read(PageImage page) {
        var source = new RGBLuminanceSource(page.width(), page.height(), page.pixels());
        try {
            var codes = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
            return Arrays.stream(codes)
                    .filter(code -> code.getText() != null && !code.getText().isBlank())
                    .map(code -> line(code, page))
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    private static TextLine line(Result code, PageImage page) {
        Box box = place(code.getResultPoints(), page);
        return TextLine.of(List.of(new Glyph(TextLine.CODE, box, 1)))
                .withSecond(new Reading(Reading.QR, code.getText().strip(), 1));
    }

    private static Box place(ResultPoint[] points, PageImage page) {
        double left = Arrays.stream(points).mapToDouble(ResultPoint::getX).min().orElse(0);
        double right =
                Arrays.stream(points).mapToDouble(ResultPoint::getX).max().orElse(0);
        double top = Arrays.stream(points).mapToDouble(ResultPoint::getY).min().orElse(0);
        double bottom =
                Arrays.stream(points).mapToDouble(ResultPoint::getY).max().orElse(0);
        double edge = EDGE * Math.max(right - left, bottom - top);
        return new Box(
                (left - edge) / page.width(),
                (top - edge) / page.height(),
                (right - left + 2 * edge) / page.width(),
                (bottom - top + 2 * edge) / page.height());
    }
}
