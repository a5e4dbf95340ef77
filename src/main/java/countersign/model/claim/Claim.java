package countersign.model.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code claim.json}, validated.
 *
 * @param planVersion as asked for; empty: the version in force on the date of first diagnosis
 * @param documents what the sender says the files are: to be checked, not believed
 */
public record Claim(
        String number,
        String plan,
        Optional<String> planVersion,
        LocalDate reported,
        Member member,
        Optional<Claimant> claimant,
        ClaimedIllness illness,
        Optional<Money> amount,
        List<NamedDocument> documents) {

    public record Claimant(String name, String relation) {}

    public record ClaimedIllness(
            String name, Optional<String> code, LocalDate diagnosed, Optional<String> hospital, boolean accident) {}

    public record NamedDocument(String file, Optional<String> kind) {}

    public Claim {
        documents = List.copyOf(documents);
    }

    /** Names of the people whom its records may be about. */
    public List<String> people() {
        return Stream.concat(Stream.of(member.name()), claimant.stream().map(Claimant::name))
                .toList();
    }
}
