package countersign.extract;

import countersign.model.claim.Money;
import countersign.model.fact.FactKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the code of an electronic receipt says: of tax invoices {@code 01,10,code,number,amount,date,check,...}, of
 * fiscal receipts the same sorts of values in the issuing province's order, or as the query of an address.
 *
 * @param text the code's own words
 * @param amountBeforeTax whether the amount may leave out the tax, and so differ from the printed total
 */
record Receipt(String text, boolean amountBeforeTax, Map<FactKey<?>, Object> values) {

    private static final int TAX_FIELDS = 6;
    private static final List<String> BEFORE_TAX = List.of("01", "04", "10", "11");

    Receipt {
        values = Map.copyOf(values);
    }

    /** None where the code is of another sort, such as an address to look at. */
    static Optional<Receipt> of(String code) {
        String query = code.contains("://") ? code.substring(code.indexOf('?') + 1) : code;
        var words = Arrays.stream(query.split("[,，;&|]", -1))
                .map(word -> word.substring(word.indexOf('=') + 1).strip())
                .toList();
        boolean tax = words.size() >= TAX_FIELDS
                && words.get(0).equals("01")
                && words.get(3).matches("\\d{8}|\\d{20}");
        var values = tax ? tax(words) : fiscal(words);
        return values.containsKey(FactKey.INVOICE_NUMBER) && values.size() > 1
                ? Optional.of(new Receipt(code, tax && BEFORE_TAX.contains(words.get(1)), values))
                : Optional.empty();
    }

    /** What it says of a fact. */
    Optional<Object> value(FactKey<?> key) {
        return Optional.ofNullable(
                values.get(key.equals(FactKey.INVOICE_TOTAL_CAPITALS) ? FactKey.INVOICE_TOTAL : key));
    }

    private static Map<FactKey<?>, Object> tax(List<String> words) {
        var values = new HashMap<FactKey<?>, Object>();
        values.put(FactKey.INVOICE_NUMBER, words.get(3));
        amount(words.get(4)).ifPresent(sum -> values.put(FactKey.INVOICE_TOTAL, sum));
        date(words.get(5)).ifPresent(day -> values.put(FactKey.ISSUE_DATE, day));
        return values;
    }

    /** The receipt's number has ten digits and follows its code of six to twelve. */
    private static Map<FactKey<?>, Object> fiscal(List<String> words) {
        var values = new HashMap<FactKey<?>, Object>();
        boolean coded = false;
        for (String word : words) {
            var day = date(word);
            var sum = word.contains(".") ? amount(word) : Optional.<Money>empty();
            if (day.isPresent()) {
                values.putIfAbsent(FactKey.ISSUE_DATE, day.get());
            } else if (sum.isPresent()) {
                values.putIfAbsent(FactKey.INVOICE_TOTAL, sum.get());
            } else if (coded && word.matches("\\d{8}|\\d{10}")) {
                values.putIfAbsent(FactKey.INVOICE_NUMBER, word);
            } else {
                coded |= word.matches("\\d{6,12}");
            }
        }
        return values;
    }

    private static Optional<Money> amount(String word) {
        return word.matches("\\d{1,9}(?:\\.\\d{1,2})?") ? Optional.of(Money.parse(word)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String word) {
        String digits = word.length() > 10 && word.charAt(4) == '-' ? word.substring(0, 10) : word;
        digits = digits.replace("-", "").replace("/", "");
        if (!digits.matches("20\\d{6}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
