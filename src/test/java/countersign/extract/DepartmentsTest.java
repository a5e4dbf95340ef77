package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentsTest {

    private final Departments departments = Departments.shipped();

    @ParameterizedTest
    @CsvSource({
        "胃肠外科, false",
        "置肠外科, true",
        "神外科, true",
        "泌腺外科, true",
        "神经内科, false",
        "神经外科, false",
        "内科, false",
        "介入血管瘤中心, false",
        "胃肠外科二病区, false"
    })
    void oneCharacterAwayFromADepartmentIsASlip(String department, boolean slip) {
        assertEquals(slip, departments.isSlip(department));
    }
}
