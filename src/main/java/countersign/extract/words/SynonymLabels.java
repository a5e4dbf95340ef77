package countersign.extract.words;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Finds labels that are said in other words than any form names, by what they mean. */
final class SynonymLabels {

    private static final Pattern NUMBER_IN_BRACKETS = Pattern.compile("\\s*\\([一二三四五六七八九十]{1,2}\\)\\s*");
    private static final int LONGEST_NUMBERED = 12;

    /** What may be a label: before a colon, in brackets or to the end, with a remark in brackets. */
    private static final Pattern RUN = Pattern.compile(
            "([\\u4e00-\\u9fff](?:[\\u4e00-\\u9fffA-Z/、 ]){1,18}?)\\s*(?:\\([^()]{1,24}\\))?\\s*(?:[:;]|[\\]>]\\s*:?|$)");

    /** Before a blank or a number, where what follows has to tell that it was a label. */
    private static final Pattern BLANK_BEHIND =
            Pattern.compile("([\\u4e00-\\u9fff][\\u4e00-\\u9fffA-Z/、]{1,11}?)(?: +(?=\\S)|(?=[12]\\d|[二贰][〇○零O0一二]))");

    private final LabelBook book;

    SynonymLabels(LabelBook book) {
        this.book = book;
    }

    /** The folded words from there on that may be a label. */
    static Optional<String> run(String text, int from) {
        var run = RUN.matcher(text).region(from, text.length());
        return run.lookingAt() ? Optional.of(Folding.foldAll(run.group(1))) : Optional.empty();
    }

    /** At the head of a cell: before a colon, in brackets, alone, or numbered and glued to its text. */
    Optional<Label> atHead(Cell cell, int head) {
        return of(cell, head, 0).or(() -> numbered(cell, head));
    }

    /** Later in a cell: only before a colon. */
    Optional<Label> within(Cell cell, int at) {
        return of(cell, at, at).filter(Label::colon);
    }

    /**
     * Before a blank or a number instead of a colon: {@code 出科日期 2021.3.2}.
     *
     * @param follows whether what stands behind the blank may be the label's
     */
    Optional<Label> beforeBlank(Cell cell, int at, int start, BiPredicate<LabelBook.Hit, String> follows) {
        String text = cell.text();
        var run = BLANK_BEHIND.matcher(text).region(at, text.length());
        boolean known = !run.lookingAt()
                || book.at(text, at).filter(hit -> hit.end() >= run.end(1)).isPresent();
        return known
                ? Optional.empty()
                : book.meant(run.group(1), run.end())
                        .filter(hit -> follows.test(hit, text.substring(run.end())))
                        .map(hit -> new Label(cell, start, run.end(), hit.printed(), hit.use(), false));
    }

    private Optional<Label> of(Cell cell, int at, int start) {
        String text = cell.text();
        var run = RUN.matcher(text).region(at, text.length());
        boolean known = !run.lookingAt()
                || book.at(text, at).filter(hit -> hit.end() >= run.end(1)).isPresent();
        return known
                ? Optional.empty()
                : book.meant(run.group(1), run.end())
                        .map(hit -> new Label(
                                cell,
                                start,
                                run.end(),
                                hit.printed(),
                                hit.use(),
                                run.end() < text.length() || text.endsWith(":")));
    }

    /** {@code (三)出院确定诊断1.胃窦…}: its number tells that a label begins, and the longest that says one is it. */
    private Optional<Label> numbered(Cell cell, int head) {
        String text = cell.text();
        if (!NUMBER_IN_BRACKETS.matcher(text.substring(0, head)).matches()) {
            return Optional.empty();
        }
        var named = book.at(text, head);
        int least = named.map(LabelBook.Hit::end).orElse(head + 2);
        for (int end = Math.min(text.length(), head + LONGEST_NUMBERED); end >= least; end--) {
            String run = text.substring(head, end);
            var hit = run.indexOf(' ') < 0 ? book.meant(run, end) : Optional.<LabelBook.Hit>empty();
            if (hit.isPresent()) {
                return hit.map(meant -> label(cell, meant));
            }
        }
        return named.map(hit -> label(cell, hit));
    }

    private static Label label(Cell cell, LabelBook.Hit hit) {
        return new Label(cell, 0, hit.end(), hit.printed(), hit.use(), true);
    }
}
