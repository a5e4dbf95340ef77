package countersign.demo.story;

import static countersign.model.page.DocumentKind.CLAIM_FORM;
import static countersign.model.page.DocumentKind.DIAGNOSIS_CERTIFICATE;
import static countersign.model.page.DocumentKind.RECORD_FRONT_PAGE;

import countersign.demo.paper.Paper;
import countersign.demo.paper.Part;
import countersign.demo.sheet.Rich;
import java.util.ArrayList;
import java.util.List;

/** Forms to be filled in: claim, certificate, front page of the record. */
final class FormPapers {

    private FormPapers() {}

    static Paper claim(CaseRecord record) {
        var sheet = new Draft(record, CLAIM_FORM);
        return new Paper(
                CLAIM_FORM,
                Rich.EMPTY,
                "大病互助金申请书",
                List.of(
                        sheet.row("50:申请人:name", "50:与患者关系:relation"),
                        sheet.row("50:患者姓名:name", "50:性别:sex"),
                        sheet.row("50:身份证号:id", "50:联系电话:phone"),
                        sheet.row("50:加入日期:joined", "50:案件编号:claimNo"),
                        sheet.wide("疾病名称", sheet.prose("claimed")),
                        sheet.row("50:初次确诊时间:diagnosed", "50:确诊医院:hospital"),
                        sheet.row("50:申请金额:asked", "50:收款账户户名:name"),
                        sheet.said("病情经过", "{onset}于" + record.hospital().name() + "住院治疗。"),
                        sheet.said("申请人声明", "本人保证所填内容及提交的全部材料真实、完整,同意平台及其委托的调查机构向就诊医院核实病情,并按互助规则公示案件信息。"),
                        new Part.Signature(
                                List.of(new Part.Field("申请人签字", sheet.words("name")), sheet.field("申请日期:reported")))),
                List.of(),
                List.of());
    }

    static Paper certificate(CaseRecord record) {
        var sheet = new Draft(record, DIAGNOSIS_CERTIFICATE);
        return sheet.paper(
                "疾病诊断证明书",
                List.of(
                        sheet.fields(
                                3,
                                "姓名:name",
                                "性别:sex",
                                "年龄:age",
                                "科别:department",
                                "住院号:admissionNo",
                                "身份证号:id",
                                "入院日期:admission",
                                "出院日期:discharge"),
                        sheet.section("诊断", "final"),
                        sheet.section("处理意见", "advice"),
                        new Part.Signature(List.of(
                                new Part.Field(
                                        sheet.label("医师签名"),
                                        Rich.of(record.hospital().doctor(0))),
                                sheet.field("日期:issued"))),
                        new Part.Note("注:本证明未加盖诊断证明专用章无效,涂改无效。")),
                List.of(record.hospital().name(), "诊断证明专用章"),
                List.of());
    }

    static Paper frontPage(CaseRecord record) {
        var sheet = new Draft(record, RECORD_FRONT_PAGE);
        var parts = new ArrayList<Part>();
        parts.add(sheet.row("45:医疗付费方式:payer", "25:第1次住院", "30:" + sheet.label("住院号") + ":admissionNo"));
        parts.add(sheet.row("26:姓名:name", "16:性别:sex", "36:出生日期:birth", "22:年龄:age"));
        parts.add(sheet.row("48:身份证号:id", "26:职业:job", "26:民族:people"));
        parts.add(sheet.row("66:现住址:address", "34:电话:phone"));
        parts.add(sheet.row("36:入院日期:admission", "40:入院科别:department", "24:床号:bed"));
        parts.add(sheet.row("36:出院日期:discharge", "40:出院科别:department", "24:实际住院:stay"));
        parts.add(sheet.wide("门(急)诊诊断", sheet.prose("provisional")));
        parts.add(new Part.Table(
                List.of("出院诊断", "疾病编码", "入院病情"),
                List.of(0.66, 0.18, 0.16),
                List.of(
                        List.of(sheet.prose("final"), sheet.words("icd"), Rich.of("1")),
                        List.of(Rich.of("-"), Rich.of("-"), Rich.of("-")),
                        List.of(Rich.of("-"), Rich.of("-"), Rich.of("-")))));
        parts.add(sheet.wide("损伤、中毒的外部原因", Rich.of("-")));
        if (record.illness().has("pathologyResult")) {
            parts.add(new Part.FormRow(List.of(
                    new Part.Cell(0.62, "病理诊断", sheet.prose("pathologyShort")),
                    new Part.Cell(0.38, "病理号", sheet.words("pathologyNo")))));
        }
        parts.add(sheet.row("50:药物过敏:none", "50:血型:blood"));
        if (record.illness().has("operation")) {
            parts.add(new Part.Table(
                    List.of("手术编码", "手术日期", "手术及操作名称", "术者"),
                    List.of(0.16, 0.2, 0.47, 0.17),
                    List.of(List.of(
                            sheet.prose("operationCode"),
                            sheet.words("operated"),
                            sheet.words("operation"),
                            sheet.words("surgeon")))));
        }
        parts.add(sheet.row("50:离院方式:leave", "50:31天内再住院计划:none"));
        parts.add(sheet.row("50:住院费用(元):totalPlain", "50:科主任:chiefDoctor"));
        return sheet.paper("住院病案首页", parts, List.of(), Draft.COPIED);
    }
}
