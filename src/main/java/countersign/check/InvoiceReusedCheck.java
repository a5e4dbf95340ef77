package countersign.check;

import static countersign.model.adjudication.FlagKind.INVOICE_REUSED;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice number is given out once. */
final class InvoiceReusedCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        return byNumber(file).entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        twice(file, entry.getKey(), entry.getValue()),
                        elsewhere(file, entry.getKey(), entry.getValue())))
                .toList();
    }

    private static Map<String, List<Fact<String>>> byNumber(CaseFile file) {
        return file.facts()
                .each(FactKey.INVOICE_NUMBER)
                .filter(fact -> fact.document() == DocumentKind.INVOICE)
                .filter(fact -> !Fold.plain(fact.value()).isEmpty())
                .collect(Collectors.groupingBy(
                        fact -> Fold.plain(fact.value()), LinkedHashMap::new, Collectors.toList()));
    }

    private static Stream<Flag> twice(CaseFile file, String number, List<Fact<String>> facts) {
        var files = facts.stream()
                .map(fact -> fact.evidence().page().file())
                .distinct()
                .toList();
        return files.size() < 2 || arePagesOfOne(file, files)
                ? Stream.empty()
                : Stream.of(flag("twice", facts, List.of(number, files.size())));
    }

    /** An invoice of several pages may come in as many files. */
    private static boolean arePagesOfOne(CaseFile file, List<String> files) {
        return files.stream()
                        .map(path ->
                                file.facts().of(path).each(FactKey.PAGE_NUMBER).findFirst())
                        .filter(number -> number.isPresent())
                        .map(number -> number.get().value())
                        .distinct()
                        .count()
                == files.size();
    }

    private static Stream<Flag> elsewhere(CaseFile file, String number, List<Fact<String>> facts) {
        var others = file.others().invoices().getOrDefault(number, List.of()).stream()
                .filter(claim -> !claim.equals(file.claim().number()))
                .distinct()
                .sorted()
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(flag("in-another-claim", facts, List.of(number, String.join(", ", others))));
    }

    /** Two readings that are equal by mistake are less likely than one that is right. */
    private static Flag flag(String reason, List<Fact<String>> facts, List<Object> arguments) {
        boolean solid = facts.stream().anyMatch(fact -> Trust.of(fact) == Trust.SOLID);
        return new Flag(
                INVOICE_REUSED, solid ? Certainty.CERTAIN : Certainty.PROBABLE, reason, arguments, Words.of(facts));
    }
}
