package countersign.check;

import static countersign.model.adjudication.FlagKind.AMOUNT_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.Payout;
import countersign.model.claim.Money;
import countersign.model.plan.AgeRange;
import countersign.model.plan.IllnessClass;
import java.util.List;
import java.util.Optional;

/** The sum asked for is the sum that the plan pays at this age for this class of illness. */
final class AmountCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var claimed = file.claim().amount();
        var payout = Payouts.of(file);
        if (claimed.isEmpty() || payout.isEmpty()) {
            return List.of();
        }
        return reason(file, claimed.get(), payout.get())
                .map(reason -> flag(file, claimed.get(), payout.get(), reason))
                .map(List::of)
                .orElse(List.of());
    }

    /** Where the bills do not tell the sum, only what exceeds the limit is wrong for sure. */
    private static Optional<String> reason(CaseFile file, Money claimed, Payout payout) {
        if (claimed.equals(payout.amount())) {
            return Optional.empty();
        }
        return switch (payout.rule()) {
            case "bills-unknown" ->
                claimed.compareTo(payout.amount()) > 0 ? Optional.of("over-limit") : Optional.empty();
            case "bills" -> Optional.of("other-than-bills");
            case "total-left" -> Optional.of("more-than-left");
            default -> Optional.of(isOfAnotherOption(file, claimed) ? "other-option" : "other-sum");
        };
    }

    /** The claim does not say which form of membership it is of. */
    private static boolean isOfAnotherOption(CaseFile file, Money claimed) {
        int age = AgeRange.years(
                file.claim().member().birthDate(), file.claim().illness().diagnosed());
        var paidAs = Entitlement.of(file, file.plan()).map(Entitlement::paidAs);
        return file.claim().member().option().isEmpty()
                && file.plan().rules().benefits().stream()
                        .filter(benefit -> benefit.option().isPresent())
                        .filter(benefit -> paidAs.filter(paid -> benefit.appliesTo(paid, age))
                                .isPresent())
                        .anyMatch(benefit -> benefit.amount().equals(claimed));
    }

    private static Flag flag(CaseFile file, Money claimed, Payout payout, String reason) {
        var birth = file.claim().member().birthDate();
        var diagnosed = file.claim().illness().diagnosed();
        boolean byBills = reason.equals("other-than-bills");
        var certainty = reason.equals("other-option")
                ? Certainty.CANNOT_TELL
                : payout.assumed() ? Certainty.PROBABLE : Certainty.CERTAIN;
        return new Flag(
                AMOUNT_MISMATCH,
                certainty,
                reason,
                List.of(
                        claimed,
                        payout.amount(),
                        AgeRange.years(birth, diagnosed),
                        diagnosed,
                        birth,
                        payout.paidAs().orElse(IllnessClass.SEVERE)),
                byBills ? Bills.of(file).words() : Words.ofBirth(file),
                payout.assumed());
    }
}
