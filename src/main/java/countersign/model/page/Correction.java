package countersign.model.page;

import java.util.List;
import java.util.Optional;

/**
 * What a person read in a place on a page, against the readers or in agreement with them.
 *
 * @param box the place of the words
 * @param fact id of the fact that they were taken for; empty for words that carry none
 * @param before the words as they had been read till then
 * @param text the words as they stand there
 * @param readings what every reader made of them, the first reader's first
 */
public record Correction(
        PageId page, Box box, Optional<String> fact, String before, String text, List<Reading> readings) {

    public Correction {
        readings = List.copyOf(readings);
    }

    /** False where the person found the words read rightly. */
    public boolean changes() {
        return !before.equals(text);
    }
}
