package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.claim.Money;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an invoice's page, to tell a sum that is short from an item that was not read. */
record InvoicePage(CaseFile file, PageId page) {

    private static final Pattern HEADS = Pattern.compile("[\\p{IsHan}&&[^费]]{1,6}费|中药饮片|其他(?=[0-9.]|$)");

    /** Whether each head of charges on the page has its sum, and the sum that lacks stands nowhere else. */
    boolean hasAllItems(InvoiceSums sums, Money excess) {
        var lines = lines();
        var lacking = new Money(-excess.fen()).decimal();
        long heads = lines.stream()
                .filter(line -> !line.contains("票据") && !line.contains("收费"))
                .mapToLong(line -> HEADS.matcher(line).results().count())
                .sum();
        return heads > 0 && heads <= sums.items().size() && lines.stream().noneMatch(line -> line.contains(lacking));
    }

    private List<String> lines() {
        return file.documents().stream()
                .map(Document::transcripts)
                .flatMap(List::stream)
                .filter(transcript -> transcript.page().equals(page))
                .flatMap(transcript -> transcript.lines().stream())
                .map(TextLine::text)
                .map(text -> text.replaceAll("[,，\\s]", ""))
                .collect(Collectors.toList());
    }
}
