package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.INVOICE_REUSED;
import static countersign.model.adjudication.FlagKind.INVOICE_TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Money;
import countersign.model.fact.Charge;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceChecksTest {

    private final Check totals = new InvoiceTotalCheck();
    private final Check reuse = new InvoiceReusedCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # items, total, capitals, answer
            650.00 2310.00 6200.40, 9160.40, 9160.40, none
            650.00 2310.00 7800.40, 9160.40, 9160.40, items-exceed/certain
            650.00 2310.00 6200.40, 9160.40, 9160.04, capitals/certain
            650.00 2310.00 6200.40 9160.40, 9160.40, 9160.40, none
            650.00 2310.00 6200.40 2310.00, 9160.40, 9160.40, none
            650.00 2310.00 6200.40 5000.00 4160.40, 9160.40, 9160.40, none
            1000.00 400.00 1200.00 4034.80, 5034.80, 5034.80, items-exceed/certain
            9000.00, 9160.40, 9160.40, none
            650.00 2310.00, 9160.40, 9160.40, none
            """)
    void addsUp(String items, String total, String capitals, String answer) {
        var invoice = aCase().document(DocumentKind.INVOICE);
        for (String item : items.split(" ")) {
            invoice.fact(FactKey.INVOICE_ITEM, Money.parse(item));
        }
        invoice.fact(FactKey.INVOICE_TOTAL, Money.parse(total))
                .fact(FactKey.INVOICE_TOTAL_CAPITALS, Money.parse(capitals));

        assertEquals(answer, Answers.of(totals, INVOICE_TOTAL, invoice.build()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rows as count x price = amount, total, answer
            20x50=1000 20x20=400 3x260=780, 2180.00, none
            20x50=1000 20x20=400 3x260=780, 2080.00, items-exceed/probable
            20x50=1000 20x20=400 3x260=780, 1400.00, none
            20x50=1000 20x20=400 3x260=760, 2080.00, none
            20x50=1000 20x20=400 3x260=780, 2380.00, none
            """)
    void addsUpAListOfExpenses(String rows, String total, String answer) {
        var list = aCase().document(DocumentKind.EXPENSE_LIST);
        for (String row : rows.split(" ")) {
            list.fact(
                    FactKey.CHARGE,
                    Charge.parse("床位费 " + row.replace("x", " × ").replace("=", " = ")));
        }
        list.fact(FactKey.CHARGE_TOTAL, Money.parse(total));

        assertEquals(answer, Answers.of(new ChargesCheck(), INVOICE_TOTAL, list.build()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # an item of 6200.40 read by one reader as, answer
            6700.40, none
            6200.90, none
            620040.00, none
            7800.40, items-exceed/probable
            """)
    void explainsAMisreadItem(String read, String answer) {
        var file = aCase().document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_ITEM, Money.parse("650.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("2310.00"))
                .single(FactKey.INVOICE_ITEM, Money.parse(read), 0.97)
                .fact(FactKey.INVOICE_TOTAL, Money.parse("9160.40"))
                .fact(FactKey.INVOICE_TOTAL_CAPITALS, Money.parse("9160.40"))
                .build();

        assertEquals(answer, Answers.of(totals, INVOICE_TOTAL, file));
    }

    @ParameterizedTest
    @CsvSource({"床位费650.00 检查费2310.00 手术费4600.40, items-short/certain", "床位费 检查费 化验费 手术费, none", "合计, none"})
    void tellsAShortSumFromAnItemThatWasNotRead(String line, String answer) {
        var file = aCase().document(DocumentKind.INVOICE)
                .line(line)
                .fact(FactKey.INVOICE_ITEM, Money.parse("650.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("2310.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("4600.40"))
                .fact(FactKey.INVOICE_TOTAL, Money.parse("9160.40"))
                .fact(FactKey.INVOICE_TOTAL_CAPITALS, Money.parse("9160.40"))
                .build();

        assertEquals(answer, Answers.of(totals, INVOICE_TOTAL, file));
    }

    @Test
    void letsTheItemsVoteOnAnUnsureTotal() {
        var misread = aCase().document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_ITEM, Money.parse("650.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("2310.00"))
                .unsure(FactKey.INVOICE_TOTAL, Money.parse("2980.00"), "2980.00", "2960.00")
                .fact(FactKey.INVOICE_TOTAL_CAPITALS, Money.parse("2960.00"))
                .build();
        var printed = aCase().document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_ITEM, Money.parse("650.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("2310.00"))
                .fact(FactKey.INVOICE_TOTAL, Money.parse("2960.00"))
                .single(FactKey.INVOICE_TOTAL_CAPITALS, Money.parse("3960.00"), 0.97)
                .build();

        assertEquals("none", Answers.of(totals, INVOICE_TOTAL, misread));
        assertEquals("capitals/probable", Answers.of(totals, INVOICE_TOTAL, printed));
    }

    @ParameterizedTest
    @CsvSource({"4773.37, none", "24000.00, none", "24733.37, capitals/probable", "34773.37, capitals/probable"})
    void explainsCapitalsThatWereCutOff(String capitals, String answer) {
        var file = aCase().document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_ITEM, Money.parse("20000.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("4773.37"))
                .fact(FactKey.INVOICE_TOTAL, Money.parse("24773.37"))
                .single(FactKey.INVOICE_TOTAL_CAPITALS, Money.parse(capitals), 0.98)
                .build();

        assertEquals(answer, Answers.of(totals, INVOICE_TOTAL, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # capitals, what the second reader made of them, how sure the first is, answer
            38022.30, 叁万捌仟零贰拾贰元叁角, 参万撞什零臣抬臣元参角, 0.94, capitals/cannot-tell
            38022.30, 叁万捌仟零贰拾贰元叁角, 参万撞什零臣抬臣元参角, 0.8, none
            30022.30, 叁万零贰拾贰元叁角, 参万撞什零臣抬臣元参角, 0.94, none
            35022.30, 叁万伍仟零贰拾贰元叁角, 参万撞什零臣抬臣元参角, 0.94, none
            """)
    void cannotTellOfCapitalsThatOneReaderKnows(
            String capitals, String first, String second, double confidence, String answer) {
        var file = aCase().document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_ITEM, Money.parse("30000.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("5022.30"))
                .fact(FactKey.INVOICE_TOTAL, Money.parse("35022.30"))
                .unsure(FactKey.INVOICE_TOTAL_CAPITALS, Money.parse(capitals), first, second, confidence)
                .build();

        assertEquals(answer, Answers.of(totals, INVOICE_TOTAL, file));
    }

    @Test
    void pointsAtTheTotalFirst() {
        var file = aCase().document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_ITEM, Money.parse("650.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("2310.00"))
                .fact(FactKey.INVOICE_TOTAL, Money.parse("2900.00"))
                .build();

        assertEquals(List.of("01.pdf 1 2900.00", "01.pdf 1 650.00", "01.pdf 1 2310.00"), Answers.words(totals, file));
    }

    @Test
    void findsANumberInAnotherClaimOrTwiceInThisOne() {
        var elsewhere =
                invoice(aCase().otherClaim("7304915268", "HZ-2"), "7304915268").build();
        var ownOnly = invoice(aCase().otherClaim("7304915268", "HZ-201201-0001"), "7304915268")
                .build();
        var twice = invoice(invoice(aCase(), "7304915268"), "7304915268").build();
        var others = invoice(invoice(aCase(), "7304915268"), "7304915286").build();

        assertEquals("in-another-claim/certain", Answers.of(reuse, INVOICE_REUSED, elsewhere));
        assertEquals("none", Answers.of(reuse, INVOICE_REUSED, ownOnly));
        assertEquals("twice/certain", Answers.of(reuse, INVOICE_REUSED, twice));
        assertEquals(List.of("01.pdf 1 7304915268", "02.pdf 1 7304915268"), Answers.words(reuse, twice));
        assertEquals("none", Answers.of(reuse, INVOICE_REUSED, others));
    }

    @Test
    void knowsThePagesOfOneInvoice() {
        var file = invoice(invoice(aCase(), "7304915268").fact(FactKey.PAGE_NUMBER, 1), "7304915268")
                .fact(FactKey.PAGE_NUMBER, 2)
                .build();

        assertEquals("none", Answers.of(reuse, INVOICE_REUSED, file));
    }

    @Test
    void leavesASettlementThatNamesTheInvoice() {
        var file = invoice(aCase(), "7304915268")
                .document(DocumentKind.SETTLEMENT)
                .fact(FactKey.INVOICE_NUMBER, "7304915268")
                .build();

        assertEquals("none", Answers.of(reuse, INVOICE_REUSED, file));
    }

    private static CaseBuilder invoice(CaseBuilder claim, String number) {
        return claim.document(DocumentKind.INVOICE).fact(FactKey.INVOICE_NUMBER, number);
    }
}
