package countersign.check;

import static countersign.model.adjudication.FlagKind.INVOICE_TOTAL;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.claim.Money;
import countersign.model.fact.Charge;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.page.DocumentKind;
import countersign.model.page.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The charges of a list of expenses add up to what the list says that they come to.
 *
 * <p>Only a list whose every row holds by itself, count times price, says anything: a misread row does not. A row that
 * was overlooked makes the sum too small, so that counts only where the text was in the file.
 */
final class ChargesCheck implements Check {

    private static final int FEWEST = 3;

    @Override
    public List<Flag> run(CaseFile file) {
        var lists = file.facts().facts().stream()
                .filter(fact -> fact.document() == DocumentKind.EXPENSE_LIST)
                .collect(Collectors.groupingBy(
                        fact -> fact.evidence().page().file(), LinkedHashMap::new, Collectors.<Fact<?>>toList()));
        return lists.values().stream()
                .flatMap(facts -> ofList(new FactSheet(facts)).stream())
                .toList();
    }

    private static Optional<Flag> ofList(FactSheet list) {
        var charges = list.each(FactKey.CHARGE).toList();
        var totals = list.each(FactKey.CHARGE_TOTAL).toList();
        boolean hold = charges.size() >= FEWEST
                && charges.stream().allMatch(charge -> charge.value().addsUp().orElse(false));
        if (!hold || totals.size() != 1 || Trust.of(totals.get(0)) != Trust.SOLID || !isWhole(list)) {
            return Optional.empty();
        }
        var total = totals.get(0);
        var sum = charges.stream().map(Fact::value).map(Charge::amount).reduce(Money.ZERO, Money::plus);
        var excess = sum.minus(total.value());
        boolean inFile = Stream.concat(charges.stream(), Stream.of(total)).allMatch(ChargesCheck::isFromFile);
        if (excess.equals(Money.ZERO) || excess.fen() < 0 && !inFile || isExplained(excess, charges)) {
            return Optional.empty();
        }
        return Optional.of(new Flag(
                INVOICE_TOTAL,
                inFile ? Certainty.CERTAIN : Certainty.PROBABLE,
                excess.fen() > 0 ? "items-exceed" : "items-short",
                List.of(sum, total.value(), new Money(Math.abs(excess.fen()))),
                Words.of(List.of(total), charges)));
    }

    /** A row that is no charge, or one that is printed twice. */
    private static boolean isExplained(Money excess, List<Fact<Charge>> charges) {
        return charges.stream().anyMatch(charge -> charge.value().amount().equals(excess));
    }

    private static boolean isFromFile(Fact<?> fact) {
        return fact.readings().stream().allMatch(reading -> reading.reader().equals(Reading.TEXT_LAYER));
    }

    /** Whether no page is known to lack. */
    private static boolean isWhole(FactSheet list) {
        var numbers = list.each(FactKey.PAGE_NUMBER).map(Fact::value).collect(Collectors.toSet());
        return list.each(FactKey.PAGE_COUNT).map(Fact::value).allMatch(count -> numbers.size() == count);
    }
}
