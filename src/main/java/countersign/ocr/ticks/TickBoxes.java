package countersign.ocr.ticks;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the boxes of a form into its lines: □ where nobody ticked, ☑ where somebody did, ■ where it is filled.
 *
 * <p>Boxes come in company: a page with a single one has none, but a seal's corner or a character that looks like one.
 */
public final class TickBoxes {

    private static final String EMPTY = "□";
    private static final String TICKED = "☑";
    private static final String FILLED = "■";

    /** What readers make of boxes. Anything else that stands in a box was written into it. */
    private static final String MADE_OF_BOXES = "□☐■◼√☑☒VvXx[]()|｜lI丨「」【】〓";

    /** These, too, where they are not sure of it. */
    private static final String MADE_IN_DOUBT = "回囗田日曰区凶冈因团";

    private static final double DOUBTFUL = 0.75;
    private static final String MOUTH = "口";
    private static final String AFTER_MOUTH = "服腔角唇渴干咽述臭吐齿镜岸味感头径粮罩语";
    private static final String BEFORE_MOUTH = "伤切刀合疮关进出入门窗造瘘人户胃创裂穿瓣瘤肛漏开港路缺张闭牲虎通引孔瘘肌封袖领盆";

    private static final double SHORTEST = 0.45;
    private static final double LONGEST = 1.1;
    /** In heights of a line: how far a box may stand from the words that it belongs to. */
    private static final double NEAR = 1.7;

    /** What stands so near the middle of a character, in its widths, is a part of it. */
    private static final double PART = 0.4;

    private static final double BARE = 0.04;
    private static final double MARKED = 0.09;
    private static final double FULL = 0.72;
    private static final int COMPANY = 2;

    private record Placed(Square square, int line, int glyph) {}

    private TickBoxes() {}

