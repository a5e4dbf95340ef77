package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByReceiptTest {

    private static final String PAGE = """
                   海珑省医疗住院收费票据(电子)
            票据代码:99060221      票据号码:0055208698
            校验码:2552a5         开票日期:2021-01-21
            交款人:陈雅琴
            金额合计(大写):柒万玖仟叁佰伍拾伍元捌角伍分   (小写):79355.85
            """;

    private final Extractors extractors = new Extractors(new DocumentFormsReader().read());
    private final Classifier classifier = new Classifier(new DocumentFormsReader().read());

    private static Transcript with(Transcript page, String code) {
        var lines = new ArrayList<>(page.lines());
        lines.add(TextLine.of(List.of(new Glyph(TextLine.CODE, new Box(0.85, 0.02, 0.1, 0.07), 1)))
                .withSecond(new Reading(Reading.QR, code, 1)));
        return page.withLines(lines);
    }

    private Fact<?> fact(Transcript page, FactKey<?> key) {
        var document = classifier.classify("documents/01.pdf", 1, List.of(page));
        return extractors.facts(document).stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCodeCountersignsWhatOneReaderRead() {
        var page = with(PrintedPage.of(PAGE), "01,06,99060221,0055208698,2552a5,20210121,79355.85");

        for (var key : List.of(
                FactKey.INVOICE_NUMBER, FactKey.INVOICE_TOTAL, FactKey.INVOICE_TOTAL_CAPITALS, FactKey.ISSUE_DATE)) {
            assertEquals(Agreement.COUNTERSIGNED, fact(page, key).agreement(), key.id());
        }
    }

    @Test
    void aValueThatTheCodeContradictsIsUnsureAndBothStay() {
        var page = with(PrintedPage.of(PAGE), "01,06,99060221,0055208693,2552a5,20210121,79355.85");

        var number = fact(page, FactKey.INVOICE_NUMBER);

        assertEquals("0055208698", number.value());
        assertEquals(Agreement.UNSURE, number.agreement());
        assertEquals(new Reading(Reading.QR, "0055208693", 1), number.readings().get(1));
    }

    @Test
    void theCodeNamesANumberThatWasNotMadeOut() {
        var page = with(
                PrintedPage.of(PAGE.replace("票据号码:0055208698", "")),
                "01,06,99060221,0055208698,2552a5,20210121,79355.85");

        assertEquals("0055208698", fact(page, FactKey.INVOICE_NUMBER).value());
    }

    @Test
    void aTaxInvoicesSumBeforeTaxContradictsNothing() {
        var page = with(PrintedPage.of(PAGE), "01,10,099001900111,55208698,70226.42,20210121,0,AB1C");

        assertEquals(Agreement.SINGLE, fact(page, FactKey.INVOICE_TOTAL).agreement());
    }
}
