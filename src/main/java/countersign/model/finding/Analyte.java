package countersign.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that a laboratory measures.
 *
 * @param words for it, its name among them
 * @param raised what a value above its limit is called; empty where that has no name
 * @param lowered likewise below
 * @param high a value that lies above the limit of every laboratory, used where no limit is printed
 * @param low likewise below
 * @param unit of {@code high} and {@code low}; empty where it has none
 */
public record Analyte(
        String name,
        List<String> words,
        Optional<String> raised,
        Optional<String> lowered,
        OptionalDouble high,
        OptionalDouble low,
        String unit) {

    public Analyte {
        words = List.copyOf(words);
    }
}
