package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A colon that a reader takes for a cell of its own loses no value. */
class StrayMarksTest {

    private static final DocumentForms FORMS = new DocumentFormsReader().read();
    private static final Classifier CLASSIFIER = new Classifier(FORMS);
    private static final Extractors EXTRACTORS = new Extractors(FORMS);

    @ParameterizedTest
    @ValueSource(strings = {"""
            入院日期    :    2021年03月02日    出院日期    :    2021年03月09日    住院天数    :    7天
            """, """
            入院日期    :    2021-03-02
            出院日期    :    2021-03-09
            """, """
            入院时间:2021-03-02 10:20    ;    出院时间    .    2021-03-09 09:00
            """, """
            入院日期    2021-03-02    :    出院日期    :    2021-03-09
            """, """
            入院日期:    :    2021-03-02
            出院日期:    :    2021-03-09
            """, """
            入院2021年3月2日    出院2021年3月9日    住院日7天
            """, """
            入院:2021-03-02 10:20    出院:2021-03-09 09:00    住院天数7天
            """})
    void aMarkInACellOfItsOwnStandsBetweenNothing(String rows) {
        var page = PrintedPage.of("""
                                    出院记录
            姓名:张安    性别:男    年龄:56岁    住院号:0012345
            """ + rows);
        var document = CLASSIFIER.classify("documents/01.pdf", 1, List.of(page));
        var facts = new FactSheet(EXTRACTORS.facts(document));

        assertEquals(List.of(LocalDate.of(2021, 3, 2)), values(facts, FactKey.ADMISSION_DATE));
        assertEquals(List.of(LocalDate.of(2021, 3, 9)), values(facts, FactKey.DISCHARGE_DATE));
    }

    private static <T> List<T> values(FactSheet facts, FactKey<T> key) {
        return facts.each(key).map(fact -> fact.value()).toList();
    }
}
