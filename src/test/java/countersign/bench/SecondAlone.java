package countersign.bench;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.Optional;

/** A page as if the second reader had been the only one, on the lines that the first has found. */
final class SecondAlone {

    private SecondAlone() {}

    static Transcript of(Transcript page) {
        var lines = new ArrayList<TextLine>();
        for (var line : page.lines()) {
            line.second().filter(read -> !read.text().isBlank()).ifPresent(read -> lines.add(line(line.box(), read)));
        }
        return new Transcript(page.page(), page.width(), page.height(), Reading.TESSERACT, lines);
    }

    /** The page as the first reader saw it. */
    static Transcript without(Transcript page) {
        return page.withLines(page.lines().stream()
                .map(line -> new TextLine(line.glyphs(), line.box(), Optional.empty()))
                .toList());
    }

    private static TextLine line(Box box, Reading read) {
        int[] signs = read.text().codePoints().toArray();
        double all = 0;
        for (int sign : signs) {
            all += width(sign);
        }
        var glyphs = new ArrayList<Glyph>();
        double at = box.x();
        for (int sign : signs) {
            double width = box.width() * width(sign) / all;
            glyphs.add(
                    new Glyph(Character.toString(sign), new Box(at, box.y(), width, box.height()), read.confidence()));
            at += width;
        }
        return TextLine.of(glyphs);
    }

    private static double width(int sign) {
        return sign >= 0x2E80 ? 2 : 1;
    }
}
