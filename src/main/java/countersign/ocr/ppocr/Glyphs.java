package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.List;

/** Says where on the page the characters of lines are. */
final class Glyphs {

    /** Less sure lines are rarely text at all: frames, logos, speckles. */
    private static final double TEXT = 0.5;

    /** Arrows beside laboratory values are rare in the network's training, but nothing looks like them. */
    private static final String ARROWS = "↑↓";

    private static final double ARROW = 0.25;

    private Glyphs() {}

    static List<TextLine> lines(List<List<Read>> rows, PageImage page) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(Glyphs::isText)
                .map(read -> line(read, page))
                .toList();
    }

    private static boolean isText(Read read) {
        return read.confidence() >= TEXT
                || read.confidence() >= ARROW
                        && read.signs().size() == 1
                        && ARROWS.contains(read.signs().get(0).text());
    }

    private static TextLine line(Read read, PageImage page) {
        return TextLine.of(read.signs().stream()
                .map(sign -> new Glyph(sign.text(), place(read.stripe(), sign, page), sign.sure()))
                .toList());
    }

    private static Box place(Stripe stripe, Read.Sign sign, PageImage page) {
        double half = stripe.height() / 2;
        return corner(stripe, sign.from(), -half, page)
                .union(corner(stripe, sign.to(), -half, page))
                .union(corner(stripe, sign.from(), half, page))
                .union(corner(stripe, sign.to(), half, page));
    }

    private static Box corner(Stripe stripe, double along, double across, PageImage page) {
        return new Box(stripe.x(along, across) / page.width(), stripe.y(along, across) / page.height(), 0, 0);
    }
}
