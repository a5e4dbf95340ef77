package countersign.model.adjudication;

import countersign.model.claim.PaidClaim;
import countersign.model.page.PageId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What other claims hold that ought to be this claim's own, or that counts for this one; of another member's, only their
 * numbers.
 *
 * @param invoices invoice number to the numbers of other claims that hold it
 * @param paid claims of the same member that were paid; never another member's
 * @param pages this claim's pages that are in others, too
 * @param shared numbers, addresses and the like that are in others, too
 * @param sameMember the other claims of the same member
 * @param repeated pages that this claim itself holds under several names, each with its like
 */
public record OtherClaims(
        Map<String, List<String>> invoices,
        List<PaidClaim> paid,
        List<AlikePage> pages,
        List<SharedMark> shared,
        Set<String> sameMember,
        List<List<PageId>> repeated) {

    public static final OtherClaims NONE = new OtherClaims(Map.of(), List.of());

    public OtherClaims {
        invoices = Map.copyOf(invoices);
        paid = List.copyOf(paid);
        pages = List.copyOf(pages);
        shared = List.copyOf(shared);
        sameMember = Set.copyOf(sameMember);
        repeated = repeated.stream().map(List::copyOf).toList();
    }

    public OtherClaims(Map<String, List<String>> invoices) {
        this(invoices, List.of());
    }

    public OtherClaims(Map<String, List<String>> invoices, List<PaidClaim> paid) {
        this(invoices, paid, List.of(), List.of(), Set.of(), List.of());
    }

    public OtherClaims withPaid(List<PaidClaim> claims) {
        return new OtherClaims(invoices, claims, pages, shared, sameMember, repeated);
    }

    /** The other claims, by number, with which this one shares anything but the member. */
    public Set<String> numbers() {
        var numbers = new TreeSet<String>();
        invoices.values().forEach(numbers::addAll);
        pages.forEach(page -> numbers.add(page.claim()));
        shared.forEach(mark -> numbers.addAll(mark.claims()));
        return numbers;
    }

    public boolean isEmpty() {
        return numbers().isEmpty() && sameMember.isEmpty() && repeated.isEmpty() && paid.isEmpty();
    }
}