    /** The same lines, with the boxes that stand in them or right beside them. */
    public static List<TextLine> in(PageImage upright, List<TextLine> lines) {
        var placed = new ArrayList<Placed>();
        for (Square square : squares(upright, lines)) {
            place(square, upright, lines).ifPresent(placed::add);
        }
        placed.removeIf(one -> isMouth(one, lines) && isAlone(one, placed));
        if (placed.size() < COMPANY) {
            return lines;
        }
        var marked = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            var here = placed.stream().filter(one -> one.line() == line).toList();
            if (!here.isEmpty()) {
                marked.set(i, marked(lines.get(i), here, upright));
            }
        }
        return List.copyOf(marked);
    }

    private static boolean isMouth(Placed placed, List<TextLine> lines) {
        var glyphs = lines.get(placed.line()).glyphs();
        return placed.glyph() < glyphs.size()
                && glyphs.get(placed.glyph()).text().equals(MOUTH);
    }

    /** Whether no other box stands beside it. */
    private static boolean isAlone(Placed placed, List<Placed> all) {
        var square = placed.square();
        return all.stream()
                .noneMatch(other ->
                        other != placed && Math.abs(other.square().centreY() - square.centreY()) < square.side());
    }

    private static List<Square> squares(PageImage page, List<TextLine> lines) {
        var found = new ArrayList<Square>();
        double usual = lines.stream()
                .mapToDouble(line -> height(line, page))
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
        for (TextLine line : lines) {
            double height = height(line, page);
            double print = Math.min(usual, height); // a tick that reaches up makes its line higher
            boolean down = line.glyphs().size() > 1
                    && line.box().width() * page.width() < line.box().height() * page.height();
            if (down || line.code().isPresent()) {
                continue;
            }
            int x0 = (int) Math.max(0, line.box().x() * page.width() - NEAR * height);
            int x1 = (int) Math.min(page.width(), line.box().right() * page.width() + NEAR * height);
            int y0 = (int) Math.max(0, line.box().y() * page.height() - 0.25 * height);
            int y1 = (int) Math.min(page.height(), line.box().bottom() * page.height() + 0.25 * height);
            for (Square square : Squares.in(
                    page, x0, y0, x1, y1, (int) Math.round(SHORTEST * print), (int) Math.round(LONGEST * height))) {
                if (found.stream().noneMatch(square::overlaps)) {
                    found.add(square);
                }
            }
        }
        return found;
    }

    /** The character that it stands before, or the end of what it stands behind; none where another thing is read there. */
    private static Optional<Placed> place(Square square, PageImage page, List<TextLine> lines) {
        Placed best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            double height = height(lines.get(i), page);
            var glyphs = lines.get(i).glyphs();
            for (int j = 0; j < glyphs.size(); j++) {
                var box = glyphs.get(j).box();
                double middle = box.centreX() * page.width();
                if (Math.abs(box.centreY() * page.height() - square.centreY()) > 0.5 * height) {
                    continue;
                }
                boolean inside = middle > square.left() && middle < square.right();
                boolean part = Math.abs(middle - square.centreX()) < PART * box.width() * page.width();
                if ((inside || part) && !isMadeOfBox(glyphs, j)) {
                    return Optional.empty();
                }
                double apart = middle - square.centreX();
                double room = (square.side() + 0.8 * height) / 2;
                double gap = inside ? -1 : Math.abs(apart) - room - (apart > 0 ? 0.2 * height : 0);
                if (gap < least && gap < NEAR * height) {
                    least = gap;
                    best = new Placed(square, i, apart > 0 || inside ? j : j + 1);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isMadeOfBox(List<Glyph> glyphs, int place) {
        String text = glyphs.get(place).text();
        if (text.equals(MOUTH)) {
            boolean ofWord = place > 0
                            && BEFORE_MOUTH.contains(glyphs.get(place - 1).text())
                    || place + 1 < glyphs.size()
                            && AFTER_MOUTH.contains(glyphs.get(place + 1).text());
            return !ofWord || glyphs.get(place).confidence() < DOUBTFUL;
        }
        return text.isBlank()
                || MADE_OF_BOXES.contains(text)
                || MADE_IN_DOUBT.contains(text) && glyphs.get(place).confidence() < DOUBTFUL;
    }

    private static TextLine marked(TextLine line, List<Placed> boxes, PageImage page) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i <= line.glyphs().size(); i++) {
            for (Placed placed : boxes) {
                if (placed.glyph() == i) {
                    glyphs.add(glyph(placed.square(), page));
                }
            }
            if (i < line.glyphs().size()) {
                var glyph = line.glyphs().get(i);
                boolean replaced = isMadeOfBox(line.glyphs(), i)
                        && boxes.stream().anyMatch(placed -> covers(placed.square(), glyph.box(), page));
                if (!replaced) {
                    glyphs.add(glyph);
                }
            }
        }
        return new TextLine(glyphs, TextLine.of(glyphs).box().union(line.box()), line.second(), line.script());
    }

    private static boolean covers(Square square, Box box, PageImage page) {
        double middle = box.centreX() * page.width();
        double reach = 0.25 * square.side();
        return middle > square.left() - reach && middle < square.right() + reach;
    }

    private static Glyph glyph(Square square, PageImage page) {
        var box = new Box(
                (double) square.left() / page.width(),
                (double) square.top() / page.height(),
                (double) (square.right() - square.left() + 1) / page.width(),
                (double) (square.bottom() - square.top() + 1) / page.height());
        if (square.ink() >= FULL) {
            return new Glyph(FILLED, box, 0.98);
        }
        boolean clear = square.ink() <= BARE || square.ink() >= MARKED;
        return new Glyph(square.ink() <= (BARE + MARKED) / 2 ? EMPTY : TICKED, box, clear ? 0.95 : 0.6);
    }

    private static double height(TextLine line, PageImage page) {
        var heights = line.glyphs().stream()
                .mapToDouble(glyph -> glyph.box().height() * page.height())
                .sorted()
                .toArray();
        return heights[heights.length / 2];
    }
}
