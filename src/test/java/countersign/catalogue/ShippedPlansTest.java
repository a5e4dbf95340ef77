package countersign.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.plan.Illness;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.PlanVersion;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedPlansTest {

    private static final Catalogue SHIPPED = Catalogue.shipped();

    static List<PlanVersion> versions() {
        return SHIPPED.plans().stream()
                .flatMap(plan -> plan.versions().stream())
                .toList();
    }

    static List<PlanVersion> covering() {
        return versions().stream().filter(PlanVersion::covers).toList();
    }

    @Test
    void shipsThePlansThatOtherProgramsName() {
        assertEquals(
                new TreeSet<>(List.of(
                        "xhb-critical-illness",
                        "xhb-elderly-cancer",
                        "xhb-chronic-illness",
                        "xhb-public-transport",
                        "waterdrop-cancer-adult",
                        "waterdrop-cancer-elderly",
                        "waterdrop-children",
                        "easy-mutual",
                        "meituan-mutual",
                        "didi-mutual",
                        "baidu-mutual",
                        "xiaomi-mutual",
                        "e-mutual",
                        "suning-mutual",
                        "360-mutual",
                        "appeal",
                        "children-critical-illness-insurance")),
                SHIPPED.plans().stream().map(plan -> plan.id()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # plan, version, joins from, to, waits, class, at age, pays at most, assumed
            xhb-elderly-cancer, 2019.1, P60Y, 70, 90, severe, 65, 100000.00, false
            xhb-elderly-cancer, 2019.1, P60Y, 70, 90, mild, 65, 50000.00, false
            xhb-chronic-illness, 2020.1, P30D, 59, 90, severe, 39, 300000.00, false
            xhb-chronic-illness, 2020.1, P30D, 59, 90, severe, 40, 100000.00, false
            xhb-public-transport, 2020.1, P30D, 59, 0, death, 30, 100000.00, true
            waterdrop-cancer-adult, 2016.1, P18Y, 50, 180, severe, 30, 300000.00, false
            waterdrop-cancer-elderly, 2016.1, P51Y, 65, 180, severe, 60, 100000.00, true
            waterdrop-children, 2016.1, P30D, 17, 180, severe, 3, 300000.00, true
            easy-mutual, 2016.1, P30D, 65, 180, severe, 30, 300000.00, false
            meituan-mutual, 2019.1, P30D, 39, 180, severe, 30, 350000.00, false
            meituan-mutual, 2020.1, P30D, 39, 180, severe, 30, 150000.00, false
            didi-mutual, 2018.1, P30D, 59, 180, severe, 30, 500000.00, true
            baidu-mutual, 2019.1, P30D, 59, 90, severe, 30, 300000.00, true
            xiaomi-mutual, 2019.1, P30D, 59, 90, severe, 30, 300000.00, true
            e-mutual, 2014.1, P1Y, 70, 180, severe, 17, 500000.00, false
            e-mutual, 2016.1, P1Y, 70, 180, severe, 18, 400000.00, false
            e-mutual, 2016.1, P1Y, 70, 180, severe, 51, 200000.00, false
            suning-mutual, 2018.1, P30D, 65, 90, death, 30, 300000.00, true
            360-mutual, 2019.1, P30D, 59, 90, mild, 30, 50000.00, true
            children-critical-illness-insurance, 2021.1, P30D, 17, 90, mild, 3, 150000.00, true
            """)
    void decidesByTheseValues(
            String id,
            String version,
            Period from,
            int to,
            int waits,
            String illnessClass,
            int age,
            String amount,
            boolean assumed) {
        var rules = SHIPPED.plan(id)
                .flatMap(plan -> plan.version(version))
                .orElseThrow()
                .rules();

        assertEquals(from, rules.ageAtJoining().from());
        assertEquals(to, rules.ageAtJoining().lastYear());
        assertEquals(waits, rules.waiting().days());
        var benefit = rules.benefit(IllnessClass.valueOf(illnessClass.toUpperCase(java.util.Locale.ROOT)), age)
                .orElseThrow();
        assertEquals(amount, benefit.amount().decimal());
        assertEquals(assumed, rules.isAssumed(benefit.id()));
    }

    @ParameterizedTest
    @CsvSource({"xhb-elderly-cancer", "xhb-chronic-illness", "waterdrop-cancer-adult", "waterdrop-cancer-elderly"})
    void coversMalignantIllnessesOnlyWhereThePlanIsForCancer(String id) {
        SHIPPED.plan(id)
                .orElseThrow()
                .versions()
                .forEach(version -> assertTrue(
                        version.illnesses().stream().allMatch(illness -> illness.group() == IllnessGroup.MALIGNANT)));
    }

    @Test
    void coversTheTwentyFiveOfTheStandard() {
        assertEquals(
                25,
                SHIPPED.plan("easy-mutual")
                        .orElseThrow()
                        .versions()
                        .get(0)
                        .illnesses()
                        .size());
    }

    @ParameterizedTest
    @MethodSource("covering")
    void paysEveryClassItCoversAtEveryAgeItCovers(PlanVersion version) {
        var rules = version.rules();
        var classes = version.illnesses().stream()
                .map(Illness::illnessClass)
                .distinct()
                .toList();
        int first = Math.max(0, rules.ageAtDiagnosis().from().getYears());
        for (var illnessClass : classes) {
            for (int age = first; age <= rules.ageAtDiagnosis().lastYear(); age++) {
                var paid = rules.benefit(illnessClass, age);
                assertTrue(
                        paid.isPresent() || age > 100,
                        version.plan() + " pays nothing for " + illnessClass + " at " + age);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("covering")
    void knowsWhatProvesEachIllnessItCovers(PlanVersion version) {
        assertTrue(version.illnesses().stream()
                .allMatch(illness -> version.definition(illness).isPresent()));
    }

    @Test
    void asksAnAppealForPapersOnly() {
        var appeal = SHIPPED.plan("appeal").orElseThrow().nearest(LocalDate.of(2024, 10, 1));

        assertEquals(false, appeal.covers());
        assertEquals(List.of(), appeal.illnesses());
        assertEquals(List.of(), appeal.rules().benefits());
        assertEquals(Optional.empty(), appeal.rules().claimWindowDays());
        assertEquals(
                List.of("identity", "diagnosis", "bills"),
                appeal.rules().documents().stream()
                        .map(document -> document.id())
                        .toList());
    }

    @Test
    void asksOfHealthWithinWindowsThatEndWithJoining() {
        var rules = SHIPPED.plan("xhb-critical-illness")
                .orElseThrow()
                .versions()
                .get(2)
                .rules();
        var stay = rules.health().stream()
                .filter(rule -> rule.id().equals("stay"))
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of(15), stay.moreThanDays());
        assertEquals(
                "2018-05-12/2020-05-11",
                stay.window()
                        .of(LocalDate.of(2020, 5, 12), LocalDate.of(2021, 2, 26))
                        .toString());
        assertEquals(9, rules.exclusions().size());
    }
}
