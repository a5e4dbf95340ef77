package countersign.extract;

import countersign.model.claim.Money;
import countersign.model.fact.Agreement;
import countersign.model.fact.Charge;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.PageId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles values that hold each other: digits and capitals of a sum, the items of an invoice and their total, count,
 * price and amount of a charge, the days of a stay. A misreading does not happen to fit the rest.
 */
final class ByArithmetic {

    private static final double HELD = 0.99;

    private record Place(PageId page, FactKey<?> key, Object value) {
        static Place of(Fact<?> fact) {
            return new Place(fact.evidence().page(), fact.key(), fact.value());
        }
    }

    private ByArithmetic() {}

    static List<Fact<?>> settled(List<Fact<?>> facts) {
        var held = new HashSet<Place>();
        facts.stream().map(fact -> fact.evidence().page()).distinct().forEach(page -> {
            var here = facts.stream()
                    .filter(fact -> fact.evidence().page().equals(page))
                    .toList();
            sums(here, held);
            stay(here, held);
            charges(here, held);
        });
        return facts.stream().<Fact<?>>map(fact -> settled(fact, held)).toList();
    }

    private static void sums(List<Fact<?>> page, Set<Place> held) {
        var items = of(page, FactKey.INVOICE_ITEM).toList();
        var sum = items.stream().map(fact -> (Money) fact.value()).reduce(Money.ZERO, Money::plus);
        of(page, FactKey.INVOICE_TOTAL).forEach(total -> {
            of(page, FactKey.INVOICE_TOTAL_CAPITALS)
                    .filter(capitals -> capitals.value().equals(total.value()))
                    .forEach(capitals -> held.addAll(List.of(Place.of(total), Place.of(capitals))));
            if (items.size() > 1 && sum.equals(total.value())) {
                held.add(Place.of(total));
                items.forEach(item -> held.add(Place.of(item)));
            }
        });
    }

    private static void charges(List<Fact<?>> page, Set<Place> held) {
        of(page, FactKey.CHARGE)
                .filter(charge -> ((Charge) charge.value()).addsUp().orElse(false))
                .forEach(charge -> held.add(Place.of(charge)));
        var sum = of(page, FactKey.CHARGE)
                .map(charge -> ((Charge) charge.value()).amount())
                .reduce(Money.ZERO, Money::plus);
        of(page, FactKey.CHARGE_TOTAL)
                .filter(total -> total.value().equals(sum))
                .forEach(total -> {
                    held.add(Place.of(total));
                    of(page, FactKey.CHARGE).forEach(charge -> held.add(Place.of(charge)));
                });
    }

    private static void stay(List<Fact<?>> page, Set<Place> held) {
        of(page, FactKey.STAY_DAYS)
                .forEach(days -> of(page, FactKey.ADMISSION_DATE)
                        .forEach(from -> of(page, FactKey.DISCHARGE_DATE)
                                .filter(to -> ChronoUnit.DAYS.between((LocalDate) from.value(), (LocalDate) to.value())
                                        == (Integer) days.value())
                                .forEach(to -> held.addAll(List.of(Place.of(days), Place.of(from), Place.of(to))))));
    }

    private static Stream<Fact<?>> of(List<Fact<?>> page, FactKey<?> key) {
        return page.stream().filter(fact -> fact.key().equals(key));
    }

    private static <T> Fact<T> settled(Fact<T> fact, Set<Place> held) {
        return fact.agreement() == Agreement.UNSURE && held.contains(Place.of(fact))
                ? new Fact<>(
                        fact.key(),
                        fact.value(),
                        fact.document(),
                        fact.evidence(),
                        Math.max(fact.confidence(), HELD),
                        Agreement.SINGLE,
                        fact.readings())
                : fact;
    }
}
