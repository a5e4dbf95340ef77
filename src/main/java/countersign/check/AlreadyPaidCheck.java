package countersign.check;

import static countersign.model.adjudication.FlagKind.ALREADY_PAID;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.claim.PaidClaim;
import countersign.model.plan.ClaimLimits;
import countersign.model.plan.IllnessClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan pays a member so many times and so much, and no more. */
final class AlreadyPaidCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var paid = PaidBefore.of(file);
        if (paid.isEmpty() || !file.plan().covers()) {
            return List.of();
        }
        var limits = file.plan().rules().payments().limits();
        return reason(file, limits, paid)
                .map(reason -> flag(file, reason, paid))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> reason(CaseFile file, ClaimLimits limits, List<PaidClaim> paid) {
        if (limits.payments().filter(most -> paid.size() >= most).isPresent()) {
            return Optional.of("as-often-as-it-pays");
        }
        var next = Entitlement.of(file, file.plan()).map(Entitlement::paidAs);
        var classes = paid.stream()
                .flatMap(claim -> claim.illnessClass().flatMap(AlreadyPaidCheck::illnessClass).stream())
                .toList();
        return next.filter(illnessClass -> limits.areReached(classes, illnessClass))
                .map(illnessClass -> "for-this-class");
    }

    private static Flag flag(CaseFile file, String reason, List<PaidClaim> paid) {
        boolean assumed = file.plan().rules().isAssumed("payments");
        return new Flag(
                ALREADY_PAID,
                assumed ? Certainty.PROBABLE : Certainty.CERTAIN,
                reason,
                List.of(
                        paid.size(),
                        paid.stream().map(PaidClaim::number).collect(Collectors.joining(", ")),
                        file.plan().version()),
                List.of(),
                assumed);
    }

    private static Optional<IllnessClass> illnessClass(String id) {
        return Arrays.stream(IllnessClass.values())
                .filter(known -> known.name().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
