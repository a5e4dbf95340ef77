package countersign.compare;

import countersign.model.adjudication.AlikePage;
import countersign.model.adjudication.MarkKind;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.SharedMark;
import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts a claim beside the claims that are known. */
public final class Beside {

    private Beside() {}

    /** In the order of the claim's own pages and marks, so that the same case always gives the same. */
    public static OtherClaims of(ClaimPrint claim, KnownClaims known) {
        var invoices = new TreeMap<String, List<String>>();
        var shared = new ArrayList<SharedMark>();
        var sameMember = new TreeSet<String>();
        for (var mark : claim.marks()) {
            var holders = new TreeSet<String>();
            mark.near().forEach(value -> holders.addAll(known.holding(mark.kind(), value)));
            holders.remove(claim.number());
            if (holders.isEmpty()) {
                continue;
            }
            if (mark.kind() == MarkKind.INVOICE) {
                invoices.put(mark.value(), List.copyOf(holders));
            } else if (mark.kind() == MarkKind.MEMBER) {
                sameMember.addAll(holders);
            } else {
                shared.add(new SharedMark(mark.kind(), mark.value(), mark.evidence(), List.copyOf(holders)));
            }
        }
        var pages = new ArrayList<AlikePage>();
        for (var page : claim.pages()) {
            new TreeMap<>(known.withPage(page)).forEach((number, way) -> {
                if (!number.equals(claim.number())) {
                    pages.add(new AlikePage(page.page(), number, way));
                }
            });
        }
        return new OtherClaims(invoices, List.of(), pages, shared, sameMember, repeated(claim.pages()));
    }

    /** The same page of two files; pages of one file are its own affair. */
    private static List<List<PageId>> repeated(List<PagePrint> pages) {
        var repeated = new ArrayList<List<PageId>>();
        var seen = new HashSet<PageId>();
        for (int i = 0; i < pages.size(); i++) {
            var one = pages.get(i);
            var like = pages.subList(i + 1, pages.size()).stream()
                    .filter(other -> !other.page().file().equals(one.page().file()))
                    .filter(other -> !seen.contains(other.page()))
                    .filter(other -> Sameness.toTheLetter(one, other))
                    .map(PagePrint::page)
                    .toList();
            if (!like.isEmpty() && seen.add(one.page())) {
                seen.addAll(like);
                repeated.add(Stream.concat(Stream.of(one.page()), like.stream()).toList());
            }
        }
        return repeated;
    }

    static AlikePage.Way surer(AlikePage.Way one, AlikePage.Way other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
