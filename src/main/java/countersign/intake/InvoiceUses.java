package countersign.intake;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.OtherClaims;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of several claims hold which invoice numbers; a number that was not read surely counts for none. */
record InvoiceUses(Map<String, TreeSet<String>> claimsByInvoice) {

    static InvoiceUses of(List<CheckedClaim> claims) {
        var uses = new HashMap<String, TreeSet<String>>();
        for (var claim : claims) {
            claim.file()
                    .facts()
                    .each(FactKey.INVOICE_NUMBER)
                    .filter(Fact::sure)
                    .forEach(fact -> uses.computeIfAbsent(fact.value(), number -> new TreeSet<>())
                            .add(claim.file().claim().number()));
        }
        return new InvoiceUses(uses);
    }

    /** What the claims other than this one hold. */
    OtherClaims without(CheckedClaim claim) {
        var others = new TreeMap<String, List<String>>();
        claimsByInvoice.forEach((invoice, claims) -> {
            var rest = new ArrayList<>(claims);
            rest.remove(claim.file().claim().number());
            if (!rest.isEmpty()) {
                others.put(invoice, rest);
            }
        });
        return new OtherClaims(others);
    }
}
