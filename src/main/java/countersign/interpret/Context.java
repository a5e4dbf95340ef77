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

    /** Whether single characters are relatives: 父, 子. */
    boolean ofKin() {
        return ofFamily() || section.contains("婚") || section.contains("育");
    }

    /** Whether it tells what was done one after the other, so that 治疗后 is no past. */
    boolean ofStory() {
        return section.contains("经过") || section.contains("病程") || section.contains("现病史");
    }

    /** Where illnesses are named that the patient has not. */
    boolean ofDifferential() {
        return section.contains("鉴别");
    }

    /** Where it is advised what to do, and illnesses are named that may yet come. */
    boolean ofAdvice() {
        return section.contains("建议") || section.contains("计划") || section.contains("注意");
    }

    /** What a patient is told to do and take from now on. */
    boolean ofOrders() {
        return ofAdvice() || section.contains("医嘱");
    }

    boolean ofComplaint() {
        return section.contains("主诉");
    }

    /** Whether it tells of what was before: illnesses, habits, births. */
    boolean ofHistory() {
        return section.contains("既往") || section.contains("个人史") || section.contains("育");
    }

    boolean provisional() {
        return section.contains("冰冻") || section.contains("细胞学");
    }

    boolean ofPast() {
        return section.contains("既往");
    }
}
