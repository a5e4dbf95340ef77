package countersign.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.claim.Claim;
import countersign.model.claim.Member;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanVersion;
import countersign.model.plan.SiteRule;
import countersign.text.Language;
import countersign.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final String ILLNESSES = """
            schema: countersign-illnesses/1
            list: some
            illnesses:
              - id: gout
                names: {zh: 痛风, en: Gout}
                class: mild
                group: other
                codes: [M10]
            """;

    private static final String PARTS = """
            schema: countersign-plan-parts/1
            documents:
              some:
                - {id: identity, any-of: [identity-card]}
            """;

    private static final String PLAN = """
            schema: countersign-plan/1
            id: small
            names: {zh: 小, en: Small}
            common:
              ages:
                joining: {from: P30D, last-year: 59}
                diagnosis: {from: P18Y, last-year: 59}
              waiting: {days: 90, accidents-exempt: true}
              claim-window-days: 180
              fee: 0.08
              due-days: 10
              illnesses: [some]
              definitions: {set: cid2007}
              benefits:
                - {class: mild, ages: 0-59, amount: 500.00}
              documents: [some]
            versions:
              - version: "2"
                from: 2020-01-01
              - version: "1"
                from: 2019-01-01
                to: 2019-12-31
                due-days: 20
                assumed: [due-days, benefit.mild]
            """;

    private static final Catalogue SHIPPED = Catalogue.shipped();

    @Test
    void shipsAllIllnessesOfTheList() {
        assertEquals(100, count(IllnessClass.SEVERE));
        assertEquals(3, count(IllnessClass.MILD));
        assertEquals(5, count(IllnessClass.RARE));
        assertEquals(3, count(IllnessClass.DEATH));
        assertEquals(1, count(IllnessClass.ACCIDENT));
        assertEquals(
                112,
                SHIPPED.illnesses().stream()
                        .map(illness -> illness.id())
                        .distinct()
                        .count());
        assertEquals(
                112,
                SHIPPED.illnesses().stream()
                        .map(illness -> illness.names().en())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # version, illnesses, mild amount at 35, effect on a mild cancer of the thyroid, of the prostate
            2018.1, 103, 300000.00, AS_SEVERE, OUT
            2019.1, 103, 50000.00, AS_CLASS, AS_CLASS
            2020.1, 108, 50000.00, OUT, OUT
            """)
    void shipsThreeVersionsThatDecideDifferently(
            String id, int illnesses, String mild, SiteRule.Effect thyroid, SiteRule.Effect prostate) {
        var version = plan().version(id).orElseThrow();

        assertEquals(illnesses, version.illnesses().size());
        assertEquals(Optional.of(Money.parse(mild)), amount(version, IllnessClass.MILD, 35));
        assertEquals(Optional.of(Money.yuan(300_000)), amount(version, IllnessClass.SEVERE, 39));
        assertEquals(Optional.of(Money.yuan(100_000)), amount(version, IllnessClass.SEVERE, 40));
        assertEquals(Optional.empty(), amount(version, IllnessClass.SEVERE, 60));
        assertEquals(
                List.of(thyroid, prostate),
                version.rules().payments().sites().stream()
                        .map(SiteRule::effect)
                        .toList());
        assertEquals(90, version.rules().waiting().days());
        assertEquals(Optional.of(180), version.rules().claimWindowDays());
        assertEquals(10, version.rules().dueDays());
        assertEquals(new BigDecimal("0.08"), version.rules().fee());
        assertTrue(version.rules().isAssumed("due-days"));
        assertEquals(6, version.rules().documents().size());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # asked for, diagnosed, joined, decides, at joining
            -, 2019-04-30, 2018-11-01, 2018.1, 2018.1
            -, 2019-05-01, 2018-11-01, 2019.1, 2018.1
            -, 2019-12-31, 2019-12-31, 2019.1, 2019.1
            -, 2020-01-01, 2019-12-31, 2020.1, 2019.1
            -, 2022-01-29, 2021-01-01, 2020.1, 2020.1
            -, 2017-01-01, 2018-10-16, 2018.1, 2018.1
            2019.1, 2020-06-01, 2018-11-01, 2019.1, 2018.1
            """)
    void choosesTheVersionInForceAtFirstDiagnosis(
            String asked, LocalDate diagnosed, LocalDate joined, String decides, String atJoining) {
        var choice = SHIPPED.versionFor(claim("xhb-critical-illness", Optional.ofNullable(asked), diagnosed, joined))
                .orElseThrow();

        assertEquals(decides, choice.decides().version());
        assertEquals(atJoining, choice.atJoining().version());
        assertEquals(!decides.equals(atJoining), choice.differs());
    }

    @ParameterizedTest
    @CsvSource({"no-such-plan, 2020.1", "xhb-critical-illness, 2030.7"})
    void knowsNoOtherPlanOrVersion(String plan, String version) {
        var day = LocalDate.of(2020, 5, 1);

        assertEquals(Optional.empty(), SHIPPED.versionFor(claim(plan, Optional.of(version), day, day)));
    }

    @Test
    void takesWhatIsCommonWhereAVersionSaysNothing() {
        var plan = small(PLAN).plan("small").orElseThrow();

        assertEquals(
                List.of(20, 10),
                plan.versions().stream()
                        .map(version -> version.rules().dueDays())
                        .toList());
        assertTrue(plan.versions().get(0).rules().isAssumed("benefit.mild"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            days: 90                    | days: ninety            | 8  | "ninety" is not a whole number
            accidents-exempt: true      | accidents-exempt: maybe | 8  | "maybe" is not true or false
            accidents-exempt: true      | accidents: true         | 8  | "accidents" is not known here
            due-days: 10                | due-day: 10             | 11 | "due-day" is not known here
            illnesses: [some]           | illnesses: [others]     | 12 | there is no list of illnesses "others"
            illnesses: [some]           | illnesses: [{list: some, only: [flu]}] | 12 | there is no illness "flu" in that list
            set: cid2007                | sets: cid2007           | 13 | "sets" is not known here
            {set: cid2007}              | {set: a, except: {flu: b}} | 13 | there is no illness "flu"
            from: P18Y                  | from: 18                | 7  | "18" is not an age such as P30D or P18Y
            from: P18Y                  | from: P18M              | 7  | "P18M" is not an age such as P30D or P18Y
            class: mild                 | class: light            | 15 | "light" is not one of severe, mild, rare, accident, death
            ages: 0-59                  | ages: 59-0              | 15 | "59-0" is not a band of ages such as 0-39
            amount: 500.00              | amount: 500.001         | 15 | "500.001" is not a sum of money such as 300000.00
            amount: 500.00              | sum: 500.00             | 15 | "sum" is not known here
            amount: 500.00}             | at-once: 1.00}          | 15 | either "amount" or "bills-to" is expected
            amount: 500.00}             | amount: 5.00, at-once: 1.00} | 15 | "at-once" goes with "bills-to" only
            amount: 500.00}             | bills-to: 5.00, at-once: 6.00} | 15 | more is paid at once than in all
            documents: [some]           | documents: [other]      | 16 | there is no shared list "other" of documents
            documents: [some]           | documents: [{id: a}]    | 16 | "any-of" is missing, or "or-titled" with "names"
            documents: [some]           | documents: [{id: a, any-of: [letter]}] | 16 | "letter" is not a kind of document
            documents: [some]           | health: [{id: a, kind: mood}] | 16 | "names" is missing
            documents: [some]           | payments: {by-class: {light: 1}} | 16 | "light" is not one of severe, mild, rare, accident, death
            documents: [some]           | cover: much             | 16 | "much" is not one of none
            from: 2020-01-01            | from: 2020-13-01        | 19 | "2020-13-01" is not a date such as 2020-01-01
            to: 2019-12-31              | to: 2018-12-31          | 22 | the version ends before it begins
            to: 2019-12-31              | to: 2020-02-01          | 20 | version "1" overlaps another
            version: "1"                | version: "2"            | 20 | version "2" is there twice
            assumed: [due-days          | assumed: [lucky-days    | 24 | there is no value "lucky-days" to be assumed
            countersign-plan/1          | countersign-plan/9      | 1  | schema "countersign-plan/9" is not countersign-plan/1
            due-days: 20                | to: 2019-12-30          | 23 | "to" is there twice
            names: {zh: 小, en: Small}  | names: {zh: 小}         | 3  | "en" is missing
            id: small                   | id: Small Plan          | 2  | "Small Plan" is not an id such as xhb-elderly-cancer
            common:                     | common: }               | 4  | *
            """)
    void refusesAMistakeWithFileLineAndReason(String right, String wrong, int line, String reason) {
        var mistake = assertThrows(
                CatalogueException.class,
                () -> small(PLAN.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong))));

        assertEquals("plans/small.yaml", mistake.file());
        assertEquals(line, mistake.line());
        for (Language language : Language.values()) {
            var words = words(mistake, language);
            assertTrue(reason.equals("*") || language == Language.ZH || reason.equals(words), words);
            assertFalse(words.contains("{"), words);
        }
    }

    static String words(CatalogueException mistake, Language language) {
        return Texts.in(language)
                .of("mistake." + mistake.reason(), mistake.arguments().toArray());
    }

    private static Catalogue small(String plan) {
        return Catalogue.read(new Catalogue.Files(
                Map.of("illnesses/some.yaml", ILLNESSES),
                Map.of(),
                Map.of("plan-parts/some.yaml", PARTS),
                Map.of("plans/small.yaml", plan)));
    }

    private Plan plan() {
        return SHIPPED.plan("xhb-critical-illness").orElseThrow();
    }

    private long count(IllnessClass illnessClass) {
        return SHIPPED.illnesses().stream()
                .filter(illness -> illness.illnessClass() == illnessClass)
                .count();
    }

    private static Optional<Money> amount(PlanVersion version, IllnessClass illnessClass, int age) {
        return version.rules().benefit(illnessClass, age).map(benefit -> benefit.amount());
    }

    private static Claim claim(String plan, Optional<String> version, LocalDate diagnosed, LocalDate joined) {
        return new Claim(
                "HZ-1",
                plan,
                version,
                diagnosed,
                new Member(
                        "林某某",
                        Sex.F,
                        LocalDate.of(1985, 3, 2),
                        "990001198503021244",
                        joined,
                        Optional.empty(),
                        List.of()),
                Optional.empty(),
                new Claim.ClaimedIllness("恶性肿瘤", Optional.empty(), diagnosed, Optional.empty(), false),
                Optional.empty(),
                List.of());
    }
}
