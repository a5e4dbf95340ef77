package countersign.model.adjudication;

import java.util.List;
import java.util.Map;

/**
 * What other claims hold that must be unique: by invoice number, the claims where it stands.
 *
 * @param invoices invoice number to the numbers of other claims that hold it
 */
public record OtherClaims(Map<String, List<String>> invoices) {

    public static final OtherClaims NONE = new OtherClaims(Map.of());

    public OtherClaims {
        invoices = Map.copyOf(invoices);
    }
}
