package countersign.extract;

import countersign.extract.table.Table;
import countersign.extract.words.Field;
import countersign.extract.words.Sheet;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page made ready for extractors.
 *
 * @param kind of this page, which in a file of several documents may differ from the file's
 * @param tables those of pages that are made of tables
 * @param anchor the day of the record, from which it counts time: admission or visit
 */
record PageText(DocumentKind kind, Sheet sheet, List<Field> fields, List<Table> tables, Optional<LocalDate> anchor) {

    PageText since(Optional<LocalDate> day) {
        return new PageText(kind, sheet, fields, tables, day);
    }

    /** Fields whose label stands for {@code key}. */
    Stream<Field> fields(FactKey<?> key) {
        return fields.stream().filter(field -> field.label().use().keys().contains(key));
    }

    /** Sentences under a heading that {@code headings} (a regular expression) names. */
    Stream<Field> under(String headings) {
        return fields.stream().filter(field -> field.label().printed().matches(headings));
    }
}
