package countersign.json;

import countersign.model.claim.Claim;
import java.util.List;

/** What reading a {@code claim.json} came to. */
public sealed interface ClaimRead {

    /** It holds. */
    record Valid(Claim claim) implements ClaimRead {}

    /** It does not; every mistake is named. */
    record Invalid(List<Mistake> mistakes) implements ClaimRead {

        public Invalid {
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * One mistake.
     *
     * @param reason {@code syntax}, {@code missing}, {@code type} or {@code value}
     * @param line from 1, where the member or the object that lacks it stands
     * @param member path such as {@code member.birthDate}, never its value
     */
    record Mistake(String reason, int line, String member) {}
}
