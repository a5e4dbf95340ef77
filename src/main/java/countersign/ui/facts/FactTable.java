package countersign.ui.facts;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.FlagState;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.Reading;
import countersign.ui.facts.FactCell.Entry;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a claim, a row a kind and a column a document.
 *
 * @param columns the documents that say anything
 */
record FactTable(List<Document> columns, List<Row> rows) {

    static final FactTable EMPTY = new FactTable(List.of(), List.of());

    FactTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A kind of fact.
     *
     * @param cells one a column
     */
    record Row(FactGroup group, FactKey<?> key, Accepted accepted, List<FactCell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean flagged() {
            return cells.stream().anyMatch(FactCell::flagged);
        }

        boolean low() {
            return cells.stream().anyMatch(FactCell::low);
        }
    }

    static FactTable of(CaseView view) {
        return view.file().map(file -> of(view, file)).orElse(EMPTY);
    }

    /** How many facts there are. */
    int size() {
        return rows.size();
    }

    private static FactTable of(CaseView view, CaseFile file) {
        var columns = view.documents().stream()
                .filter(document -> file.facts().facts().stream()
                                .anyMatch(fact -> fact.key().isShown() && standsIn(fact.evidence(), document))
                        || typed(view).stream().anyMatch(read -> standsIn(read, document)))
                .toList();
        var rows = new ArrayList<Row>();
        FactGroup.all()
                .forEach(group -> group.keys().forEach(key -> {
                    var cells = columns.stream()
                            .map(document -> cell(view, file, document, key))
                            .toList();
                    if (cells.stream().anyMatch(cell -> !cell.empty())) {
                        var told = Majority.unmarked(cells);
                        rows.add(new Row(group, key, Accepted.of(view, file, key, cells), told));
                    }
                }));
        return new FactTable(columns, rows);
    }

    private static List<Evidence> typed(CaseView view) {
        return view.state().corrections().stream()
                .filter(read -> read.correction().fact().isPresent())
                .map(read -> new Evidence(
                        read.correction().page(),
                        read.correction().box(),
                        read.correction().text()))
                .toList();
    }

    private static FactCell cell(CaseView view, CaseFile file, Document document, FactKey<?> key) {
        Map<Object, Entry> entries = new LinkedHashMap<>();
        file.facts().facts().stream()
                .filter(fact -> fact.key().equals(key) && standsIn(fact.evidence(), document))
                .map(fact -> entry(view, fact))
                .forEach(entry -> entries.merge(entry.value(), entry, FactTable::worse));
        view.state().corrections().stream()
                .filter(read ->
                        read.correction().fact().filter(key.id()::equals).isPresent()
                                && read.correction().page().file().equals(document.file()))
                .map(read -> new Evidence(
                        read.correction().page(),
                        read.correction().box(),
                        read.correction().text()))
                .filter(words -> view.factAt(words).isEmpty())
                .forEach(words -> entries.put(words, new Entry(Optional.empty(), words, List.of(), true)));
        return new FactCell(entries.values().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.severity().map(Enum::ordinal).orElse(Integer.MAX_VALUE)))
                .toList());
    }

    /** The same value twice in a document: the place that should be looked at stands for both. */
    private static Entry worse(Entry one, Entry other) {
        if (one.flags().isEmpty() != other.flags().isEmpty()) {
            return one.flags().isEmpty() ? other : one;
        }
        return other.confidence() > one.confidence() ? other : one;
    }

    private static Entry entry(CaseView view, Fact<?> fact) {
        boolean person =
                fact.readings().stream().anyMatch(reading -> reading.reader().equals(Reading.PERSON));
        return new Entry(Optional.of(fact), fact.evidence(), flags(view, fact.evidence()), person);
    }

    private static List<NumberedFlag> flags(CaseView view, Evidence place) {
        return view.flags().stream()
                .filter(flag -> flag.state() != FlagState.DISMISSED)
                .filter(flag -> flag.evidence().stream().anyMatch(words -> same(words, place)))
                .toList();
    }

    /** The same words, but for what rounding and a wider quotation do to their box. */
    private static boolean same(Evidence words, Evidence place) {
        return words.page().equals(place.page())
                && (words.box().contains(place.box().centreX(), place.box().centreY())
                        || place.box()
                                .contains(words.box().centreX(), words.box().centreY()));
    }

    private static boolean standsIn(Evidence words, Document document) {
        return words.page().file().equals(document.file());
    }
}
