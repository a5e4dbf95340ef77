package countersign.bench.understanding;

import countersign.bench.understanding.Page.Run;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reader without a fault makes of printed pages: the lines in reading order, without the blanks between characters. */
final class Reader {

    private Reader() {}

    static List<Transcript> read(Printed.Sheet sheet) {
        var transcripts = new ArrayList<Transcript>();
        for (int i = 0; i < sheet.pages().size(); i++) {
            transcripts.add(read(
                    new PageId(sheet.file(), sheet.first() + i), sheet.pages().get(i)));
        }
        return transcripts;
    }

    private static Transcript read(PageId id, Page page) {
        var lines = page.runs().stream()
                .sorted(Comparator.comparingLong((Run run) -> Math.round((run.y() + run.size() / 2) / 4))
                        .thenComparingDouble(Run::x))
                .map(Reader::line)
                .toList();
        return new Transcript(id, (int) Page.WIDTH * 3, (int) Page.HEIGHT * 3, Reading.PPOCR, lines);
    }

    private static TextLine line(Run run) {
        var line = TextLine.of(glyphs(run));
        return line.withSecond(new Reading(Reading.TESSERACT, line.text(), 0.95));
    }

    /** Where each character stands. */
    static List<Glyph> glyphs(Run run) {
        var glyphs = new ArrayList<Glyph>();
        double x = run.x();
        int[] characters = run.text().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            double wide = Run.advance(characters[i]) * run.size();
            boolean blank = Character.isWhitespace(characters[i]);
            if (!blank || betweenLatin(characters, i)) {
                var box = new Box(x / Page.WIDTH, run.y() / Page.HEIGHT, wide / Page.WIDTH, run.size() / Page.HEIGHT);
                glyphs.add(new Glyph(Character.toString(characters[i]), box, 0.99));
            }
            x += wide;
        }
        return glyphs;
    }

    private static boolean betweenLatin(int[] characters, int at) {
        return at > 0
                && at < characters.length - 1
                && characters[at - 1] < 0x80
                && characters[at + 1] < 0x80
                && characters[at - 1] != ' '
                && characters[at + 1] != ' ';
    }
}
