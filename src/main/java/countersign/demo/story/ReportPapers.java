package countersign.demo.story;

import static countersign.model.page.DocumentKind.IMAGING_REPORT;
import static countersign.model.page.DocumentKind.LABORATORY_REPORT;
import static countersign.model.page.DocumentKind.PATHOLOGY_REPORT;

import countersign.demo.paper.Paper;
import countersign.demo.paper.Part;
import countersign.demo.sheet.Rich;
import java.util.List;

/** What laboratories and imaging write. */
final class ReportPapers {

    private ReportPapers() {}

    static Paper pathology(CaseRecord record) {
        var sheet = new Draft(record, PATHOLOGY_REPORT);
        return sheet.paper(
                "病理诊断报告书",
                List.of(
                        sheet.fields(
                                3,
                                "病理号:pathologyNo",
                                "姓名:name",
                                "性别:sex",
                                "年龄:age",
                                "科室:department",
                                "住院号:admissionNo",
                                "床号:bed",
                                "送检医师:surgeon",
                                "送检日期:sampling"),
                        sheet.section("送检标本", "specimen"),
                        sheet.section("肉眼所见", "gross"),
                        sheet.section("镜下所见", "micro"),
                        sheet.section("免疫组化", "ihc"),
                        sheet.section("病理诊断", "pathologyResult"),
                        signed(sheet, record, 4, "报告日期:report"),
                        new Part.Note("本报告仅对送检标本负责。")),
                List.of(record.hospital().name(), "病理报告专用章"),
                List.of());
    }

    static Paper imaging(CaseRecord record) {
        var sheet = new Draft(record, IMAGING_REPORT);
        return sheet.paper(
                record.illness().text("imageTitle"),
                List.of(
                        sheet.fields(
                                3,
                                "姓名:name",
                                "性别:sex",
                                "年龄:age",
                                "检查号:imageNo",
                                "科室:department",
                                "住院号:admissionNo",
                                "检查日期:imaged"),
                        sheet.section("检查部位", "imagePart"),
                        sheet.section("检查方法", "imageMethod"),
                        sheet.section("检查所见", "imageFinding"),
                        sheet.section("诊断意见", "imageResult"),
                        signed(sheet, record, 2, "报告日期:imageReport"),
                        new Part.Note("本报告仅供临床医师参考,不作证明用途。")),
                List.of(),
                List.of());
    }

    static Paper laboratory(CaseRecord record) {
        var sheet = new Draft(record, LABORATORY_REPORT);
        return sheet.paper(
                record.illness().text("labTitle"),
                List.of(
                        sheet.fields(
                                3,
                                "姓名:name",
                                "性别:sex",
                                "年龄:age",
                                "标本号:labNo",
                                "标本类型:labSample",
                                "科室:department",
                                "住院号:admissionNo",
                                "采样时间:labSampling"),
                        new Part.Table(
                                List.of("项目", "结果", "提示", "单位", "参考区间"),
                                List.of(0.36, 0.15, 0.1, 0.18, 0.21),
                                record.illness().rows("lab").stream()
                                        .map(row -> row.stream().map(Rich::of).toList())
                                        .toList()),
                        new Part.Signature(List.of(
                                new Part.Field(
                                        sheet.label("检验者"),
                                        Rich.of(record.hospital().doctor(6))),
                                new Part.Field(
                                        sheet.label("审核者"),
                                        Rich.of(record.hospital().doctor(7))),
                                sheet.field("报告时间:labReport"))),
                        new Part.Note("本报告仅对该标本负责,如有疑问请于3日内与检验科联系。")),
                List.of(),
                List.of("检验科", "报告专用章"));
    }

    /** Whoever reports, whoever looked it over, and when. */
    private static Part.Signature signed(Draft sheet, CaseRecord record, int reporter, String day) {
        return new Part.Signature(List.of(
                new Part.Field(sheet.label("报告医师"), Rich.of(record.hospital().doctor(reporter))),
                new Part.Field(sheet.label("审核医师"), Rich.of(record.hospital().doctor(5))),
                sheet.field(day)));
    }
}
