package countersign.model.page;

import java.util.List;

/**
 * What persons changed in what was read, and how to get back.
 *
 * @param corrections those that hold, in the order in which they were made
 * @param asRead the pages that they change, as the readers left them
 */
public record Corrected(List<Correction> corrections, List<Transcript> asRead) {

    public static final Corrected NONE = new Corrected(List.of(), List.of());

    public Corrected {
        corrections = List.copyOf(corrections);
        asRead = List.copyOf(asRead);
    }
}
