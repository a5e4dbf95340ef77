package countersign.transcript.page;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Characters of a line between two spaces; Chinese, which has none, is one word from gap to gap. */
public record Word(List<Glyph> glyphs) {

    public Word {
        glyphs = List.copyOf(glyphs);
    }

    /** Empty for a line of nothing but spaces. */
    public static List<Word> of(TextLine line) {
        var words = new ArrayList<Word>();
        var word = new ArrayList<Glyph>();
        for (var glyph : line.glyphs()) {
            if (!glyph.text().isBlank()) {
                word.add(new Glyph(Printable.of(glyph.text()), glyph.box(), glyph.confidence()));
            } else if (!word.isEmpty()) {
                words.add(new Word(word));
                word.clear();
            }
        }
        if (!word.isEmpty()) {
            words.add(new Word(word));
        }
        return words;
    }

    public String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    public Box box() {
        return glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    }

    /** The least sure of its characters decides. */
    public double confidence() {
        return glyphs.stream().mapToDouble(Glyph::confidence).min().orElseThrow();
    }
}
