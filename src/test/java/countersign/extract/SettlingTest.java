package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Money;
import countersign.model.fact.Agreement;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlingTest {

    private static <T> Fact<T> fact(FactKey<T> key, int page, T value, Agreement agreement) {
        var evidence = new Evidence(new PageId("documents/01.pdf", page), Box.PAGE, String.valueOf(value));
        return new Fact<>(key, value, DocumentKind.ADMISSION_RECORD, evidence, 0.9, agreement, List.of());
    }

    private static <T> Fact<T> unsure(FactKey<T> key, int document, String text, double sure) {
        var evidence = new Evidence(new PageId("documents/0" + document + ".pdf", 1), Box.PAGE, text);
        var readings = List.of(new Reading(Reading.PPOCR, text, sure), new Reading(Reading.TESSERACT, "?", 0.5));
        var value = key.parse().apply(text);
        return new Fact<>(key, value, DocumentKind.DISCHARGE_SUMMARY, evidence, 0.8, Agreement.UNSURE, readings);
    }

    @Test
    void whatBothReadersReadElsewhereIsRightHereToo() {
        var facts = Settling.settle(List.of(
                fact(FactKey.NAME, 1, "陈雅琴", Agreement.UNSURE), fact(FactKey.NAME, 2, "陈雅琴", Agreement.COUNTERSIGNED)));

        assertEquals(
                List.of(Agreement.SINGLE, Agreement.COUNTERSIGNED),
                facts.stream().map(Fact::agreement).toList());
    }

    @Test
    void anotherNameOrTheSameAsUnsureElsewhereStaysUnsure() {
        var facts = Settling.settle(List.of(
                fact(FactKey.NAME, 1, "陈稚琴", Agreement.UNSURE),
                fact(FactKey.NAME, 2, "陈雅琴", Agreement.COUNTERSIGNED),
                fact(FactKey.NAME, 3, "陈稚琴", Agreement.UNSURE)));

        assertEquals(
                List.of(Agreement.UNSURE, Agreement.COUNTERSIGNED, Agreement.UNSURE),
                facts.stream().map(Fact::agreement).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # key, words of one document, of another, how sure the first reader was of each, is the first settled
            diagnosis, 左髂骨慢性骨髓炎, 左髂骨慢性骨髓炎, 0.72, 0.91, single
            diagnosis, 左髂骨慢性骨髓炎, 左髂骨慢性骨髓炎, 0.72, 0.80, unsure
            diagnosis, 左髂骨慢性骨髓炎, 左髂骨慢性骨髓炎, 0.50, 0.91, unsure
            diagnosis, 左髂骨慢性骨髓炎, 左髂骨急性骨髓炎, 0.91, 0.91, unsure
            diagnosis, 肝癌, 肝癌, 0.91, 0.91, unsure
            hospital, 云邮市第三人民医院, 云邮市第三人民医院, 0.91, 0.91, unsure
            """)
    void wordsThatAreReadAlikeInTwoDocumentsAreRight(
            String key, String one, String other, double sure, double surer, String agreement) {
        var facts = Settling.settle(List.of(
                unsure(FactKey.ofId(key).orElseThrow(), 1, one, sure),
                unsure(FactKey.ofId(key).orElseThrow(), 2, other, surer)));

        assertEquals(agreement, facts.get(0).agreement().name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aSlipOfOneReaderAgainstWhatTwoReadElsewhereIsUnsure() {
        var facts = Settling.settle(List.of(
                read(FactKey.HOSPITAL, "云岭市第人民医院", Agreement.SINGLE),
                read(FactKey.HOSPITAL, "海珑省肿瘤医院", Agreement.SINGLE),
                read(FactKey.HOSPITAL, "云岭市第一人民医院", Agreement.COUNTERSIGNED)));

        assertEquals(
                List.of(Agreement.UNSURE, Agreement.SINGLE, Agreement.COUNTERSIGNED),
                facts.stream().map(Fact::agreement).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # read, as sure, by both, the dossier's name, value, agreement
            陈晏, 0.71, false, 陈旻, 陈旻, unsure
            陈晏, 0.71, true, 陈旻, 陈旻, unsure
            陈晏, 0.99, true, 陈旻, 陈晏, countersigned
            林晏, 0.71, false, 陈旻, 林晏, single
            陈晏, 0.71, false, 陈喆, 陈晏, single
            苏弘晏, 0.71, false, 苏弘旻, 苏弘旻, unsure
            苏弘, 0.71, false, 苏弘旻, 苏弘旻, unsure
            """)
    void aNameWithACharacterThatNoReaderKnowsIsNoOtherName(
            String read, double confidence, boolean both, String name, String value, String agreement) {
        var fact = new Fact<>(
                FactKey.NAME,
                read,
                DocumentKind.ADMISSION_RECORD,
                new Evidence(new PageId("documents/01.pdf", 1), Box.PAGE, read),
                confidence,
                both ? Agreement.COUNTERSIGNED : Agreement.SINGLE,
                List.of(new Reading(Reading.PPOCR, read, confidence)));

        var settled = Settling.settle(List.of(fact), List.of(name)).get(0);

        assertEquals(value, settled.value());
        assertEquals(agreement, settled.agreement().toString());
    }

    private static Fact<String> read(FactKey<String> key, String value, Agreement agreement) {
        var evidence = new Evidence(new PageId("documents/01.pdf", 1), Box.PAGE, value);
        var reading = new Reading(Reading.PPOCR, value, 0.98);
        return new Fact<>(key, value, DocumentKind.ADMISSION_RECORD, evidence, 0.98, agreement, List.of(reading));
    }

    @Test
    void digitsAndCapitalsOfOneSumHoldEachOther() {
        var sum = Money.parse("17522.99");
        var facts = Settling.settle(List.of(
                fact(FactKey.INVOICE_TOTAL, 1, sum, Agreement.COUNTERSIGNED),
                fact(FactKey.INVOICE_TOTAL_CAPITALS, 1, sum, Agreement.UNSURE),
                fact(FactKey.INVOICE_TOTAL_CAPITALS, 2, sum, Agreement.UNSURE)));

        assertEquals(
                List.of(Agreement.COUNTERSIGNED, Agreement.SINGLE, Agreement.UNSURE),
                facts.stream().map(Fact::agreement).toList());
    }

    @ParameterizedTest
    @CsvSource({"300.00, single", "310.00, unsure"})
    void itemsAreHeldByTheirTotal(String total, String agreement) {
        var facts = Settling.settle(List.of(
                fact(FactKey.INVOICE_ITEM, 1, Money.parse("100.00"), Agreement.UNSURE),
                fact(FactKey.INVOICE_ITEM, 1, Money.parse("200.00"), Agreement.COUNTERSIGNED),
                fact(FactKey.INVOICE_TOTAL, 1, Money.parse(total), Agreement.UNSURE)));

        assertEquals(agreement, facts.get(0).agreement().toString());
        assertEquals(agreement, facts.get(2).agreement().toString());
    }

    @ParameterizedTest
    @CsvSource({"18, single", "13, unsure"})
    void theDaysOfAStayHoldItsDates(int days, String agreement) {
        var facts = Settling.settle(List.of(
                fact(FactKey.ADMISSION_DATE, 1, LocalDate.of(2020, 12, 2), Agreement.UNSURE),
                fact(FactKey.DISCHARGE_DATE, 1, LocalDate.of(2020, 12, 20), Agreement.UNSURE),
                fact(FactKey.STAY_DAYS, 1, days, Agreement.COUNTERSIGNED)));

        assertEquals(agreement, facts.get(0).agreement().toString());
        assertEquals(agreement, facts.get(1).agreement().toString());
    }

    @Test
    void anAgeIsTooShortToBeRightByRepetition() {
        var facts = Settling.settle(List.of(
                fact(FactKey.AGE, 1, "37岁", Agreement.UNSURE), fact(FactKey.AGE, 2, "37岁", Agreement.COUNTERSIGNED)));

        assertEquals(Agreement.UNSURE, facts.get(0).agreement());
    }
}
