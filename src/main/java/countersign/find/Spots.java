package countersign.find;

import countersign.model.page.Box;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads from words that were found to their place on the page. */
public final class Spots {

    private Spots() {}

    /** The place of the words on the page, in the line in which they begin; as typed, else with one character misread. */
    public static Optional<Box> of(Wanted wanted, Transcript page) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        List<int[]> owners = new ArrayList<>();
        for (int line = 0; line < page.lines().size(); line++) {
            var glyphs = page.lines().get(line).glyphs();
            for (int glyph = 0; glyph < glyphs.size(); glyph++) {
                var written = glyphs.get(glyph).text();
                text.append(written);
                for (int i = 0; i < written.length(); i++) {
                    owners.add(new int[] {line, glyph});
                }
            }
            text.append('\n');
            owners.add(new int[] {line, glyphs.size()});
        }
        var place = Place.of(wanted.plain(), text.toString(), 0);
        if (place == null) {
            place = Place.of(wanted.plain(), text.toString(), 1);
        }
        if (place == null) {
            return Optional.empty();
        }
        var first = owners.get(place.start());
        var last = owners.get(place.end() - 1);
        var line = page.lines().get(first[0]);
        int end = last[0] == first[0] ? last[1] + 1 : line.glyphs().size();
        return Optional.of(line.boxOf(first[1], Math.min(end, line.glyphs().size())));
    }
}
