package countersign.export;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What is printed of a claim, in reading order and in words that are ready.
 *
 * @param head stands at the head of each sheet's foot: the claim's number
 * @param foot who printed it and when, and that it holds personal data
 * @param page says which sheet of how many it is
 */
public record Report(String head, String foot, PageNumber page, List<Part> parts) {

    public Report {
        parts = List.copyOf(parts);
    }

    /** Puts into words which sheet of how many it is. */
    public interface PageNumber {

        String of(int page, int pages);
    }

    /** Something that stands on a line or more of its own. */
    public sealed interface Part {

        /** Stands once, at the top. */
        record Title(String text) implements Part {}

        record Heading(String text) implements Part {}

        /** @param strong whether it stands out, as the name of a flag does */
        record Words(String text, boolean strong) implements Part {}

        /** A value and its name, side by side. */
        record Row(String name, String value) implements Part {}

        /** A whole page, as it was scanned, on a sheet of its own. */
        record Page(BufferedImage picture, String caption) implements Part {}

        /** A piece of a page, as it was scanned. */
        record Strip(BufferedImage picture, String caption) implements Part {}
    }
}
