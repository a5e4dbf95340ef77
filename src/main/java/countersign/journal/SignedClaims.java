package countersign.journal;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Entry;
import countersign.model.journal.Head;
import countersign.model.journal.KnownEvent;
import countersign.model.journal.SignedClaim;
import countersign.model.journal.SignedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a claim's journal together for others, and says of such a file whether it is genuine. */
public final class SignedClaims {

    private SignedClaims() {}

    /** What checking a signed claim came to. */
    public sealed interface Verdict {

        /** Everything holds, as far as the keys that the file names are those people's. */
        record Genuine(SignedClaim claim) implements Verdict {}

        /** An entry of the chain does not hold; those before it do. */
        record Broken(Fault fault) implements Verdict {}

        /**
         * The chain holds, but not a signed event that has no place in it.
         *
         * @param number from 1, in the order of the file
         */
        record BrokenAside(int number, Check check) implements Verdict {}
    }

    /** @param events of the claim, in the order of {@code EventStore.of} */
    public static SignedClaim of(ClaimSummary summary, List<KnownEvent> events, Keys keys) {
        var entries = new ArrayList<Entry>();
        var aside = new ArrayList<SignedEvent>();
        var last = new Head(0, Chain.first(summary.id()), 0);
        for (var event : events) {
            boolean next = event.state() == SyncState.ACCEPTED && event.seq().orElse(0) == last.seq() + 1;
            if (next) {
                var entry = Chain.append(last.seq(), last.hash(), event.signed());
                entries.add(entry);
                last = new Head(entry.seq(), entry.hash(), 0);
            } else {
                aside.add(event.signed());
            }
        }
        var signers =
                events.stream().map(event -> event.signed().envelope().key()).collect(Collectors.toSet());
        return new SignedClaim(
                summary.id(),
                summary.plan(),
                summary.number(),
                entries,
                aside,
                keys.all().stream().filter(key -> signers.contains(key.id())).toList());
    }

    public static Verdict verify(SignedClaim signed) {
        var verifier = new Verifier(signed::keys);
        UUID claim = ClaimId.of(signed.plan(), signed.number());
        if (!claim.equals(signed.claim())) {
            return new Verdict.Broken(new Fault(1, Check.PREV_HASH));
        }
        var fault = verifier.check(claim, signed.entries());
        if (fault.isPresent()) {
            return new Verdict.Broken(fault.get());
        }
        int number = 0;
        for (var event : signed.recorded()) {
            number++;
            var check = verifier.check(claim, event);
            if (check.isPresent()) {
                return new Verdict.BrokenAside(number, check.get());
            }
        }
        return new Verdict.Genuine(signed);
    }
}
