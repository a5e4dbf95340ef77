package countersign.check;

import static countersign.model.adjudication.FlagKind.INVOICE_TOTAL;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.claim.Money;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A settlement of the insurance says of its one bill what the bill says: what it came to, and who bore how much. */
final class SettlementCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        boolean one = count(file, DocumentKind.INVOICE) == 1 && count(file, DocumentKind.SETTLEMENT) == 1;
        var total = one ? pair(file, FactKey.INVOICE_TOTAL) : null;
        if (total == null) {
            return List.of();
        }
        if (!total.agrees()) {
            return isOfSameStay(file) ? List.of(total.flag()) : List.of();
        }
        return Stream.of(FactKey.INVOICE_FUND, FactKey.INVOICE_OWN)
                .map(key -> pair(file, key))
                .filter(Objects::nonNull)
                .filter(pair -> !pair.agrees())
                .limit(1)
                .map(Pair::flag)
                .toList();
    }

    private static long count(CaseFile file, DocumentKind kind) {
        return file.facts().facts().stream()
                .filter(fact -> fact.document() == kind)
                .map(fact -> fact.evidence().page())
                .distinct()
                .count();
    }

    /** With other days it may be the settlement of another bill. */
    private static boolean isOfSameStay(CaseFile file) {
        return Stream.of(FactKey.ADMISSION_DATE, FactKey.DISCHARGE_DATE)
                .allMatch(key -> file.facts()
                                .each(key)
                                .filter(fact -> fact.document() == DocumentKind.SETTLEMENT
                                        || fact.document() == DocumentKind.INVOICE)
                                .map(Fact::value)
                                .distinct()
                                .count()
                        == 1);
    }

    private record Pair(Fact<Money> bill, Fact<Money> settled) {

        boolean agrees() {
            return bill.value().equals(settled.value());
        }

        Flag flag() {
            return new Flag(
                    INVOICE_TOTAL,
                    Certainty.PROBABLE,
                    "settlement",
                    List.of(bill.value(), settled.value()),
                    Words.of(List.of(bill, settled)));
        }
    }

    /** Both, if each stands there once and was read without a doubt. */
    private static @org.jspecify.annotations.Nullable Pair pair(CaseFile file, FactKey<Money> key) {
        var bill = only(file, key, DocumentKind.INVOICE);
        var settled = only(file, key, DocumentKind.SETTLEMENT);
        return bill.isEmpty() || settled.isEmpty() ? null : new Pair(bill.get(), settled.get());
    }

    private static Optional<Fact<Money>> only(CaseFile file, FactKey<Money> key, DocumentKind kind) {
        var facts =
                file.facts().each(key).filter(fact -> fact.document() == kind).toList();
        boolean one = facts.stream().map(Fact::value).distinct().count() == 1;
        return one && facts.stream().allMatch(fact -> Trust.of(fact) == Trust.SOLID)
                ? Optional.of(facts.get(0))
                : Optional.empty();
    }
}
