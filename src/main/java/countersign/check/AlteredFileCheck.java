package countersign.check;

import static countersign.model.adjudication.FlagKind.ALTERED_FILE;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that a file gives for a page, where the page's picture plainly shows others; words on a patch of smooth paper; and a
 * file that a program for changing pictures has saved. All say where to look, and not what it means.
 */
final class AlteredFileCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var flags = new ArrayList<Flag>();
        for (var document : file.documents()) {
            for (var page : document.transcripts()) {
                page.lines().stream().filter(line -> differs(page, line)).forEach(line -> flags.add(flag(page, line)));
                page.look().patches().stream()
                        .flatMap(patch -> on(page, patch).stream())
                        .forEach(flags::add);
            }
        }
        file.problems().stream()
                .filter(problem -> problem.code().equals("saved-by-editor"))
                .map(AlteredFileCheck::savedByEditor)
                .forEach(flags::add);
        return flags;
    }

    /** A picture may have been cut or brightened with it, too. */
    private static Flag savedByEditor(Problem note) {
        return new Flag(
                ALTERED_FILE,
                Certainty.CANNOT_TELL,
                "saved-by-editor",
                List.copyOf(note.arguments()),
                List.of(new Evidence(new PageId(note.file(), 1), Box.PAGE, "")));
    }

    /** The worker keeps the other reading beside a line only where the two do not go together. */
    private static boolean differs(Transcript page, TextLine line) {
        return line.second()
                .filter(second -> isOfFile(second.reader()) != isOfFile(page.reader()))
                .isPresent();
    }

    private static Optional<Flag> on(Transcript page, Box patch) {
        var words = page.lines().stream()
                .filter(line -> patch.contains(line.box().centreX(), line.box().centreY()))
                .toList();
        var text = words.stream().map(TextLine::text).collect(Collectors.joining(" "));
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Flag(
                        ALTERED_FILE,
                        Certainty.CANNOT_TELL,
                        "patch",
                        List.of(),
                        List.of(new Evidence(page.page(), patch, text))));
    }

    private static Flag flag(Transcript page, TextLine line) {
        String first = line.text();
        String second = line.second().map(Reading::text).orElse("");
        var words = Difference.of(
                first.codePoints().mapToObj(Character::toString).toList(),
                second.codePoints().mapToObj(Character::toString).toList());
        boolean firstOfFile = isOfFile(page.reader());
        return new Flag(
                ALTERED_FILE,
                Certainty.CANNOT_TELL,
                "text-and-picture",
                firstOfFile ? List.of(words.first(), words.second()) : List.of(words.second(), words.first()),
                List.of(evidence(page.page(), line, words)));
    }

    private static Evidence evidence(PageId page, TextLine line, Difference words) {
        int end = Math.min(line.glyphs().size(), words.end());
        int start = Math.min(words.start(), end);
        Box box = start < end ? line.boxOf(start, end) : line.box();
        return new Evidence(page, box, words.first().isEmpty() ? line.text() : words.first());
    }

    private static boolean isOfFile(String reader) {
        return reader.equals(Reading.TEXT_LAYER);
    }

    /**
     * Where two readings of a line part, widened to whole numbers and a few words around.
     *
     * @param start of it in the first, in characters
     * @param end of it there
     */
    private record Difference(int start, int end, String first, String second) {

        static Difference of(List<String> first, List<String> second) {
            int most = Math.min(first.size(), second.size());
            int start = 0;
            while (start < most && first.get(start).equals(second.get(start))) {
                start++;
            }
            int tail = 0;
            while (tail < most - start
                    && first.get(first.size() - 1 - tail).equals(second.get(second.size() - 1 - tail))) {
                tail++;
            }
            while (start > 0 && isOfNumber(first.get(start - 1))) {
                start--;
            }
            while (tail > 0 && isOfNumber(first.get(first.size() - tail))) {
                tail--;
            }
            return new Difference(
                    start,
                    first.size() - tail,
                    String.join("", first.subList(start, first.size() - tail)),
                    String.join("", second.subList(start, second.size() - tail)));
        }

        private static boolean isOfNumber(String character) {
            return "0123456789.,-/Xx年月日".contains(character);
        }
    }
}
