package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.claim.Money;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invoices of a case together: what was spent, and how much of it the member bore; an invoice counts once. */
final class Bills {

    private final List<Bill> bills;

    private Bills(List<Bill> bills) {
        this.bills = bills;
    }

    static Bills of(CaseFile file) {
        return of(file.facts());
    }

    static Bills of(FactSheet sheet) {
        Map<PageId, List<Fact<?>>> pages = sheet.facts().stream()
                .filter(fact -> fact.document() == DocumentKind.INVOICE)
                .collect(
                        Collectors.groupingBy(fact -> fact.evidence().page(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Bill> byNumber = new LinkedHashMap<>();
        pages.forEach((page, facts) -> {
            var bill = new Bill(new FactSheet(facts));
            byNumber.putIfAbsent(bill.number().orElse(page.toString()), bill);
        });
        return new Bills(List.copyOf(byNumber.values()));
    }

    int count() {
        return bills.size();
    }

    /** What the member bore of all of them; empty if an invoice does not say so for sure, or there is none. */
    Optional<Money> ownPayments() {
        return sum(Bill::ownPayment);
    }

    /** All that was spent; empty if an invoice does not say so for sure, or there is none. */
    Optional<Money> totals() {
        return sum(Bill::total);
    }

    /** What medical insurance recognises, as far as the invoices say so for sure. */
    Money recognisedAtLeast() {
        return bills.stream().map(Bill::recognised).flatMap(Optional::stream).reduce(Money.ZERO, Money::plus);
    }

    /** What medical insurance recognises at most; empty if that cannot be told. */
    Optional<Money> recognisedAtMost() {
        return sum(bill -> bill.recognised().or(bill::total));
    }

    /** Where the totals stand. */
    List<Evidence> words() {
        return bills.stream()
                .flatMap(bill -> bill.facts.each(FactKey.INVOICE_TOTAL))
                .map(Fact::evidence)
                .distinct()
                .toList();
    }

    private Optional<Money> sum(Function<Bill, Optional<Money>> part) {
        if (bills.isEmpty() || bills.stream().map(part).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return bills.stream().map(part).flatMap(Optional::stream).reduce(Money::plus);
    }

    /** One invoice. */
    private record Bill(FactSheet facts) {

        Optional<String> number() {
            return facts.each(FactKey.INVOICE_NUMBER)
                    .filter(Fact::sure)
                    .map(Fact::value)
                    .findFirst();
        }

        Optional<Money> total() {
            return value(FactKey.INVOICE_TOTAL).or(() -> value(FactKey.INVOICE_TOTAL_CAPITALS));
        }

        /** Invoices say it in up to four ways, which have to agree. */
        Optional<Money> ownPayment() {
            var ways = Stream.of(
                            value(FactKey.INVOICE_OWN),
                            sum(FactKey.INVOICE_ACCOUNT, FactKey.INVOICE_CASH),
                            sum(FactKey.INVOICE_SHARE, FactKey.INVOICE_UNRECOGNISED),
                            notPaidByOthers())
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return ways.size() == 1
                    ? total().filter(total -> ways.get(0).compareTo(total) <= 0).map(total -> ways.get(0))
                    : Optional.empty();
        }

        private Optional<Money> notPaidByOthers() {
            var paid = sum(FactKey.INVOICE_FUND, FactKey.INVOICE_OTHERS);
            return total().flatMap(total ->
                    paid.filter(sum -> sum.compareTo(total) <= 0).map(total::minus));
        }

        private Optional<Money> sum(FactKey<Money> one, FactKey<Money> other) {
            return value(one).flatMap(first -> value(other).map(first::plus));
        }

        Optional<Money> recognised() {
            return total().flatMap(total -> value(FactKey.INVOICE_UNRECOGNISED)
                    .filter(apart -> apart.compareTo(total) <= 0)
                    .map(total::minus));
        }

        /** The one value of all that was surely read. */
        private Optional<Money> value(FactKey<Money> key) {
            List<Fact<Money>> read = facts.each(key).toList();
            boolean one = read.stream().map(Fact::value).distinct().count() == 1;
            return one && read.stream().anyMatch(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                    ? Optional.of(read.get(0)).map(Fact::value)
                    : Optional.empty();
        }
    }
}
