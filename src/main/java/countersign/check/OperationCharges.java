package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.claim.Money;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation is charged for: on the invoice of its stay under 手术费, or under what holds it in other hospitals.
 *
 * <p>Only an invoice whose items make up its total says what was not charged; a small intervention may be in any head.
 */
record OperationCharges(CaseFile file) {

    private static final Pattern HEADS = Pattern.compile("手\\s*术|治\\s*疗|介\\s*入|麻\\s*醉|操\\s*作|材\\s*料|综合|其他(?!支付)|特需");
    private static final Pattern SMALL = Pattern.compile("活检|穿刺|镜检|造影|置管|引流|换药|清创|刮宫|透析|插管");
    private static final int FEWEST_HEADS = 4;

    Optional<Flag> flag() {
        var invoices = file.facts().facts().stream()
                .filter(fact -> fact.document() == DocumentKind.INVOICE)
                .collect(Collectors.groupingBy(
                        fact -> fact.evidence().page(), java.util.LinkedHashMap::new, Collectors.<Fact<?>>toList()));
        if (invoices.size() != 1) {
            return Optional.empty(); // a stay may be paid by several
        }
        return invoices.entrySet().stream()
                .flatMap(invoice -> uncharged(invoice.getKey(), new FactSheet(invoice.getValue())))
                .findFirst();
    }

    private Stream<Flag> uncharged(PageId page, FactSheet invoice) {
        var sums = new InvoiceSums(invoice);
        boolean whole = sums.items().size() >= FEWEST_HEADS
                && sums.total()
                        .flatMap(total -> sums.excess(total.value()))
                        .filter(Money.ZERO::equals)
                        .isPresent();
        if (!whole || speaksOf(page)) {
            return Stream.empty();
        }
        return file.facts()
                .each(FactKey.OPERATION)
                .filter(operation -> operation.document() == DocumentKind.OPERATION_RECORD)
                .filter(operation -> Trust.of(operation).atLeast(Trust.FAIR)
                        && !SMALL.matcher(operation.value()).find())
                .filter(operation -> isIn(operation, invoice))
                .limit(1)
                .map(operation -> TreatmentCheck.flag(
                        "operation-not-charged",
                        Certainty.PROBABLE,
                        List.of(operation.value()),
                        Words.of(sums.items(), List.of(operation))));
    }

    private boolean isIn(Fact<String> operation, FactSheet invoice) {
        return file.facts()
                .of(operation.evidence().page().file())
                .each(FactKey.OPERATION_DATE)
                .filter(day -> Trust.of(day).atLeast(Trust.FAIR))
                .map(Fact::value)
                .anyMatch(day -> isIn(day, invoice));
    }

    private static boolean isIn(LocalDate day, FactSheet invoice) {
        return invoice.each(FactKey.ADMISSION_DATE).anyMatch(from -> !day.isBefore(from.value()))
                && invoice.each(FactKey.DISCHARGE_DATE).anyMatch(to -> !day.isAfter(to.value()));
    }

    private boolean speaksOf(PageId page) {
        return file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(transcript -> transcript.page().equals(page))
                .flatMap(transcript -> transcript.lines().stream())
                .map(TextLine::text)
                .anyMatch(line -> HEADS.matcher(line).find());
    }
}
