package countersign.demo.story;

import static countersign.model.page.DocumentKind.INVOICE;

import countersign.demo.paper.Paper;
import countersign.demo.paper.Part;
import countersign.demo.sheet.Rich;
import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.List;

/** Receipts. */
final class BillPapers {

    private BillPapers() {}

    static Paper invoice(CaseRecord record) {
        var sheet = new Draft(record, INVOICE);
        return new Paper(
                INVOICE,
                Rich.EMPTY,
                record.hospital().province() + "医疗住院收费票据(电子)",
                List.of(
                        sheet.fields(
                                2, "票据代码:invoiceCode", "票据号码:invoiceNo", "校验码:invoiceCheck", "开票日期:issued", "交款人:name"),
                        new Part.Table(
                                List.of("项目名称", "金额(元)", "项目名称", "金额(元)"), List.of(0.3, 0.2, 0.3, 0.2), items(record)),
                        new Part.FormRow(List.of(
                                new Part.Cell(0.62, "金额合计(大写)", sheet.words("capitals")),
                                new Part.Cell(0.38, "(小写)", sheet.words("total")))),
                        sheet.fields(
                                2,
                                "业务流水号:serial",
                                "住院号:admissionNo",
                                "住院科别:department",
                                "性别:sex",
                                "入院日期:admission",
                                "出院日期:discharge",
                                "医保类型:payer",
                                "医保统筹基金支付:fund",
                                "个人账户支付:zero",
                                "个人现金支付:cash"),
                        new Part.Signature(List.of(
                                new Part.Field("收款单位(章)", sheet.words("hospital")),
                                new Part.Field("收款人", Rich.of(record.hospital().doctor(7)))))),
                List.of(record.hospital().name(), "收费专用章"),
                List.of());
    }

    private static List<List<Rich>> items(CaseRecord record) {
        var cells = new ArrayList<Rich>();
        var rows = new ArrayList<List<Rich>>();
        for (var item : record.items(INVOICE)) {
            String sum = item.sum().decimal();
            cells.add(Rich.of(item.name()));
            cells.add(Rich.marked(FactKey.INVOICE_ITEM, sum, sum));
        }
        while (cells.size() % 4 != 0) {
            cells.add(Rich.EMPTY);
        }
        for (int i = 0; i < cells.size(); i += 4) {
            rows.add(List.copyOf(cells.subList(i, i + 4)));
        }
        return rows;
    }
}
