package countersign.check;

import static countersign.model.adjudication.FlagKind.PATTERN_ACROSS_CLAIMS;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.SharedMark;
import java.util.List;
import java.util.Optional;

/**
 * What many claims have in common, for a supervisor to look at.
 *
 * <p>A family may share a telephone, an address and a card, and two patients a doctor; from three members on somebody
 * should ask.
 */
final class PatternAcrossClaimsCheck implements Check {

    private static final int OTHERS_FOR_A_PATTERN = 2;

    @Override
    public List<Flag> run(CaseFile file) {
        return file.others().shared().stream()
                .flatMap(mark -> flag(file, mark).stream())
                .toList();
    }

    private static Optional<Flag> flag(CaseFile file, SharedMark mark) {
        var claims = mark.claims().stream()
                .filter(claim -> !file.others().sameMember().contains(claim))
                .toList();
        var reason =
                switch (mark.kind()) {
                    case ADMISSION -> "admission-number";
                    case SPECIMEN -> "specimen-number";
                    case PHONE -> "phone";
                    case ADDRESS -> "address";
                    case BANK_CARD -> "bank-card";
                    case PATTERN -> "doctor";
                    case INVOICE, MEMBER -> "";
                };
        boolean unique = reason.endsWith("-number");
        int enough = unique ? 1 : OTHERS_FOR_A_PATTERN;
        return reason.isEmpty() || claims.size() < enough
                ? Optional.empty()
                : Optional.of(new Flag(
                        PATTERN_ACROSS_CLAIMS,
                        Certainty.CANNOT_TELL,
                        reason,
                        List.of(claims.size(), String.join(", ", claims)),
                        mark.evidence()));
    }
}
