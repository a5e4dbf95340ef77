package countersign.extract;

import countersign.extract.table.Table;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a laboratory measured, row by row. */
final class TestExtractor implements Extractor {

    static final Set<DocumentKind> KINDS = Set.of(DocumentKind.LABORATORY_REPORT, DocumentKind.CHECKUP_REPORT);

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        if (KINDS.contains(page.kind())) {
            for (Table table : page.tables()) {
                for (ResultRow row : ResultRow.of(table)) {
                    found.add(new Found<>(FactKey.TEST_RESULT, row.result(), row.value(), row.reader()));
                }
            }
        }
        return found;
    }
}
