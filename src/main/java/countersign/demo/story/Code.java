package countersign.demo.story;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Sheet;
import countersign.model.claim.Money;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The QR code of an electronic receipt: code, number, check, day and sum, as its issuer signed them. */
final class Code {

    private static final double SIZE = 50;
    private static final double RIGHT = 24;
    private static final double TOP = 12;

    private Code() {}

    /** The first sheet gets the code in its upper right corner. */
    static List<Sheet> on(List<Sheet> sheets, CaseRecord record) {
        var all = new ArrayList<>(sheets);
        var first = sheets.get(0);
        var inks = new ArrayList<>(first.inks());
        inks.addAll(inks(words(record), first.width() - RIGHT - SIZE, TOP));
        all.set(0, new Sheet(first.width(), first.height(), inks));
        return all;
    }

    private static String words(CaseRecord record) {
        return String.join(
                ",",
                "01",
                "06",
                String.valueOf(record.get("invoiceCode")),
                String.valueOf(record.get("invoiceNo")),
                String.valueOf(record.get("invoiceCheck")),
                record.day("issued").format(DateTimeFormatter.BASIC_ISO_DATE),
                ((Money) record.get("total")).decimal());
    }

    private static List<Ink> inks(String words, double x, double y) {
        try {
            var matrix = Encoder.encode(words, ErrorCorrectionLevel.M).getMatrix();
            double module = SIZE / matrix.getWidth();
            var inks = new ArrayList<Ink>();
            for (int row = 0; row < matrix.getHeight(); row++) {
                int column = 0;
                while (column < matrix.getWidth()) {
                    int from = column;
                    while (column < matrix.getWidth() && matrix.get(column, row) == 1) {
                        column++;
                    }
                    if (column > from) {
                        inks.add(new Ink.Area(
                                x + from * module, y + row * module, (column - from) * module, module, 0x111111));
                    }
                    column++;
                }
            }
            return inks;
        } catch (WriterException e) {
            throw new IllegalStateException("the receipt's code", e);
        }
    }
}
