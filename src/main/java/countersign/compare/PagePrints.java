package countersign.compare;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes the prints of a claim's pages that carry findings; forms that everybody signs are alike by their nature. */
public final class PagePrints {

    private static final Set<DocumentKind> OF_A_PERSON = EnumSet.of(
            DocumentKind.IDENTITY_CARD,
            DocumentKind.HOUSEHOLD_REGISTER,
            DocumentKind.CLAIM_FORM,
            DocumentKind.AUTHORISATION,
            DocumentKind.BANK_CARD,
            DocumentKind.OTHER);
    private static final Pattern REPORT = Pattern.compile(
            "(?:报告|检查|检验|病理|标本|条码|影像|超声|放射|申请单?|流水|登记)(?:编?号码?|单号|条码)[:：]?([A-Z]{0,4}[0-9][A-Z0-9-]{5,})");

    private PagePrints() {}

    public static List<PagePrint> of(CaseFile file) {
        return file.documents().stream()
                .filter(document -> !OF_A_PERSON.contains(document.kind()))
                .flatMap(document -> of(file, document).stream())
                .toList();
    }

    private static List<PagePrint> of(CaseFile file, Document document) {
        var hospital = file.facts()
                .of(document.file())
                .each(FactKey.HOSPITAL)
                .filter(Fact::sure)
                .map(Fact::value)
                .findFirst()
                .orElse("");
        return document.transcripts().stream()
                .map(page -> of(page, reports(file, page, hospital)))
                .toList();
    }

    static PagePrint of(Transcript page, List<String> reports) {
        var lines = page.lines().stream().map(TextLine::text).toList();
        var source = page.look().source();
        return new PagePrint(
                page.page(),
                source.isEmpty() ? "" : source + "/" + page.page().page(),
                page.look().likeness(),
                Sketch.of(PageTokens.words(lines)),
                Sketch.of(PageTokens.numbers(lines)),
                reports);
    }

    private static List<String> reports(CaseFile file, Transcript page, String hospital) {
        var numbers = new TreeSet<String>();
        specimens(file, page.page()).forEach(number -> numbers.add(hospital + "/" + number));
        for (var line : page.lines()) {
            var match = REPORT.matcher(folded(line.text()));
            while (match.find()) {
                numbers.add(hospital + "/" + match.group(1));
            }
        }
        return List.copyOf(numbers);
    }

    private static List<String> specimens(CaseFile file, PageId page) {
        return file.facts()
                .each(FactKey.SPECIMEN_NUMBER)
                .filter(fact -> fact.sure() && fact.evidence().page().equals(page))
                .map(fact -> folded(fact.value()))
                .filter(number -> number.length() >= Marks.SHORTEST_NUMBER)
                .toList();
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
