package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.HOSPITAL_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HospitalMismatchCheckTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # front page, admission, discharge, answer
            云岭市第一人民医院, 云岭市第一人民医院, 云岭市第一人民医院, none
            云岭市第一人民医院, 云岭市第一人民医院, 云岭市第二人民医院, stay/certain
            云岭市第一人民医院, 云岭市第一人民医院, 云岭一院, none
            云岭市第一人民医院, 云岭市第一人民医院, 云岭市第一人民医院(云岭大学附属第一医院), none
            云岭市第一人民医院, 云岭市第一人民医院, 云岭大学附属第一医院（云岭市第一人民医院）, none
            云岭市第一人民医院, 云岭市第一人民医院, 云岭市第二人民医院(云岭大学附属第二医院), stay/certain
            云岭市第一人民医院, 第一人民医院, 云岭市第一人民医院, none
            云岭大学第一附属医院, 云岭大学第一附属医院, 云岭大学附属第一医院, none
            云岭大学第一附属医院, 云岭大学第一附属医院, 云岭大学附属第二医院, stay/certain
            云岭大学第一附属医院, 云岭大学第一附属医院, 云岭省红十字医院(云岭大学附属第一医院), none
            中国人民解放军联勤保障部队第九九六医院, 联勤保障部队第九九六医院, 解放军第996医院, none
            中国人民解放军联勤保障部队第九九六医院, 联勤保障部队第九九六医院, 解放军第995医院, stay/certain
            云岭市第一人民医院, 云岭市第一人民医院, 清川县中医院, stay/certain
            """)
    void comparesThePapersOfAStay(String front, String admission, String discharge, String answer) {
        var in = LocalDate.of(2020, 10, 12);
        var file = aCase().document(DocumentKind.RECORD_FRONT_PAGE)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.HOSPITAL, front)
                .document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.HOSPITAL, admission)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.HOSPITAL, discharge)
                .build();

        assertEquals(answer, Answers.of(new HospitalMismatchCheck(), HOSPITAL_MISMATCH, file));
    }

    /** A garrison's one number of a patient is read as that of a visit. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # discharge, answer
            解放军第九一七医院, stay/certain
            解放军第九六二医院, none
            """)
    void papersOfOneNumberAreOfOneStay(String discharge, String answer) {
        var in = LocalDate.of(2020, 12, 18);
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.OUTPATIENT_NUMBER, "M0073319")
                .fact(FactKey.HOSPITAL, "解放军第九六二医院")
                .document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.OUTPATIENT_NUMBER, "M0073319")
                .fact(FactKey.HOSPITAL, "解放军第九六二医院")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.HOSPITAL, discharge)
                .build();

        assertEquals(answer, Answers.of(new HospitalMismatchCheck(), HOSPITAL_MISMATCH, file));
    }

    /** A township's papers bear no number: an operation within the days of a stay is of it, what is only dated within bears witness. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # discharge, operation, its day, report, answer
            清桥市第三医院, 清桥市人民医院, 2019-07-20, 清桥市人民医院, stay/certain
            清桥市人民医院, 清桥市第三医院, 2019-07-20, 清桥市人民医院, stay/certain
            清桥市人民医院, 清桥市第三医院, 2019-08-20, 清桥市人民医院, none
            清桥市第三医院, 清桥市第三医院, 2019-07-20, 清桥市第三医院, stay/certain
            清桥市人民医院, 清桥市人民医院, 2019-07-20, 清桥市第三医院, none
            清桥市人民医院, 清桥市人民医院, 2019-07-20, 清桥市人民医院, none
            """)
    void papersWithoutANumberBelongByTheirDay(
            String discharge, String operation, LocalDate day, String report, String answer) {
        var in = LocalDate.of(2019, 7, 18);
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.HOSPITAL, "清桥市人民医院")
                .document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.OPERATION_DATE, day)
                .fact(FactKey.HOSPITAL, operation)
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.SAMPLING_DATE, LocalDate.of(2019, 7, 20))
                .fact(FactKey.HOSPITAL, report)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.DISCHARGE_DATE, LocalDate.of(2019, 7, 27))
                .fact(FactKey.HOSPITAL, discharge)
                .build();

        assertEquals(answer, Answers.of(new HospitalMismatchCheck(), HOSPITAL_MISMATCH, file));
    }
}
