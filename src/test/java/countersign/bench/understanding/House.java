package countersign.bench.understanding;

import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** How a hospital prints: see {@code houses.yaml}. */
record House(Node rules) {

    private static final Pattern IN_TEXT = Pattern.compile("\\{(\\d{4}-\\d{2}-\\d{2})}");
    private static final Pattern A_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})( \\d{2}:\\d{2})?");

    String fields() {
        return rules.need("fields");
    }

    String sections() {
        return rules.need("sections");
    }

    String colon() {
        return rules.need("colon");
    }

    double font() {
        return Double.parseDouble(rules.need("font"));
    }

    int invoiceColumns() {
        return Integer.parseInt(rules.node("invoice").need("columns"));
    }

    String invoiceTitle() {
        return rules.node("invoice").need("title");
    }

    String footer(int page, int pages) {
        return rules.need("footer").formatted(page, pages);
    }

    String label(String name) {
        return rules.node("labels").text(name).orElse(name);
    }

    String title(DocumentKind kind, String otherwise) {
        return rules.node("titles").text(kind.id()).orElse(otherwise);
    }

    /** A day as this house writes it, with the time where there is one; anything else as it is. */
    String day(String value) {
        var matcher = A_DAY.matcher(value);
        if (!matcher.matches()) {
            return text(value);
        }
        String time = matcher.group(2) == null ? "" : matcher.group(2);
        return LocalDate.parse(matcher.group(1)).format(format()) + time;
    }

    /** A text with the days in it as this house writes them. */
    String text(String value) {
        return IN_TEXT.matcher(value)
                .replaceAll(day -> LocalDate.parse(day.group(1)).format(format()));
    }

    /** One day later at half past nine: when records are written. */
    static String written(String day) {
        return LocalDateTime.parse(day.substring(0, 10) + "T09:30")
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    private DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern(rules.need("date"));
    }
}
