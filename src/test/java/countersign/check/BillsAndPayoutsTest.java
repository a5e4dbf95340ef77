package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.ALREADY_PAID;
import static countersign.model.adjudication.FlagKind.AMOUNT_MISMATCH;
import static countersign.model.adjudication.FlagKind.ILLNESS_NOT_COVERED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Money;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.text.FlagTexts;
import countersign.text.Language;
import countersign.text.Texts;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillsAndPayoutsTest {

    private static final Map<String, FactKey<Money>> KEYS = Map.of(
            "total", FactKey.INVOICE_TOTAL,
            "fund", FactKey.INVOICE_FUND,
            "others", FactKey.INVOICE_OTHERS,
            "own", FactKey.INVOICE_OWN,
            "account", FactKey.INVOICE_ACCOUNT,
            "cash", FactKey.INVOICE_CASH,
            "share", FactKey.INVOICE_SHARE,
            "apart", FactKey.INVOICE_UNRECOGNISED);

    /** Limit 300,000 against bills. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # invoices | payout
            | 300000.00 bills-unknown cannot-tell
            total 50000 cash 20000 account 1000 | 21000.00 bills certain
            total 50000 fund 29000 others 0 | 21000.00 bills certain
            total 50000 share 15000 apart 6000 | 21000.00 bills certain
            total 50000 own 21000 | 21000.00 bills certain
            total 50000 cash 20000 account 1000 fund 29000 others 0 | 21000.00 bills certain
            total 50000 cash 20000 account 1000 fund 28000 others 0 | 300000.00 bills-unknown cannot-tell
            total 50000 cash 20000 | 300000.00 bills-unknown cannot-tell
            total 50000 fund 60000 others 0 | 300000.00 bills-unknown cannot-tell
            total 50000 | 300000.00 bills-unknown cannot-tell
            total 400000 own 310000 | 300000.00 bills certain
            total 50000 own 21000; total 9000 own 9000 | 30000.00 bills certain
            total 50000 own 21000; total 9000 | 300000.00 bills-unknown cannot-tell
            """)
    void paysWhatTheMemberPaidUpToTheLimit(String invoices, String answer) {
        assertEquals(answer, payout(withInvoices(waterdrop(), invoices)));
    }

    @Test
    void countsAnInvoiceOnceHoweverOftenItIsSent() {
        var twice = waterdrop()
                .document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_NUMBER, "0026184417")
                .fact(FactKey.INVOICE_TOTAL, Money.yuan(5_000))
                .fact(FactKey.INVOICE_OWN, Money.yuan(2_000))
                .document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_NUMBER, "0026184417")
                .fact(FactKey.INVOICE_TOTAL, Money.yuan(5_000))
                .fact(FactKey.INVOICE_OWN, Money.yuan(2_000));

        assertEquals("2000.00 bills certain", payout(twice));
    }

    @Test
    void buildsOnNoDoubtfulReading() {
        var doubtful = waterdrop()
                .document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_TOTAL, Money.yuan(5_000))
                .unsure(FactKey.INVOICE_OWN, Money.yuan(2_000), "2000.00", "3000.00");

        assertEquals("300000.00 bills-unknown cannot-tell", payout(doubtful));
    }

    /** One fifth at once, the rest against bills. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total 50000 own 21000 | 70000.00 bills probable
            total 150000 own 121000 | 121000.00 bills probable
            total 500000 own 421000 | 350000.00 bills probable
            """)
    void paysAPartAtOnce(String invoices, String answer) {
        var meituan = aCase().plan("meituan-mutual")
                .joined("2019-07-01")
                .diagnosed("2020-06-27")
                .reported("2020-08-01");

        assertEquals(answer, payout(withInvoices(meituan, invoices)));
    }

    /** Any illness is covered once spending within insurance reaches 120,000. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # invoices | not covered | payout
            total 130000 apart 10000 | none | 150000.00 spending probable
            total 129999 apart 10000 | on-no-list-nor-spending/probable | nothing
            total 130000 | on-no-list-nor-spending/cannot-tell | nothing
            total 119999 | on-no-list-nor-spending/probable | nothing
            total 60000 apart 0; total 60000 apart 0 | none | 150000.00 spending probable
            total 130000 apart 0; total 9000 | none | 150000.00 spending probable
            | on-no-list-nor-spending/cannot-tell | nothing
            """)
    void coversAnyIllnessOfGreatCost(String invoices, String notCovered, String payout) {
        var file = withInvoices(
                aCase().plan("meituan-mutual")
                        .joined("2019-07-01")
                        .diagnosed("2020-06-28")
                        .illness("急性阑尾炎"),
                invoices);

        assertEquals(notCovered, Answers.of(new IllnessNotCoveredCheck(), ILLNESS_NOT_COVERED, file.build()));
        assertEquals(payout.replace("probable", "certain"), payout(file).replace("probable", "certain"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked for | invoices | answer
            21000.00  | total 50000 own 21000 | none
            21000.01  | total 50000 own 21000 | other-than-bills/certain
            300000.00 | total 50000 | none
            20.00     | total 50000 | none
            300000.01 | total 50000 | over-limit/certain
            """)
    void doubtsASumOnlyWhereTheBillsAreSure(String asked, String invoices, String answer) {
        var file = withInvoices(waterdrop().amount(asked), invoices).build();

        assertEquals(answer, Answers.of(new AmountCheck(), AMOUNT_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # form, asked for, answer
            -, 100000.00, none
            -, 50000.00, other-option/cannot-tell
            -, 60000.00, other-sum/certain
            entry, 50000.00, none
            entry, 100000.00, other-sum/certain
            """)
    void knowsTheFormsOfMembership(String option, String asked, String answer) {
        var claim = aCase().plan("xhb-elderly-cancer")
                .born("1955-03-02")
                .joined("2019-06-01")
                .amount(asked);
        var file = (option == null ? claim : claim.option(option)).build();

        assertEquals(answer, Answers.of(new AmountCheck(), AMOUNT_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan, paid before by, as, answer
            xhb-critical-illness, xhb-critical-illness, severe, as-often-as-it-pays/probable
            xhb-critical-illness, xhb-critical-illness, mild, as-often-as-it-pays/probable
            xhb-critical-illness, waterdrop-cancer-adult, severe, none
            meituan-mutual, meituan-mutual, severe, none
            meituan-mutual, meituan-mutual, severe severe, none
            meituan-mutual, meituan-mutual, severe severe severe, for-this-class/certain
            meituan-mutual, meituan-mutual, severe severe mild, none
            children-critical-illness-insurance, children-critical-illness-insurance, mild, none
            children-critical-illness-insurance, children-critical-illness-insurance, severe, for-this-class/probable
            """)
    void paysNoMoreOftenThanThePlanDoes(String plan, String by, String classes, String answer) {
        var claim = aCase().plan(plan).diagnosed("2020-12-01");
        int number = 0;
        for (String illnessClass : classes.split(" ", -1)) {
            number++;
            claim.paid(by, "HZ-" + number, illnessClass, "1.00");
        }

        assertEquals(answer, Answers.of(new AlreadyPaidCheck(), ALREADY_PAID, claim.build()));
    }

    @Test
    void doesNotCountAClaimAgainstItself() {
        var file = aCase().paid("xhb-critical-illness", "HZ-201201-0001", "severe", "300000.00")
                .build();

        assertEquals("none", Answers.of(new AlreadyPaidCheck(), ALREADY_PAID, file));
    }

    @ParameterizedTest
    @CsvSource({"800000.00, 150000.00", "900000.00, 100000.00", "1000000.00, 0.00"})
    void paysWithinTheSumOfAllPayments(String before, String left) {
        var file = aCase().plan("meituan-mutual")
                .joined("2019-07-01")
                .diagnosed("2020-07-01")
                .paid("meituan-mutual", "MT-1", "severe", before);

        assertEquals(left, Payouts.of(file.build()).orElseThrow().amount().decimal());
    }

    private static CaseBuilder waterdrop() {
        return aCase().plan("waterdrop-cancer-adult");
    }

    private static CaseBuilder withInvoices(CaseBuilder claim, String invoices) {
        if (invoices != null) {
            for (String invoice : invoices.split("; ", -1)) {
                claim.document(DocumentKind.INVOICE);
                var words = invoice.split(" ", -1);
                for (int i = 0; i < words.length; i += 2) {
                    claim.fact(Objects.requireNonNull(KEYS.get(words[i])), Money.parse(words[i + 1]));
                }
            }
        }
        return claim;
    }

    private static String payout(CaseBuilder claim) {
        return Payouts.of(claim.build())
                .map(payout -> {
                    for (Language language : Language.values()) {
                        assertEquals(
                                -1,
                                new FlagTexts(Texts.in(language)).payout(payout).indexOf('{'));
                    }
                    return payout.amount().decimal() + " " + payout.rule() + " " + payout.certainty();
                })
                .orElse("nothing");
    }
}
