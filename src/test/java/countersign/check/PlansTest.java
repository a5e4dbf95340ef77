package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.AGE_OUT_OF_RANGE;
import static countersign.model.adjudication.FlagKind.HOSPITAL_MISMATCH;
import static countersign.model.adjudication.FlagKind.ILLNESS_NOT_COVERED;
import static countersign.model.adjudication.FlagKind.LATE_REPORT;
import static countersign.model.adjudication.FlagKind.MISSING_DOCUMENT;
import static countersign.model.adjudication.FlagKind.NOT_A_MEMBER;
import static countersign.model.adjudication.FlagKind.WAITING_PERIOD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.Catalogue;
import countersign.model.claim.Money;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.text.FlagTexts;
import countersign.text.Language;
import countersign.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every plan at its own boundaries. */
class PlansTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan, born, joined, diagnosed, answer
            waterdrop-cancer-adult, 2000-02-29, 2018-02-28, 2019-01-01, joining-under-years/certain
            waterdrop-cancer-adult, 2000-02-29, 2018-03-01, 2019-01-01, none
            waterdrop-cancer-adult, 1967-06-02, 2018-06-01, 2019-01-01, none
            waterdrop-cancer-adult, 1967-06-01, 2018-06-01, 2019-01-01, joining-too-old/certain
            waterdrop-cancer-elderly, 1967-06-02, 2018-06-01, 2019-01-01, joining-under-years/probable
            waterdrop-cancer-elderly, 1967-06-01, 2018-06-01, 2019-01-01, none
            waterdrop-children, 2001-06-02, 2019-06-01, 2019-12-01, diagnosis-too-old/probable
            waterdrop-children, 2019-05-02, 2019-06-01, 2019-12-01, none
            waterdrop-children, 2019-05-03, 2019-06-01, 2019-12-01, joining-too-young/probable
            xhb-elderly-cancer, 1959-06-02, 2019-06-01, 2019-12-01, joining-under-years/certain
            xhb-elderly-cancer, 1959-06-01, 2019-06-01, 2019-12-01, none
            xhb-elderly-cancer, 1948-06-02, 2019-06-01, 2019-12-01, none
            xhb-elderly-cancer, 1948-06-01, 2019-06-01, 2019-12-01, joining-too-old/certain
            meituan-mutual, 1979-07-02, 2019-07-01, 2020-03-01, none
            meituan-mutual, 1979-07-01, 2019-07-01, 2020-03-01, joining-too-old/certain
            e-mutual, 2018-07-02, 2019-07-01, 2020-03-01, joining-under-years/certain
            e-mutual, 2018-07-01, 2019-07-01, 2020-03-01, none
            appeal, 2019-07-01, 2019-07-01, 2019-07-01, none
            """)
    void takesItsAges(String plan, String born, String joined, String diagnosed, String answer) {
        var file = aCase().plan(plan)
                .born(born)
                .joined(joined)
                .diagnosed(diagnosed)
                .build();

        assertEquals(answer, Answers.of(new AgeCheck(), AGE_OUT_OF_RANGE, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan, diagnosed (joined on 2020-01-01), answer
            xhb-chronic-illness, 2020-03-30, diagnosis/certain
            xhb-chronic-illness, 2020-03-31, none
            waterdrop-cancer-adult, 2020-06-28, diagnosis/probable
            waterdrop-cancer-adult, 2020-06-29, none
            easy-mutual, 2020-06-28, diagnosis/probable
            easy-mutual, 2020-06-29, none
            meituan-mutual, 2020-06-28, diagnosis/certain
            meituan-mutual, 2020-06-29, none
            didi-mutual, 2020-06-28, diagnosis/certain
            360-mutual, 2020-03-30, diagnosis/certain
            360-mutual, 2020-03-31, none
            suning-mutual, 2020-03-31, none
            e-mutual, 2020-06-28, diagnosis/certain
            baidu-mutual, 2020-03-30, diagnosis/probable
            appeal, 2020-01-01, none
            """)
    void waitsItsDays(String plan, String diagnosed, String answer) {
        var file = aCase().plan(plan).joined("2020-01-01").diagnosed(diagnosed).build();

        assertEquals(answer, Answers.of(new WaitingPeriodCheck(), WAITING_PERIOD, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan left behind, since, diagnosed (joined the elderly plan on 2019-10-01), answer
            xhb-critical-illness, 2018-11-01, 2019-10-01, none
            xhb-critical-illness, 2019-09-30, 2019-12-28, diagnosis/probable
            xhb-critical-illness, 2019-09-30, 2019-12-29, none
            meituan-mutual, 2018-11-01, 2019-10-01, diagnosis/probable
            xhb-critical-illness, 2019-11-01, 2019-12-29, diagnosis/probable
            """)
    void countsTheDaysOfThePlanThatAMemberMovedFrom(String other, String since, String diagnosed, String answer) {
        var file = aCase().plan("xhb-elderly-cancer")
                .born("1959-06-01")
                .joined("2019-10-01")
                .otherPlan(other, since)
                .diagnosed(diagnosed)
                .build();

        assertEquals(answer, Answers.of(new WaitingPeriodCheck(), WAITING_PERIOD, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan, reported (diagnosed on 2020-01-01), answer
            meituan-mutual, 2020-06-29, none
            meituan-mutual, 2020-06-30, window/certain
            didi-mutual, 2020-06-29, none
            didi-mutual, 2020-06-30, window/probable
            appeal, 2024-06-30, none
            """)
    void waitsForTheReport(String plan, String reported, String answer) {
        var file = aCase().plan(plan).diagnosed("2020-01-01").reported(reported).build();

        assertEquals(answer, Answers.of(new LateReportCheck(), LATE_REPORT, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan, joined, diagnosed, answer
            xhb-critical-illness, 2018-10-16, 2019-05-01, none
            xhb-critical-illness, 2018-10-15, 2019-05-01, joined-before-plan/cannot-tell
            meituan-mutual, 2019-06-27, 2020-05-01, joined-before-plan/cannot-tell
            meituan-mutual, 2019-06-28, 2021-01-31, none
            meituan-mutual, 2019-06-28, 2021-02-01, plan-ended/certain
            waterdrop-cancer-adult, 2012-01-01, 2020-01-01, none
            waterdrop-cancer-adult, 2019-01-01, 2021-04-01, plan-ended/probable
            easy-mutual, 2019-01-01, 2021-03-25, plan-ended/certain
            appeal, 2020-05-01, 2020-04-01, none
            """)
    void paysWhileItLives(String plan, String joined, String diagnosed, String answer) {
        var file = aCase().plan(plan).joined(joined).diagnosed(diagnosed).build();

        assertEquals(answer, Answers.of(new MembershipCheck(), NOT_A_MEMBER, file));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # plan, illness, code, answer
            xhb-elderly-cancer, 恶性肿瘤——重度, C16.3, none
            xhb-elderly-cancer, 急性心肌梗塞, I21.0, on-no-list/certain
            xhb-chronic-illness, 终末期肾病, N18.6, on-no-list/certain
            waterdrop-cancer-adult, 脑中风后遗症, I69.3, on-no-list/certain
            waterdrop-children, 急性重症肝炎, -, none
            easy-mutual, 主动脉手术, -, none
            easy-mutual, 克罗恩病, K50.9, on-no-list/probable
            e-mutual, 意外身故, -, none
            suning-mutual, 身故, -, none
            xhb-public-transport, 公共交通意外伤残, -, none
            xhb-public-transport, 恶性肿瘤——重度, C16.3, on-no-list/certain
            appeal, 车祸外伤, -, none
            children-critical-illness-insurance, 急性淋巴细胞白血病, C91.0, none
            """)
    void coversItsIllnesses(String plan, String illness, String code, String answer) {
        var claim = aCase().plan(plan).illness(illness);
        var file = (code == null ? claim : claim.code(code)).build();

        assertEquals(answer, Answers.of(new IllnessNotCoveredCheck(), ILLNESS_NOT_COVERED, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan, illness, answer
            appeal, 车祸外伤, one-of-three/certain
            waterdrop-cancer-adult, 恶性肿瘤, either/certain
            xhb-critical-illness, 恶性肿瘤, none
            e-mutual, 意外身故, one/certain one/certain
            suning-mutual, 身故, one/certain
            xhb-public-transport, 公共交通意外伤残, one/certain one/certain
            xhb-public-transport, 公共交通意外身故, one/certain one/certain
            """)
    void asksForItsDocuments(String plan, String illness, String answer) {
        var claim = aCase().plan(plan)
                .illness(illness)
                .document(DocumentKind.IDENTITY_CARD)
                .document(DocumentKind.CLAIM_FORM)
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .document(DocumentKind.PATHOLOGY_REPORT);
        var file = (illness.equals("意外身故") ? claim.accident() : claim).build();

        assertEquals(answer, Answers.of(new MissingDocumentCheck(), MISSING_DOCUMENT, file));
    }

    @Test
    void knowsAPolicePaperByItsTitle() {
        var file = aCase().plan("xhb-public-transport")
                .illness("公共交通意外身故")
                .document(DocumentKind.IDENTITY_CARD)
                .document(DocumentKind.CLAIM_FORM)
                .document(DocumentKind.DEATH_CERTIFICATE)
                .document(DocumentKind.OTHER, "", 1)
                .line("道路交通事故认定书")
                .build();

        assertEquals("none", Answers.of(new MissingDocumentCheck(), MISSING_DOCUMENT, file));
    }

    @ParameterizedTest
    @CsvSource({
        "children-critical-illness-insurance, 禾溪镇卫生院, class/probable",
        "children-critical-illness-insurance, 青禾市中心医院, none",
        "xhb-critical-illness, 禾溪镇卫生院, none"
    })
    void asksForItsClassOfHospital(String plan, String hospital, String answer) {
        var file = aCase().plan(plan)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.HOSPITAL, hospital)
                .build();

        assertEquals(answer, Answers.of(new HospitalClassCheck(), HOSPITAL_MISMATCH, file));
    }

    @Test
    void saysWhereAnAssumedValueDecides() {
        var late = aCase().plan("didi-mutual")
                .diagnosed("2020-01-01")
                .reported("2020-12-01")
                .build();

        var flag = new LateReportCheck().run(late).get(0);
        assertTrue(new FlagTexts(Texts.in(Language.EN)).detail(flag).contains("assumed"));
        assertTrue(new FlagTexts(Texts.in(Language.ZH)).detail(flag).contains("推定"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # joined, diagnosed, illness, code | notes
            2018-11-01, 2020-06-01, 恶性肿瘤——轻度, C73 | plan-version-differs plan-version-without plan-version-notice
            2018-11-01, 2019-06-01, 恶性肿瘤——轻度, C73 | plan-version-differs plan-version-no-notice
            2018-11-01, 2020-06-01, 恶性肿瘤——重度, C16 |
            2018-11-01, 2020-06-01, 戈谢病, E75.2 | plan-version-differs-nothing plan-version-raises plan-version-notice
            """)
    void namesBothVersionsAndWhatTheyDecideDifferently(String claim, String notes) {
        var words = claim.split(", ", -1);
        var file = aCase().joined(words[0])
                .diagnosed(words[1])
                .illness(words[2])
                .code(words[3])
                .build();
        var joining = Catalogue.shipped()
                .plan("xhb-critical-illness")
                .orElseThrow()
                .nearest(file.claim().member().joined());

        var found = VersionDifferences.of("dossier", file, joining);

        assertEquals(
                notes == null ? List.of() : List.of(notes.split(" ", -1)),
                found.stream().map(problem -> problem.code()).toList());
        found.forEach(problem -> {
            for (Language language : Language.values()) {
                var text = new FlagTexts(Texts.in(language)).problem(problem);
                assertTrue(!text.contains("{") && !text.contains("flag."), text);
            }
        });
    }

    @Test
    void setsTheSumOfAnAppealBesideItsBills() {
        var file = aCase().plan("appeal")
                .amount("200000.00")
                .document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_TOTAL, Money.parse("24773.37"))
                .build();

        var notes = NoCover.notes("dossier", file.claim(), file.plan(), file.facts());

        assertEquals(List.of("¥24773.37", "¥200000.00"), notes.get(0).arguments());
        assertEquals("none", Answers.of(new AmountCheck(), MISSING_DOCUMENT, file));
        assertTrue(Payouts.of(file).isEmpty());
    }
}
