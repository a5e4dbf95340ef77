package countersign.reading;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of a page as bytes: on the pipe and in the cache. */
final class LinesCodec {

    private static final int LINES = 50_000;
    private static final int GLYPHS = 20_000;
    private static final int GLYPH_BYTES = 4;

    private LinesCodec() {}

    static void write(DataOutputStream out, List<TextLine> lines) throws IOException {
        out.writeInt(lines.size());
        for (var line : lines) {
            box(out, line.box());
            out.writeInt(line.script().ordinal());
            out.writeInt(line.glyphs().size());
            for (var glyph : line.glyphs()) {
                WireOutput.text(out, glyph.text());
                box(out, glyph.box());
                WireOutput.fraction(out, glyph.confidence());
            }
            out.writeInt(line.second().isPresent() ? 1 : 0);
            if (line.second().isPresent()) {
                reading(out, line.second().get());
            }
        }
    }

    static List<TextLine> read(WireInput in) throws BrokenProtocolException {
        int count = in.number(0, LINES);
        var lines = new ArrayList<TextLine>();
        int left = Limits.TEXT_BYTES;
        for (int i = 0; i < count; i++) {
            Box box = box(in);
            var script = Script.values()[in.number(0, Script.values().length - 1)];
            int size = in.number(1, GLYPHS);
            left -= size;
            if (left < 0) {
                throw new BrokenProtocolException("more text than a page may have");
            }
            var glyphs = new ArrayList<Glyph>();
            for (int g = 0; g < size; g++) {
                glyphs.add(new Glyph(character(in), box(in), in.fraction(0, 1)));
            }
            Optional<Reading> second = in.number(0, 1) == 1 ? Optional.of(reading(in)) : Optional.empty();
            lines.add(new TextLine(glyphs, box, second, script));
        }
        return lines;
    }

    static void reading(DataOutputStream out, Reading reading) throws IOException {
        WireOutput.text(out, reading.reader());
        WireOutput.text(out, reading.text());
        WireOutput.fraction(out, reading.confidence());
    }

    static Reading reading(WireInput in) throws BrokenProtocolException {
        return new Reading(in.text(40), in.text(GLYPHS), in.fraction(0, 1));
    }

    private static String character(WireInput in) throws BrokenProtocolException {
        String text = in.text(GLYPH_BYTES);
        if (text.isEmpty()
                || text.codePointCount(0, text.length()) != 1
                || Character.isISOControl(text.codePointAt(0))) {
            throw new BrokenProtocolException("not one character");
        }
        return text;
    }

    private static void box(DataOutputStream out, Box box) throws IOException {
        WireOutput.fraction(out, box.x());
        WireOutput.fraction(out, box.y());
        WireOutput.fraction(out, box.width());
        WireOutput.fraction(out, box.height());
    }

    /** A reader's box may cross the edge of the page, but not leave it behind. */
    private static Box box(WireInput in) throws BrokenProtocolException {
        return new Box(in.fraction(-1, 2), in.fraction(-1, 2), in.fraction(0, 3), in.fraction(0, 3));
    }
}
