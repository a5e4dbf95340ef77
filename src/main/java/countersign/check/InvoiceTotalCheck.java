package countersign.check;

import static countersign.model.adjudication.FlagKind.INVOICE_TOTAL;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.claim.Money;
import countersign.model.fact.Fact;
import countersign.model.fact.FactSheet;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice's items add up to its total, which stands there in digits and in capitals. */
final class InvoiceTotalCheck implements Check {

    private static final double SURE_OF_A_DIGIT = 0.95;
    private static final double KNOWN_CHARACTERS = 0.9;

    @Override
    public List<Flag> run(CaseFile file) {
        var pages = file.facts().facts().stream()
                .filter(fact -> fact.document() == DocumentKind.INVOICE)
                .collect(Collectors.groupingBy(
                        fact -> fact.evidence().page(), LinkedHashMap::new, Collectors.<Fact<?>>toList()));
        return pages.entrySet().stream()
                .flatMap(page -> ofPage(file, page.getKey(), new InvoiceSums(new FactSheet(page.getValue()))).stream())
                .toList();
    }

    private static Optional<Flag> ofPage(CaseFile file, PageId page, InvoiceSums sums) {
        var total = sums.total();
        var capitals = sums.inCapitals();
        if (total.isPresent()
                && capitals.isPresent()
                && !total.get().value().equals(capitals.get().value())) {
            return capitalsDiffer(sums, total.get(), capitals.get());
        }
        return total.or(() -> capitals)
                .filter(sum -> capitals.isPresent() && total.isPresent() || Trust.of(sum) == Trust.SOLID)
                .flatMap(sum -> itemsDiffer(new InvoicePage(file, page), sums, sum));
    }

    /** The items vote on which of the two was misread, if one was. */
    private static Optional<Flag> capitalsDiffer(InvoiceSums sums, Fact<Money> total, Fact<Money> capitals) {
        boolean bothSolid = Trust.of(total) == Trust.SOLID && Trust.of(capitals) == Trust.SOLID;
        boolean digitsBorneOut = sums.bearOut(total.value());
        boolean capitalsBorneOut = sums.bearOut(capitals.value());
        boolean misread = digitsBorneOut && !isSure(capitals)
                || capitalsBorneOut && !isSure(total)
                || !digitsBorneOut && !capitalsBorneOut && !(isSure(capitals) && isSure(total))
                || InvoiceSums.isCut(capitals.value(), total.value())
                || InvoiceSums.isCut(total.value(), capitals.value())
                || InvoiceSums.otherReadings(total).anyMatch(capitals.value()::equals);
        boolean legible = digitsBorneOut && Trust.of(total) == Trust.SOLID && isLegible(capitals, total.value());
        if (misread && !bothSolid && !legible) {
            return Optional.empty();
        }
        return Optional.of(new Flag(
                INVOICE_TOTAL,
                bothSolid ? Certainty.CERTAIN : misread ? Certainty.CANNOT_TELL : Certainty.PROBABLE,
                "capitals",
                List.of(total.value(), capitals.value()),
                Words.of(List.of(total, capitals), sums.items())));
    }

    private static Optional<Flag> itemsDiffer(InvoicePage page, InvoiceSums sums, Fact<Money> total) {
        var excess = sums.excess(total.value()).filter(difference -> !difference.equals(Money.ZERO));
        if (excess.isEmpty()
                || sums.isExplained(excess.get(), total.value())
                || excess.get().fen() < 0 && !page.hasAllItems(sums, excess.get())) {
            return Optional.empty();
        }
        boolean solid =
                Stream.concat(Stream.of(total), sums.items().stream()).allMatch(fact -> Trust.of(fact) == Trust.SOLID);
        return Optional.of(new Flag(
                INVOICE_TOTAL,
                solid ? Certainty.CERTAIN : Certainty.PROBABLE,
                excess.get().fen() > 0 ? "items-exceed" : "items-short",
                List.of(
                        total.value().plus(excess.get()),
                        total.value(),
                        new Money(Math.abs(excess.get().fen()))),
                Words.of(
                        Stream.of(sums.total(), sums.inCapitals())
                                .flatMap(Optional::stream)
                                .toList(),
                        sums.items())));
    }

    /**
     * Whether the first reader knew every character of the capitals and the second saw as many, whatever it made of them.
     *
     * <p>Numerals in capitals are made so that none is like another; what a seal hides or a reader loses are whole characters.
     */
    private static boolean isLegible(Fact<Money> capitals, Money total) {
        var seen = capitals.readings().stream()
                .map(reading -> Fold.plain(reading.text()).length())
                .distinct()
                .toList();
        return capitals.readings().size() > 1
                && seen.size() == 1
                && capitals.readings().get(0).confidence() >= KNOWN_CHARACTERS
                && !InvoiceSums.isCut(capitals.value(), total)
                && !InvoiceSums.isCut(total, capitals.value());
    }

    private static boolean isSure(Fact<Money> fact) {
        return Trust.of(fact) == Trust.SOLID || Trust.of(fact) == Trust.FAIR && fact.confidence() >= SURE_OF_A_DIGIT;
    }
}
