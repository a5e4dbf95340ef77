package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.claim.PaidClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Other claims of the member that this plan has paid, said by the platform or found among the claims known here. */
final class PaidBefore {

    private PaidBefore() {}

    static List<PaidClaim> of(CaseFile file) {
        Map<String, PaidClaim> byNumber = new LinkedHashMap<>();
        Stream.concat(file.claim().member().paid().stream(), file.others().paid().stream())
                .filter(paid -> paid.plan().equals(file.plan().plan()))
                .filter(paid -> !paid.number().equals(file.claim().number()))
                .forEach(paid -> byNumber.putIfAbsent(paid.number(), paid));
        return List.copyOf(byNumber.values());
    }
}
