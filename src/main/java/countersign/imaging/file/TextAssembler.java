package countersign.imaging.file;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lines of the glyphs of a PDF's page: rows from the top, cut where a gap is wider than a word's. */
final class TextAssembler {

    /** Turned by more of the text than this, the page is. */
    private static final double TURNED_SHARE = 0.6;

    private static final double SAME_ROW = 0.4;
    private static final double CELL_GAP = 1.2;
    private static final double WORD_GAP = 0.25;
    private static final double SPACE_GAP = 0.1;

    private final PageFrame frame;

    TextAssembler(PageFrame frame) {
        this.frame = frame;
    }

    PageContent.Text assemble(List<DrawnGlyph> drawn) {
        int turn = turn(placed(drawn, frame));
        var shown = frame.turned(turn);
        var upright = new ArrayList<PlacedGlyph>();
        var aslant = new ArrayList<PlacedGlyph>();
        for (var glyph : placed(drawn, shown)) {
            (glyph.runs(0) ? upright : aslant).add(glyph);
        }
        var lines = new ArrayList<TextLine>();
        rows(upright).forEach(row -> lines.addAll(cells(row)));
        lines.addAll(runs(aslant));
        return new PageContent.Text(
                turn,
                (int) Math.max(1, Math.round(shown.shownWidth())),
                (int) Math.max(1, Math.round(shown.shownHeight())),
                lines,
                drawn.stream().allMatch(DrawnGlyph::shapeKnown));
    }

    private static List<PlacedGlyph> placed(List<DrawnGlyph> drawn, PageFrame frame) {
        return drawn.stream()
                .flatMap(glyph -> PlacedGlyph.of(glyph, frame).stream())
                .filter(PlacedGlyph::isOnPage)
                .toList();
    }

    /** How far the page must be turned clockwise, since most of its text runs another way. */
    private static int turn(List<PlacedGlyph> glyphs) {
        for (int direction : new int[] {90, 180, 270}) {
            long so = glyphs.stream().filter(glyph -> glyph.runs(direction)).count();
            if (so > TURNED_SHARE * glyphs.size()) {
                return 360 - direction;
            }
        }
        return 0;
    }

    private static List<List<PlacedGlyph>> rows(List<PlacedGlyph> glyphs) {
        var rows = new ArrayList<List<PlacedGlyph>>();
        var byHeight = glyphs.stream()
                .sorted(Comparator.comparingDouble(PlacedGlyph::baseline))
                .toList();
        for (var glyph : byHeight) {
            var row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null || !sameRow(row.get(row.size() - 1), glyph)) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(PlacedGlyph::x)));
        return rows;
    }

    private static boolean sameRow(PlacedGlyph above, PlacedGlyph below) {
        return below.baseline() - above.baseline() < SAME_ROW * Math.min(above.size(), below.size());
    }

    private static List<TextLine> cells(List<PlacedGlyph> row) {
        var cells = new ArrayList<TextLine>();
        var cell = new ArrayList<PlacedGlyph>();
        boolean space = false;
        for (var glyph : row) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            if (!cell.isEmpty()) {
                var last = cell.get(cell.size() - 1);
                double gap = (glyph.x() - last.right()) / Math.max(glyph.size(), last.size());
                if (glyph.repeats(last)) {
                    continue;
                }
                if (gap > CELL_GAP) {
                    cells.add(line(cell));
                    cell.clear();
                } else if (gap > SPACE_GAP && space || gap > WORD_GAP && isLatin(last) && isLatin(glyph)) {
                    cell.add(between(last, glyph));
                }
            }
            cell.add(glyph);
            space = false;
        }
        if (!cell.isEmpty()) {
            cells.add(line(cell));
        }
        return cells;
    }

    /** Text that runs aslant, such as a watermark, in the order in which it was drawn. */
    private static List<TextLine> runs(List<PlacedGlyph> glyphs) {
        var lines = new ArrayList<TextLine>();
        var run = new ArrayList<PlacedGlyph>();
        for (var glyph : glyphs) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
                lines.add(line(run));
                run.clear();
            }
            if (!glyph.isSpace()) {
                run.add(glyph);
            }
        }
        if (!run.isEmpty()) {
            lines.add(line(run));
        }
        return lines;
    }

    private static boolean follows(PlacedGlyph last, PlacedGlyph next) {
        double distance = Math.hypot(next.x() - last.x(), next.baseline() - last.baseline());
        return Math.abs(last.angle() - next.angle()) < 5 && distance < 3 * last.size();
    }

    private static boolean isLatin(PlacedGlyph glyph) {
        int point = glyph.text().codePointAt(0);
        return point < 0x250 && Character.isLetterOrDigit(point);
    }

    private static PlacedGlyph between(PlacedGlyph last, PlacedGlyph next) {
        double width = Math.max(0, next.box().x() - last.box().right());
        var box = new Box(last.box().right(), last.box().y(), width, last.box().height());
        return new PlacedGlyph(" ", box, last.right(), next.x(), last.baseline(), last.size(), 0);
    }

    private static TextLine line(List<PlacedGlyph> glyphs) {
        List<Glyph> sure = glyphs.stream().map(PlacedGlyph::sure).toList();
        return TextLine.of(sure);
    }
}
