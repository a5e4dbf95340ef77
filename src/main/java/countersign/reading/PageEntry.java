package countersign.reading;

import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the cache keeps of a page.
 *
 * @param read the first reader's answer, with what the second made of some lines
 * @param second the second reader that was asked, with its version
 * @param asked the lines it was asked about, whatever came of it
 */
record PageEntry(Answer.PageRead read, String second, Set<Integer> asked) {

    PageEntry {
        asked = Set.copyOf(asked);
    }

    static PageEntry of(Answer.PageRead read) {
        return new PageEntry(read, "", Set.of());
    }

    /** @param source the document's hash */
    Transcript transcript(PageId page, String source) {
        return new Transcript(
                page,
                read.width(),
                read.height(),
                read.reader(),
                read.lines(),
                read.look().from(source));
    }

    /** The same with readings of another second reader forgotten. */
    PageEntry readBy(String reader) {
        if (second.equals(reader)) {
            return this;
        }
        var plain = read.lines().stream()
                .map(line -> comparesWithFile(line) || line.code().isPresent()
                        ? line
                        : new TextLine(line.glyphs(), line.box(), Optional.empty(), line.script()))
                .toList();
        return new PageEntry(with(plain), reader, Set.of());
    }

    /** The lines among {@code wanted} that the second reader has not seen. Text that was never a picture has but one reading. */
    List<Integer> unasked(Set<Integer> wanted) {
        if (read.reader().equals(Reading.TEXT_LAYER)) {
            return List.of();
        }
        return new TreeSet<>(wanted)
                .stream()
                        .filter(line -> line >= 0
                                && line < read.lines().size()
                                && !asked.contains(line)
                                && read.lines().get(line).code().isEmpty())
                        .toList();
    }

    PageEntry withSecond(List<Integer> places, List<Reading> readings) {
        var lines = new ArrayList<>(read.lines());
        for (int i = 0; i < places.size(); i++) {
            if (!readings.get(i).text().isEmpty() && !comparesWithFile(lines.get(places.get(i)))) {
                lines.set(places.get(i), lines.get(places.get(i)).withSecond(readings.get(i)));
            }
        }
        var all = new TreeSet<>(asked);
        all.addAll(places);
        return new PageEntry(with(lines), second, all);
    }

    /** The file's own words and the page's picture are the two readings then, and no third takes the place of one. */
    private boolean comparesWithFile(TextLine line) {
        return read.reader().equals(Reading.TEXT_LAYER)
                || line.second()
                        .filter(second -> second.reader().equals(Reading.TEXT_LAYER))
                        .isPresent();
    }

    private Answer.PageRead with(List<TextLine> lines) {
        return new Answer.PageRead(
                read.turnedClockwise(), read.width(), read.height(), read.reader(), lines, read.look());
    }
}
