package countersign.extract;

import countersign.extract.words.Cell;
import countersign.extract.words.Field;
import countersign.extract.words.Sheet;
import countersign.extract.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The prose of a letter, in whose sentences what else would be a form's labels stands: {@code 因乏力于3月2日入院,住院号20010045。}
 *
 * <p>What lies before and behind such a label belongs to no field, and would be lost.
 */
final class Running {

    /** Before a label that stands within a sentence. */
    private static final Pattern SENTENCE_BEFORE = Pattern.compile(".*[\\u4e00-\\u9fff].*[,。;].*");

    private static final int LONG = 20;

    private Running() {}

    /** The lines of prose that hold labels within, joined; empty where the page is a form. */
    static Optional<Words> in(Sheet sheet, List<Field> fields, Predicate<Field> isSentences) {
        var told = new HashSet<Integer>();
        for (Field field : fields) {
            if (isSentences.test(field)) {
                field.value().lines().stream()
                        .filter(line -> line != field.label().cell().line())
                        .forEach(told::add);
            }
        }
        Set<Cell> running = new HashSet<>();
        for (Field field : fields) {
            var cell = field.label().cell();
            int at = cell.text().indexOf(field.label().printed());
            boolean within = at > 0
                    && SENTENCE_BEFORE.matcher(cell.text().substring(0, at)).matches();
            if (within && cell.text().length() >= LONG && !told.contains(cell.line())) {
                running.add(cell);
            }
        }
        var lines = new ArrayList<Words>();
        for (Cell cell : sheet.cells()) {
            if (running.contains(cell)) {
                lines.add(cell.words());
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(Words.join(lines));
    }
}
