package countersign.ocr.ticks;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells up from down in the arrows beside the values of a laboratory's table, and finds those that the reader passed over:
 * they stand alone and are not in its language.
 */
public final class Arrows {

    private static final Pattern VALUE = Pattern.compile("[<>]?\\s?\\d{1,6}(?:\\.\\d{1,4})?");
    /** In heights of the value's line: how far to look on its right, and on its left. */
    private static final double RIGHT = 7;

    private static final double LEFT = 2.5;
    /** An arrow is a little higher than digits. */
    private static final double ROOM = 0.2;

    private static final String MADE_OF_ARROWS = "↑↓←→†个T不下丁卜十";

    private static final double SURE = 0.9;

    private Arrows() {}

    /** The same lines and, after the value it belongs to, each arrow. */
    public static List<TextLine> with(List<TextLine> lines, PageImage page) {
        var all = new ArrayList<TextLine>();
        for (TextLine line : lines) {
            all.add(looksLikeArrow(line) ? settled(line, page) : line);
            if (line.script() == Script.PRINT && VALUE.matcher(line.text()).matches()) {
                beside(line, lines, page).ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean looksLikeArrow(TextLine line) {
        return line.glyphs().size() == 1 && MADE_OF_ARROWS.contains(line.text());
    }

    private static TextLine settled(TextLine line, PageImage page) {
        double room = ROOM * line.box().height();
        return arrow(
                        page,
                        (int) ((line.box().x() - room) * page.width()),
                        (int) ((line.box().right() + room) * page.width()),
                        (int) Math.max(0, (line.box().y() - room) * page.height()),
                        (int) Math.min(page.height(), (line.box().bottom() + room) * page.height()))
                .map(found -> TextLine.of(List.of(new Glyph(
                        found.text(),
                        line.box(),
                        Math.max(SURE, line.glyphs().get(0).confidence())))))
                .orElse(line);
    }

    private static Optional<TextLine> beside(TextLine value, List<TextLine> lines, PageImage page) {
        double height = value.box().height() * page.height();
        double left = value.box().x() * page.width();
        double right = value.box().right() * page.width();
        double before = Math.max(0, left - LEFT * height);
        double after = Math.min(page.width(), right + RIGHT * height);
        for (TextLine other : lines) {
            if (other != value && other.box().sharedHeight(value.box()) > 0.3) {
                double x = other.box().x() * page.width();
                double end = other.box().right() * page.width();
                after = x >= left ? Math.min(after, x) : after;
                before = x < left ? Math.max(before, Math.min(end, left)) : before;
            }
        }
        int top = (int) Math.max(0, value.box().y() * page.height() - ROOM * height);
        int bottom = (int) Math.min(page.height(), value.box().bottom() * page.height() + ROOM * height);
        var behind = arrow(page, (int) right, (int) after, top, bottom);
        return behind.isPresent() ? behind : arrow(page, (int) before, (int) left, top, bottom);
    }

    private static Optional<TextLine> arrow(PageImage page, int left, int right, int top, int bottom) {
        return Sign.in(page, Math.max(0, left), Math.min(page.width(), right), top, bottom).stream()
                .filter(sign -> sign.isUp() || sign.isDown())
                .findFirst()
                .map(sign -> TextLine.of(List.of(new Glyph(
                        sign.isUp() ? "↑" : "↓",
                        new Box(
                                (double) sign.left() / page.width(),
                                (double) top / page.height(),
                                (double) sign.width() / page.width(),
                                (double) (bottom - top) / page.height()),
                        SURE))));
    }
}
