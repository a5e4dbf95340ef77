package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import countersign.ocr.PageReader;
import countersign.ocr.PageReading;
import java.util.ArrayList;
import java.util.List;

/** Reads pages with PP-OCRv4: finds the lines, turns the page upright, reads each line along its bends. */
public final class PpOcrReader implements PageReader {

    private static final int LONG_SIDE = 1280;

    private final Detector detector;
    private final Recognizer recognizer;
    private final Orientation orientation;

    public PpOcrReader(Models models) {
        detector = new Detector(models.detection());
        recognizer = new Recognizer(models.recognition(), models.characters());
        orientation = new Orientation(recognizer);
    }

    @Override
    public PageReading read(PageImage page) {
        var upright = page.squared();
        int turned = 0;
        var map = detector.detect(upright, LONG_SIDE);
        var layout = Layout.of(map);
        if (layout.sideways()) {
            turned = 90;
            upright = upright.turned(90);
            map = detector.detect(upright, LONG_SIDE);
            layout = Layout.of(map);
        }
        if (orientation.upsideDown(upright, layout)) {
            turned += 180;
            upright = upright.turned(180);
            layout = Layout.of(map.reversed());
        }
        return new PageReading(turned, upright.width(), upright.height(), lines(upright, layout));
    }

    private List<TextLine> lines(PageImage page, Layout layout) {
        var reads = new ArrayList<Read>();
        for (Stripe stripe : layout.across()) {
            reads.add(recognizer.read(LineCrop.of(page, stripe)));
        }
        return ReadingOrder.rows(reads, layout.tracer()).stream()
                .flatMap(List::stream)
                .filter(read -> !read.signs().isEmpty())
                .map(read -> line(read, page))
                .toList();
    }

    private static TextLine line(Read read, PageImage page) {
        return TextLine.of(read.signs().stream()
                .map(sign -> new Glyph(sign.text(), place(read.stripe(), sign, page), sign.confidence()))
                .toList());
    }

    private static Box place(Stripe stripe, Read.Sign sign, PageImage page) {
        double[] xs = new double[4];
        double[] ys = new double[4];
        for (int corner = 0; corner < 4; corner++) {
            double along = corner % 2 == 0 ? sign.from() : sign.to();
            double across = (corner / 2 - 0.5) * stripe.height();
            xs[corner] = stripe.x(along, across) / page.width();
            ys[corner] = stripe.y(along, across) / page.height();
        }
        double left = least(xs);
        double top = least(ys);
        return new Box(left, top, -least(negated(xs)) - left, -least(negated(ys)) - top);
    }

    private static double least(double[] values) {
        return java.util.Arrays.stream(values).min().orElseThrow();
    }

    private static double[] negated(double[] values) {
        return java.util.Arrays.stream(values).map(value -> -value).toArray();
    }

    @Override
    public void close() {
        detector.close();
        recognizer.close();
    }
}
