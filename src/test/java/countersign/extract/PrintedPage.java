package countersign.extract;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;

/**
 * A page drawn in text: every line is a row, three blanks or more part two cells, and the place of a character is where
 * it stands, a Chinese one two columns wide.
 */
public final class PrintedPage {

    private static final int ROWS = 60;
    private static final double COLUMN = 0.0095;
    private static final double HEIGHT = 0.0135;

    private PrintedPage() {}

    public static Transcript of(String text) {
        return of("documents/01.pdf", 1, text, 0);
    }

    /** @param slope how much the lines fall from left to right, as fraction of the page */
    public static Transcript of(String file, int number, String text, double slope) {
        var lines = new ArrayList<TextLine>();
        int row = 0;
        for (String printed : text.split("\n", -1)) {
            row++;
            for (int[] cell : cells(printed)) {
                lines.add(
                        line(printed.substring(cell[0], cell[1]), columns(printed.substring(0, cell[0])), row, slope));
            }
        }
        return new Transcript(new PageId(file, number), 1654, 2339, Reading.PPOCR, lines);
    }

    /** The same page after the second reader has read each line as {@code read} says, or as it is. */
    public static Transcript second(Transcript page, String from, String to) {
        return page.withLines(page.lines().stream()
                .map(line -> line.withSecond(
                        new Reading(Reading.TESSERACT, line.text().replace(from, to), 0.9)))
                .toList());
    }

    private static List<int[]> cells(String printed) {
        var cells = new ArrayList<int[]>();
        int start = -1;
        int blanks = 0;
        for (int i = 0; i <= printed.length(); i++) {
            boolean blank = i == printed.length() || printed.charAt(i) == ' ';
            blanks = blank ? blanks + 1 : 0;
            if (!blank && start < 0) {
                start = i;
            }
            if (start >= 0 && (blanks == 3 || i == printed.length())) {
                int end = i - blanks + 1;
                cells.add(new int[] {start, end});
                start = -1;
            }
        }
        return cells;
    }

    private static int columns(String text) {
        return text.codePoints().map(PrintedPage::width).sum();
    }

    private static int width(int point) {
        return point < 0x2000 ? 1 : 2;
    }

    private static TextLine line(String text, int column, int row, double slope) {
        var glyphs = new ArrayList<Glyph>();
        double x = 0.05 + column * COLUMN;
        for (int point : text.codePoints().toArray()) {
            double width = width(point) * COLUMN;
            double y = (double) row / ROWS + slope * (x - 0.5);
            glyphs.add(new Glyph(new String(Character.toChars(point)), new Box(x, y, width, HEIGHT), 0.99));
            x += width;
        }
        return TextLine.of(glyphs);
    }
}
