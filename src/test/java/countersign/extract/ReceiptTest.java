package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.fact.FactKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what the code says | number | sum | day
            01,10,099001900111,12345678,1234.50,20200131,01234567890123456789,AB1C, | 12345678 | 1234.50 | 2020-01-31
            01,32,,24992000000012345678,980.00,20240215,,9F21 | 24992000000012345678 | 980.00 | 2024-02-15
            01,06,99060221,0055208698,2552a5,20210121,79355.85 | 0055208698 | 79355.85 | 2021-01-21
            1;990601;0012345678;a1b2c3;2021-05-27;53411.36 | 0012345678 | 53411.36 | 2021-05-27
            https://bill.example/v?code=99060220&no=0076367983&rnd=5912a1&date=2020-06-04 10:00&sum=67832.00 | 0076367983 | 67832.00 | 2020-06-04
            """)
    void saysNumberSumAndDay(String code, String number, String sum, String day) {
        var receipt = Receipt.of(code).orElseThrow();

        assertEquals(number, receipt.value(FactKey.INVOICE_NUMBER).orElseThrow());
        assertEquals(sum, receipt.value(FactKey.INVOICE_TOTAL).orElseThrow().toString());
        assertEquals(
                receipt.value(FactKey.INVOICE_TOTAL).orElseThrow(),
                receipt.value(FactKey.INVOICE_TOTAL_CAPITALS).orElseThrow());
        assertEquals(day, receipt.value(FactKey.ISSUE_DATE).orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "https://hospital.example/follow",
        "'WIFI:S:guest;T:WPA;P:12345678;;'",
        "'99060221,0055208698'",
        "20210121"
    })
    void otherCodesAreNoReceipts(String code) {
        assertTrue(Receipt.of(code).isEmpty());
    }

    @Test
    void aTaxInvoiceMayTellItsSumBeforeTax() {
        assertTrue(Receipt.of("01,10,099001900111,12345678,1234.50,20200131,0,AB1C")
                .orElseThrow()
                .amountBeforeTax());
    }
}
