package countersign.extract;

import countersign.extract.table.Table;
import countersign.extract.table.TableReader;
import countersign.extract.words.Cell;
import countersign.extract.words.Sheet;
import countersign.extract.words.Words;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of a table of results, each as one sentence; those that no table was made of, as they stand. */
final class ResultRows {

    /** What such a row's passage stands under. */
    static final String SECTION = "检验结果";

    private static final Set<DocumentKind> KINDS = Set.of(DocumentKind.LABORATORY_REPORT, DocumentKind.CHECKUP_REPORT);
    private static final Pattern RESULT = Pattern.compile(
            "[<>≤≥]?\\d+(?:\\.\\d+)?\\s?(?:[↑↓HL]|[a-zA-Zμ%].*|[x×]10.*)?|[弱]?[阴阳]性.*|\\(?[-+±]{1,4}\\)?.{0,3}|未检出|未见异常");

    private ResultRows() {}

    /**
     * @param labels lines that hold a form's labels, such as the head of the table
     * @param taken lines that are read elsewhere; those of the rows are added
     */
    static List<Passage> of(Sheet sheet, DocumentKind kind, Set<Integer> labels, Set<Integer> taken) {
        if (!KINDS.contains(kind)) {
            return List.of();
        }
        var rows = new ArrayList<Passage>();
        for (Table table : TableReader.of(sheet)) {
            for (ResultRow row : ResultRow.of(table)) {
                rows.add(new Passage(SECTION, kind, row.sentence(), row.inLetters()));
                taken.addAll(row.row().lines());
            }
        }
        var seen = new HashSet<Cell>();
        for (Cell cell : sheet.cells()) {
            if (seen.contains(cell)) {
                continue;
            }
            var row = sheet.row(cell);
            seen.addAll(row);
            boolean results = row.size() >= 2
                    && row.stream().noneMatch(one -> labels.contains(one.line()) || taken.contains(one.line()))
                    && row.stream()
                            .skip(1)
                            .anyMatch(one -> RESULT.matcher(one.text()).matches());
            if (results) {
                rows.add(new Passage(
                        SECTION,
                        kind,
                        Words.joinApart(row.stream().map(Cell::words).toList())));
                row.forEach(one -> taken.add(one.line()));
            }
        }
        return rows;
    }
}
