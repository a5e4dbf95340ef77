package countersign.demo.story;

import static countersign.model.page.DocumentKind.ADMISSION_RECORD;
import static countersign.model.page.DocumentKind.DISCHARGE_SUMMARY;
import static countersign.model.page.DocumentKind.OPERATION_RECORD;
import static countersign.model.page.DocumentKind.OUTPATIENT_RECORD;

import countersign.demo.paper.Paper;
import countersign.demo.paper.Part;
import countersign.model.claim.Sex;
import java.util.ArrayList;
import java.util.List;

/** What doctors write: outpatient, admission, operation, discharge. */
final class RecordPapers {

    private RecordPapers() {}

    static Paper outpatient(CaseRecord record) {
        var sheet = new Draft(record, OUTPATIENT_RECORD);
        return sheet.paper(
                "门诊病历",
                List.of(
                        sheet.fields(4, "姓名:name", "性别:sex", "年龄:age", "科别:clinic", "门诊号:outpatientNo", "就诊日期:visit"),
                        sheet.section("主诉", "chief"),
                        sheet.section("现病史", "outpatient"),
                        sheet.section("既往史", "past"),
                        sheet.section("查体", "outpatientExam"),
                        sheet.section("辅助检查", "outpatientAid"),
                        sheet.section("初步诊断", "provisional"),
                        sheet.section("处理", "outpatientPlan"),
                        sheet.signature("医师签名", 3, "visit")),
                List.of(),
                List.of());
    }

    static Paper admission(CaseRecord record) {
        var sheet = new Draft(record, ADMISSION_RECORD);
        var parts = new ArrayList<Part>();
        parts.add(sheet.fields(
                3,
                "姓名:name",
                "性别:sex",
                "年龄:age",
                "科室:department",
                "床号:bed",
                "住院号:admissionNo",
                "职业:job",
                "民族:people",
                "入院日期:admission"));
        for (var section : List.of("主诉:chief", "现病史:present", "既往史:past", "个人史:personal")) {
            parts.add(sheet.section(section));
        }
        if (record.get("sex") == Sex.F) {
            parts.add(sheet.section("婚育史", "marital"));
        }
        parts.add(sheet.section("家族史", "family"));
        parts.add(sheet.section("体格检查", "exam"));
        parts.add(sheet.section("专科情况", "special"));
        parts.add(sheet.section("辅助检查", "aid"));
        parts.add(sheet.section("初步诊断", "provisional"));
        parts.add(sheet.section("诊断依据", "basis"));
        parts.add(sheet.section("鉴别诊断", "differential"));
        parts.add(sheet.section("诊疗计划", "plan"));
        parts.add(sheet.signature("医师签名", 0, "admission"));
        return sheet.paper("入院记录", parts, List.of(), Draft.COPIED);
    }

    static Paper discharge(CaseRecord record) {
        var sheet = new Draft(record, DISCHARGE_SUMMARY);
        return sheet.paper(
                "出院记录",
                List.of(
                        sheet.fields(
                                3,
                                "姓名:name",
                                "性别:sex",
                                "年龄:age",
                                "科室:department",
                                "床号:bed",
                                "住院号:admissionNo",
                                "入院日期:admission",
                                "出院日期:discharge",
                                "住院天数:stay"),
                        sheet.section("入院诊断", "provisional"),
                        sheet.said("入院情况", "患者因“{onset}”入院。" + record.illness().text("special")),
                        sheet.section("诊疗经过", "course"),
                        sheet.section("出院诊断", "final"),
                        sheet.section("出院情况", "outcome"),
                        sheet.section("出院医嘱", "advice"),
                        sheet.signature("医师签名", 0, "discharge")),
                List.of(record.hospital().name(), "病案复印专用章"),
                List.of());
    }

    static Paper operation(CaseRecord record) {
        var sheet = new Draft(record, OPERATION_RECORD);
        return sheet.paper(
                "手术记录",
                List.of(
                        sheet.fields(
                                3,
                                "姓名:name",
                                "性别:sex",
                                "年龄:age",
                                "科室:department",
                                "床号:bed",
                                "住院号:admissionNo",
                                "手术日期:operated",
                                "麻醉方式:anaesthesia",
                                "手术者:surgeon"),
                        sheet.section("术前诊断", "provisional"),
                        sheet.section("术后诊断", "provisional"),
                        sheet.said("手术名称", "{operation}"),
                        sheet.section("术中所见", "operationFinding"),
                        sheet.section("手术经过", "operationCourse"),
                        sheet.signature("手术者签名", 1, "operated")),
                List.of(),
                Draft.COPIED);
    }
}
