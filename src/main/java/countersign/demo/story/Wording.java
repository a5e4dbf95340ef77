package countersign.demo.story;

import countersign.demo.paper.Layout;
import countersign.demo.sheet.Face;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * How a hospital's programs put things.
 *
 * @param labels other words for a label, by the common one
 * @param titles other titles for a kind of document
 * @param date how a day is written
 * @param admission a letter pattern for admission numbers: {@code #} is a digit
 * @param wide full-width punctuation in prose
 */
public record Wording(
        Layout layout,
        Face face,
        Map<String, String> labels,
        Map<DocumentKind, String> titles,
        DateTimeFormatter date,
        String admission,
        String outpatient,
        String pathology,
        boolean wide) {

    public Wording {
        labels = Map.copyOf(labels);
        titles = Map.copyOf(titles);
    }

    String label(String common) {
        return labels.getOrDefault(common, common);
    }

    String title(DocumentKind kind, String common) {
        return Optional.ofNullable(titles.get(kind)).orElse(common);
    }

    String day(LocalDate day) {
        return day.format(date);
    }
}
