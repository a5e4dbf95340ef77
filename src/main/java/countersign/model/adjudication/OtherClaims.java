package countersign.model.adjudication;

import countersign.model.claim.PaidClaim;
import java.util.List;
import java.util.Map;

/**
 * What other claims hold that must be unique, or that counts for this one.
 *
 * @param invoices invoice number to the numbers of other claims that hold it
 * @param paid claims of the same member that were paid; never another member's
 */
public record OtherClaims(Map<String, List<String>> invoices, List<PaidClaim> paid) {

    public static final OtherClaims NONE = new OtherClaims(Map.of(), List.of());

    public OtherClaims {
        invoices = Map.copyOf(invoices);
        paid = List.copyOf(paid);
    }

    public OtherClaims(Map<String, List<String>> invoices) {
        this(invoices, List.of());
    }
}
