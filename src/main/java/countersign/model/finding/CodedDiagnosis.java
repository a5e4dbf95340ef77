package countersign.model.finding;

import java.util.List;
import java.util.Optional;

/**
 * One diagnosis out of a line, with the codes it may mean.
 *
 * @param words as they stand there, folded
 * @param offers the best first; none where no code fits
 */
public record CodedDiagnosis(String words, List<CodeOffer> offers) {

    public CodedDiagnosis {
        offers = List.copyOf(offers);
    }

    public Optional<CodeOffer> best() {
        return offers.stream().findFirst();
    }
}
