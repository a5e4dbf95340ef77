package countersign.interpret;

import countersign.model.finding.Person;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a text stands.
 *
 * @param section its heading; empty where none
 * @param anchor the day from which the record counts time: admission, visit or report
 */
record Context(String section, DocumentKind document, Optional<LocalDate> anchor) {

    /** In a family history the family is spoken of until a person is named. */
    Person subject() {
        return section.contains("家族") ? Person.FAMILY : Person.PATIENT;
    }

    boolean ofFamily() {
        return section.contains("家族");
    }

    boolean provisional() {
        return section.contains("冰冻") || section.contains("细胞学");
    }

    boolean ofPast() {
        return section.contains("既往");
    }
}
