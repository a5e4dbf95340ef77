package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_MET;
import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_SHOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.DateSpan;
import countersign.model.fact.FactKey;
import countersign.model.fact.Side;
import countersign.model.finding.ConceptKind;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaCheckTest {

    private final Check check = new CriteriaCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pathology, discharge, answer
            乳腺浸润性导管癌, 右乳腺癌, none
            乳腺导管原位癌, 右乳腺导管原位癌, in-situ/certain
            乳腺导管原位癌伴微浸润, 右乳腺癌, none
            乳腺导管原位癌(DCIS)伴局灶浸润, 右乳腺导管原位癌, none
            宫颈CIN3, 宫颈高级别上皮内瘤变(CIN3), in-situ/certain
            宫颈HSIL累及腺体, 宫颈鳞状细胞癌, none
            卵巢交界性浆液性肿瘤, 卵巢交界性肿瘤, borderline/certain
            卵巢高级别浆液性癌, 卵巢癌, none
            考虑原位癌, 右乳腺癌, none
            '（膀胱右侧壁）非浸润性低级别乳头状尿路上皮癌，未见浸润，pTa', 膀胱非浸润性低级别乳头状尿路上皮癌（pTa）, in-situ/certain
            '膀胱乳头状尿路上皮癌（低级别），未见固有层浸润', 膀胱肿瘤, in-situ/certain
            '膀胱高级别尿路上皮癌,未见肌层浸润', 膀胱癌, none
            '浸润性高级别尿路上皮癌,侵及固有层,基底肌层未见癌。pT1', 膀胱癌, none
            '左肾盂乳头状尿路上皮癌,pTaN0', 左肾盂肿瘤, in-situ/certain
            '尿道尿路上皮癌 pTis', 尿道肿瘤, in-situ/certain
            '透明细胞肾细胞癌,pT1a', 左肾癌, none
            '肺腺癌,脏层胸膜未见浸润', 右肺腺癌, none
            '乳腺浸润性导管癌Ⅱ级,未见脉管癌栓,切缘未见癌', 右乳腺癌, none
            '导管原位癌,切缘未见癌,前哨淋巴结未见癌转移(0/3)', 右乳导管原位癌, in-situ/certain
            '（右肺上叶）不典型腺瘤样增生', 右肺不典型腺瘤样增生, in-situ/certain
            '（面部）鲍温病', 面部鲍温病, in-situ/certain
            '（子宫）侵蚀性葡萄胎', 侵蚀性葡萄胎, borderline/certain
            '（子宫）侵蚀性葡萄胎', 绒毛膜癌, none
            '（右股骨）骨巨细胞瘤', 右股骨骨巨细胞瘤, borderline/certain
            '炎性肌纤维母细胞瘤', 左大腿炎性肌纤维母细胞瘤, borderline/certain
            '小叶原位癌,未见浸润性癌', 右乳小叶原位癌, in-situ/certain
            '结肠管状腺瘤伴高级别上皮内瘤变,未查见癌', 结肠腺瘤, in-situ/certain
            '结肠腺癌,未见转移', 结肠癌, none
            '（乳头）Paget病,未见浸润', 右乳头Paget病, in-situ/certain
            '乳头Paget病,乳腺浸润性导管癌', 右乳腺癌, none
            '甲状腺乳头状癌,无包膜浸润', 甲状腺癌, none
            '外阴VIN3级', 外阴上皮内瘤变, in-situ/certain
            """)
    void asksForAnInvasiveTumour(String pathology, String discharge, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .build();

        assertEquals(answer, Answers.of(check, CRITERIA_NOT_MET, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born, pathology, stage, code, answer
            1985-03-02, 甲状腺乳头状癌, T1aN0M0, C73, mild-class/certain
            1985-03-02, 甲状腺乳头状癌, pT3bN0M0, C73, mild-class/certain
            1985-03-02, 甲状腺乳头状癌, pT3bN1bM0, C73, none
            1985-03-02, 甲状腺乳头状癌, pT1aN1bM1, C73, none
            1965-10-21, 甲状腺乳头状癌, pT3aN0M0, C73, mild-class/certain
            1965-10-20, 甲状腺乳头状癌, pT3aN0M0, C73, none
            1965-10-20, 甲状腺乳头状癌, pT1aN0M0, C73, mild-class/certain
            1985-03-02, 甲状腺髓样癌, pT1aN1M0, C73, none
            1965-10-20, 前列腺腺癌, T1cN0M0, C61, mild-class/certain
            1965-10-20, 前列腺腺癌, T2aN0M0, C61, none
            1985-03-02, 乳腺浸润性导管癌, T1N0M0, C50.4, none
            """)
    void tellsTheMildClassByItsStage(String born, String pathology, String stage, String code, String answer) {
        var file = aCase().born(born)
                .code(code)
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .fact(FactKey.STAGE, stage)
                .build();

        assertEquals(answer, Answers.of(check, CRITERIA_NOT_MET, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born, stage, answer
            1985-03-02, pT3bN1bM0, mild-class/certain
            1985-03-02, pT1aN1bM1, none
            1965-10-21, pT1bN1aM0, mild-class/certain
            1965-10-20, pT1bN1aM0, none
            """)
    void countsNodesByAgeWhereThePlanFollowsTheStage(String born, String stage, String answer) {
        var file = aCase().plan("360-mutual")
                .born(born)
                .code("C73")
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "甲状腺乳头状癌")
                .fact(FactKey.STAGE, stage)
                .build();

        assertEquals(answer, Answers.of(check, CRITERIA_NOT_MET, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # illness, diagnosis, operation, answer
            系统性红斑狼疮性肾炎, 狼疮性肾炎（Ⅱ型）, 肾穿刺活检术, contradicted/certain
            系统性红斑狼疮性肾炎, '狼疮性肾炎,Ⅳ-G（A）型', 肾穿刺活检术, none
            系统性红斑狼疮性肾炎, 狼疮性肾炎Ⅲ+Ⅴ型, 肾穿刺活检术, none
            多个肢体缺失, 左小腿离断伤, 左小腿截肢术, contradicted/probable
            多个肢体缺失, 双小腿毁损离断伤, 双侧小腿截肢术, none
            多个肢体缺失, 左前臂、右手腕离断, 左前臂截肢、右手腕截肢术, none
            """)
    void readsClassesOfLupusAndCountsLimbs(String illness, String diagnosis, String operation, String answer) {
        var file = aCase().plan("didi-mutual")
                .illness(illness)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, diagnosis)
                .document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.OPERATION, operation)
                .build();

        assertEquals(answer, Answers.of(check, CRITERIA_NOT_MET, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # diagnosed, reported, answer: before day 180 it cannot be met, after it the loss has to be shown
            2020-03-01, 2020-08-27, criteria-not-met
            2020-03-01, 2020-08-28, criteria-not-shown
            2020-03-01, 2020-10-01, criteria-not-shown
            """)
    void countsTheDaysAfterAStroke(String diagnosed, String reported, String answer) {
        var file = aCase().illness("脑中风后遗症")
                .diagnosed(diagnosed)
                .reported(reported)
                .document(DocumentKind.IMAGING_REPORT)
                .line("左侧基底节区脑梗死")
                .document(DocumentKind.OUTPATIENT_RECORD)
                .fact(FactKey.VISIT_DATE, LocalDate.parse(reported))
                .build();

        assertEquals(
                List.of(answer),
                check.run(file).stream().map(flag -> flag.kind().id()).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # line of the operation record, answer
            全麻下行开颅肿瘤切除术, none
            """)
    void seesTheOperation(String line, String answer) {
        var file = aCase().illness("开颅手术")
                .document(DocumentKind.OPERATION_RECORD)
                .line(line)
                .build();

        assertEquals(answer, Answers.of(check, CRITERIA_NOT_SHOWN, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # troponins of two days and their limit (0: none printed), LVEF and its day, answer; onset 2020-10-20
            0.62, 8.10, 0.04, 0, 2020-10-21, none
            0.01, 0.02, 0.04, 0, 2020-10-21, criteria-not-shown
            0.01, 0.02, 0, 0, 2020-10-21, criteria-not-shown
            0.62, 8.10, 0, 0, 2020-10-21, criteria-not-shown
            0.01, 0.02, 0.04, 60, 2021-01-18, criteria-not-met
            0.01, 0.02, 0.04, 45, 2021-01-17, criteria-not-shown
            0.01, 0.02, 0.04, 45, 2021-01-18, none
            0.62, 8.10, 0.04, 60, 2021-01-18, none
            """)
    void followsTroponinAndTheHeartsOutputAfterAnInfarction(
            String first, String second, double limit, int lvef, String examined, String answer) {
        var builder = aCase().illness("急性心肌梗塞")
                .diagnosed("2020-10-20")
                .reported("2021-02-20")
                .document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ONSET, DateSpan.parse("2020-10-20/2020-10-20"))
                .line("胸痛3小时")
                .document(DocumentKind.ECG_REPORT)
                .line("V1-V4导联ST段抬高")
                .document(DocumentKind.LABORATORY_REPORT)
                .fact(FactKey.REPORT_DATE, LocalDate.parse("2020-10-20"))
                .measured("肌钙蛋白", first + "ng/ml", limit)
                .document(DocumentKind.LABORATORY_REPORT)
                .fact(FactKey.REPORT_DATE, LocalDate.parse("2020-10-21"))
                .measured("肌钙蛋白", second + "ng/ml", limit)
                .document(DocumentKind.IMAGING_REPORT)
                .fact(FactKey.REPORT_DATE, LocalDate.parse(examined));
        var file = (lvef > 0 ? builder.measured("LVEF", lvef + "%", 0) : builder).build();

        assertEquals(answer, kinds(file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what the record says of the heart's currents, answer
            心电图:Ⅱ、Ⅲ、aVF导联ST段弓背向上抬高0.2至0.4mV, none
            心电图:未见ST段弓背向上抬高, criteria-not-shown
            心电图:窦性心律, criteria-not-shown
            """)
    void takesAReportsWordsWhereARecordRepeatsThem(String line, String answer) {
        var file = aCase().illness("急性心肌梗塞")
                .version("2020.1")
                .diagnosed("2020-05-27")
                .reported("2020-06-18")
                .document(DocumentKind.OUTPATIENT_RECORD)
                .fact(FactKey.ONSET, DateSpan.parse("2020-05-26/2020-05-27"))
                .line("胸痛9小时")
                .line(line)
                .document(DocumentKind.LABORATORY_REPORT)
                .fact(FactKey.REPORT_DATE, LocalDate.parse("2020-05-28"))
                .measured("肌钙蛋白", "12.64ng/ml", 0.04)
                .document(DocumentKind.IMAGING_REPORT)
                .fact(FactKey.REPORT_DATE, LocalDate.parse("2020-05-28"))
                .measured("LVEF", "58%", 0)
                .build();

        assertEquals(answer, kinds(file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # since when, day of the record, answer; reported 2020-12-01
            2020-09-02/2020-09-02, 2020-11-20, none
            2020-09-03/2020-09-03, 2020-11-20, criteria-not-met
            2020-09-01/2020-09-05, 2020-11-20, criteria-not-shown
            '', 2020-09-02, none
            '', 2020-09-03, criteria-not-shown
            """)
    void countsTheDaysOfDialysis(String since, String recorded, String answer) {
        var file = aCase().illness("终末期肾病")
                .version("2020.1")
                .reported("2020-12-01")
                .document(DocumentKind.LABORATORY_REPORT)
                .line("尿毒症")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.VISIT_DATE, LocalDate.parse(recorded))
                .line("尿毒症 CKD5期")
                .treated("血液透析", since)
                .measured("eGFR", "6ml/min/1.73m2", 0)
                .build();

        assertEquals(answer, kinds(file));
    }

    @ParameterizedTest
    @CsvSource({"true, none", "false, criteria-not-shown"})
    void leavesTheDeadToAPerson(boolean died, String answer) {
        var builder = aCase().illness("急性心肌梗塞")
                .document(DocumentKind.LABORATORY_REPORT)
                .measured("肌钙蛋白", "0.62ng/ml", 0);
        var file = (died ? builder.document(DocumentKind.DEATH_CERTIFICATE) : builder).build();

        assertEquals(answer, kinds(file));
    }

    private String kinds(CaseFile file) {
        return check.run(file).stream()
                .map(flag -> flag.kind().id())
                .reduce((one, other) -> one + " " + other)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # where encephalopathy is denied, under which heading, whether a record tells of it, answer
            DISCHARGE_SUMMARY, 诊疗经过, false, criteria-not-met
            DISCHARGE_SUMMARY, 出院情况, false, none
            ADMISSION_RECORD, 现病史, false, none
            DISCHARGE_SUMMARY, 诊疗经过, true, none
            """)
    void believesThePapersOfTheEndThatDenyWhatIsAsked(DocumentKind kind, String section, boolean told, String answer) {
        var builder = aCase().illness("急性重症肝炎").document(DocumentKind.OUTPATIENT_RECORD);
        if (told) {
            builder.said(ConceptKind.ILLNESS, "肝性脑病", "");
        }
        var file = builder.document(kind)
                .denied(ConceptKind.ILLNESS, "肝性脑病", section)
                .build();

        assertEquals(answer, kinds(file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # claimed, what was measured, right and left of the first day, right and left of the last, answer
            双耳失聪, 听阈, 105dB, 100dB, 103dB, 99dB, none
            双耳失聪, 听阈, 105dB, 100dB, 103dB, 45dB, criteria-not-met
            双耳失聪, 听阈, 60dB, 45dB, 103dB, 99dB, none
            双耳失聪, 听阈, 105dB, 100dB, 103dB, '', none
            双目失明, 视力, 0.6, 0.8, 光感, 指数, none
            双目失明, 视力, 0.01, 0.01, 0.01, 0.3, criteria-not-met
            双目失明, 视力, 0.01, 0.02, 0.01, 0.01, none
            """)
    void judgesTheBetterSideOnTheLastDay(
            String illness, String thing, String right, String left, String rightLast, String leftLast, String answer) {
        var builder = aCase().illness(illness)
                .document(DocumentKind.OUTPATIENT_RECORD)
                .fact(FactKey.VISIT_DATE, LocalDate.parse("2020-10-20"))
                .measured(Side.RIGHT, thing, right)
                .measured(Side.LEFT, thing, left)
                .document(DocumentKind.OUTPATIENT_RECORD)
                .fact(FactKey.VISIT_DATE, LocalDate.parse("2021-05-20"))
                .measured(Side.RIGHT, thing, rightLast);
        var file = (leftLast.isEmpty() ? builder : builder.measured(Side.LEFT, thing, leftLast))
                .reported("2021-06-01")
                .build();

        assertEquals(answer, kinds(file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pathology, discharge, code, whether nodes have it, answer
            基底细胞癌, 右面部皮肤基底细胞癌, C44.3, false, mild-class/probable
            皮肤鳞状细胞癌, 背部皮肤鳞状细胞癌, C44.5, false, mild-class/probable
            皮肤鳞状细胞癌, 背部皮肤鳞状细胞癌, C44.5, true, none
            恶性黑色素瘤, 右足跟恶性黑色素瘤, C43.7, false, none
            基底细胞癌, 右肺腺癌, C34.1, false, none
            """)
    void tellsSkinCancerThatHasNotSpread(
            String pathology, String discharge, String code, boolean spread, String answer) {
        var builder = aCase().code(code)
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge);
        if (spread) {
            builder.said(ConceptKind.ILLNESS, "淋巴结转移", "");
        }

        assertEquals(answer, Answers.of(check, CRITERIA_NOT_MET, builder.build()));
    }

    @ParameterizedTest
    @CsvSource({"IV级, none", "II级, criteria-not-met", "II级 III级, criteria-not-met", "II级 IV级, none"})
    void believesTheGradeOfAWholeHeart(String grades, String answer) {
        var builder = aCase().illness("严重心肌病").document(DocumentKind.DISCHARGE_SUMMARY);
        for (String grade : grades.split(" ")) {
            builder.graded("NYHA分级", grade);
        }

        assertEquals(answer, kinds(builder.measured("LVEF", "43%", 0).build()));
    }
}
