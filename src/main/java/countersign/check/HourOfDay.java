package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hour that is printed behind a day: 2020-09-11 07:10.
 *
 * @param words where it stands
 */
record HourOfDay(LocalTime time, Evidence words) {

    private static final Pattern HOUR =
            Pattern.compile("^[\\sT]*([01]?\\d|2[0-3])(?:[:.]|时|点)([0-5]\\d)(?:[:分]|\\D|$)");

    /** A digit read less surely than this tells no hour. */
    private static final double SURE = 0.95;

    private static final int LONGEST = 9;

    /** @param day the words of a date */
    static Optional<HourOfDay> after(CaseFile file, Evidence day) {
        return file.documents().stream()
                .filter(document -> document.file().equals(day.page().file()))
                .flatMap(document -> document.transcripts().stream())
                .filter(page -> page.page().equals(day.page()))
                .flatMap(page -> behind(page, day))
                .findFirst();
    }

    boolean isBefore(HourOfDay other) {
        return time.isBefore(other.time);
    }

    /** What stands behind the date in its line, or else in the next cell of its row. */
    private static Stream<HourOfDay> behind(Transcript page, Evidence day) {
        return page.lines().stream()
                .filter(line -> line.box().sharedHeight(day.box()) > 0.5
                        && line.box().right() > day.box().right())
                .sorted(Comparator.comparingDouble(line -> line.box().x()))
                .map(line -> new Rest(line, first(line, day)))
                .filter(rest -> rest.first() < rest.line().glyphs().size())
                .limit(1)
                .flatMap(rest -> rest.hour(day).stream());
    }

    private static int first(TextLine line, Evidence day) {
        int first = 0;
        while (first < line.glyphs().size()
                && line.glyphs().get(first).box().centreX() < day.box().right()) {
            first++;
        }
        return first;
    }

    /** A line from one of its characters on. */
    private record Rest(TextLine line, int first) {

        Optional<HourOfDay> hour(Evidence day) {
            int end = Math.min(line.glyphs().size(), first + LONGEST);
            var text = new StringBuilder();
            line.glyphs()
                    .subList(first, end)
                    .forEach(glyph -> text.append(Normalizer.normalize(glyph.text(), Normalizer.Form.NFKC)));
            var hour = HOUR.matcher(text);
            return hour.find() && line.confidenceOf(first, end) >= SURE
                    ? Optional.of(new HourOfDay(
                            LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))),
                            new Evidence(
                                    day.page(),
                                    line.boxOf(first, end),
                                    text.toString().strip())))
                    : Optional.empty();
        }
    }
}
