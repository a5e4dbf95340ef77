package countersign.worker;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.ocr.LineReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the words that a file brings with what its page shows.
 *
 * <p>Where they part for good, the line keeps both: its own characters, and as its second reading the other's. A check
 * makes a flag of it. A scanner's program that read badly is no reason for one, so words nobody sees count only where
 * nearly all of them are right and both readers see the same other thing.
 */
final class Layers {

    /** Lines of a page of text that are read to compare. */
    private static final int SAMPLE = 12;
    /** From so many lines unlike the page on, the file's words are of no use. */
    private static final double UNLIKE_SHARE = 0.4;

    private static final double LIKE = 0.6;
    private static final double WELL_READ = 0.9;
    /** So much of a hidden layer must be right for the rest to mean anything. */
    private static final double CAREFUL = 0.97;

    private static final int ENOUGH = 40;

    private final LineReader first;
    private final LineReader second;

    Layers(LineReader first, LineReader second) {
        this.first = first;
        this.second = second;
    }

    /** The text's lines, with the picture's reading beside those that it plainly contradicts; empty if the text is of no use. */
    Optional<List<TextLine>> compared(List<TextLine> text, PageImage upright) {
        var lines = new ArrayList<>(text);
        var difference = new LineDifference(1);
        int legible = 0;
        int unlike = 0;
        for (int place : sample(text)) {
            var line = text.get(place);
            var seen = first.read(upright, line);
            if (seen.confidence() < WELL_READ || LineDifference.weight(seen.text()) == 0) {
                continue;
            }
            legible++;
            boolean alike = LineDifference.likeness(line.text(), seen.text()) >= LIKE;
            if (alike && !difference.isPlain(line.text(), seen.text(), seen.text())) {
                continue;
            }
            String again = second.read(upright, line).text();
            if (!alike && LineDifference.likeness(seen.text(), again) >= LIKE) {
                unlike++;
            }
            if (difference.isPlain(line.text(), seen.text(), again)) {
                lines.set(place, line.withSecond(seen));
            }
        }
        return unlike > 1 && unlike > UNLIKE_SHARE * legible ? Optional.empty() : Optional.of(lines);
    }

    /** The picture's lines, with the layer's words beside those that these plainly contradict. */
    List<TextLine> compared(List<TextLine> read, List<TextLine> layer, PageImage upright) {
        var said = read.stream().map(line -> under(line, layer)).toList();
        double right = 0;
        int all = 0;
        for (int i = 0; i < read.size(); i++) {
            int weight = LineDifference.weight(said.get(i));
            right += weight * LineDifference.likeness(said.get(i), read.get(i).text());
            all += weight;
        }
        if (all < ENOUGH || right < CAREFUL * all) {
            return read;
        }
        var lines = new ArrayList<>(read);
        var difference = new LineDifference(2);
        for (int i = 0; i < read.size(); i++) {
            var line = read.get(i);
            if (!said.get(i).isEmpty()
                    && difference.isPlain(said.get(i), line.text(), line.text())
                    && difference.isPlain(
                            said.get(i), line.text(), second.read(upright, line).text())) {
                lines.set(i, line.withSecond(new Reading(Reading.TEXT_LAYER, said.get(i), 1)));
            }
        }
        return lines;
    }

    /** The contradicted lines the other way round: as the picture shows them, with the file's words beside. */
    static List<TextLine> asSeen(List<TextLine> compared) {
        return compared.stream()
                .map(line -> line.second().map(seen -> asSeen(line, seen)).orElse(line))
                .toList();
    }

    private static TextLine asSeen(TextLine line, Reading seen) {
        var characters = seen.text().codePoints().mapToObj(Character::toString).toList();
        double width = line.box().width() / characters.size();
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < characters.size(); i++) {
            var box = new Box(
                    line.box().x() + i * width,
                    line.box().y(),
                    width,
                    line.box().height());
            glyphs.add(new Glyph(characters.get(i), box, seen.confidence()));
        }
        return TextLine.of(glyphs).withSecond(new Reading(Reading.TEXT_LAYER, line.text(), 1));
    }

    /** The lines with the most numbers, which are what somebody would change, spread over the page. */
    private static List<Integer> sample(List<TextLine> text) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < text.size(); i++) {
            if (LineDifference.weight(text.get(i).text()) > 1) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingLong(place -> -digits(text.get(place))));
        return places.subList(0, Math.min(SAMPLE, places.size()));
    }

    private static long digits(TextLine line) {
        return line.text().chars().filter(Character::isDigit).count();
    }

    private static String under(TextLine read, List<TextLine> layer) {
        var words = new StringBuilder();
        layer.stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph ->
                        read.box().contains(glyph.box().centreX(), glyph.box().centreY()))
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().x()))
                .map(Glyph::text)
                .forEach(words::append);
        return words.toString();
    }
}
