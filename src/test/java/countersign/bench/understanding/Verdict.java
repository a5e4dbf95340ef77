package countersign.bench.understanding;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Severity;
import countersign.model.claim.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a checked dossier was worth.
 *
 * @param found planted faults that were flagged
 * @param missed those that were not
 * @param wrong flags that nothing in the dossier gives reason for
 * @param pointed for each planted fault with words to point at, whether the evidence points at them
 * @param payout whether the sum is right, where one is known
 */
record Verdict(
        Story story,
        CheckedClaim claim,
        List<FlagKind> found,
        List<FlagKind> missed,
        List<Flag> wrong,
        Map<FlagKind, List<Boolean>> pointed,
        Optional<Boolean> payout) {

    static Verdict of(Printed printed, CheckedClaim claim, Map<String, House> houses) {
        var expected = printed.story().expected();
        var places = new Places(printed, houses);
        var found = new ArrayList<FlagKind>();
        var missed = new ArrayList<FlagKind>();
        var pointed = new java.util.EnumMap<FlagKind, List<Boolean>>(FlagKind.class);
        Set<FlagKind> allowed = new HashSet<>();
        expected.texts("may").forEach(kind -> allowed.add(kind(kind)));
        for (var fault : expected.nodes("expect")) {
            var kinds = fault.texts("kind").stream().map(Verdict::kind).toList();
            allowed.addAll(kinds);
            var flags = claim.flags().stream()
                    .filter(flag -> kinds.contains(flag.kind()))
                    .toList();
            if (flags.isEmpty()) {
                missed.add(kinds.get(0));
                continue;
            }
            found.add(flags.get(0).kind());
            places.hit(
                            fault,
                            flags.stream()
                                    .flatMap(flag -> flag.evidence().stream())
                                    .toList())
                    .ifPresent(hit -> pointed.computeIfAbsent(flags.get(0).kind(), kind -> new ArrayList<>())
                            .add(hit));
        }
        var wrong = claim.flags().stream()
                .filter(flag -> !allowed.contains(flag.kind()))
                .toList();
        return new Verdict(printed.story(), claim, found, missed, wrong, pointed, payout(printed.story(), claim));
    }

    /** A clean dossier with a flag that counts. */
    boolean accused() {
        return story.clean() && wrong.stream().anyMatch(flag -> flag.severity() != Severity.MINOR);
    }

    private static Optional<Boolean> payout(Story story, CheckedClaim claim) {
        return story.expected()
                .text("payout")
                .filter(sum -> !sum.equals("none"))
                .map(sum -> claim.payout()
                        .filter(paid -> paid.amount().equals(Money.parse(ClaimFile.amount(sum))))
                        .isPresent());
    }

    private static FlagKind kind(String id) {
        for (var kind : FlagKind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of flag: " + id);
    }
}
