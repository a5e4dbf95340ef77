package countersign.model.plan;

import java.util.Locale;

/**
 * ICD-10 codes from one to another, both with all their subdivisions: C00-C97 holds C50.4 and C97.x00.
 *
 * @param first such as {@code C00} or {@code I60.1}
 * @param last may equal the first
 */
public record CodeRange(String first, String last) {

    public CodeRange {
        if (!first.matches("[A-Z][0-9]{2}(\\.[0-9]+)?")
                || !last.matches("[A-Z][0-9]{2}(\\.[0-9]+)?")
                || last.compareTo(first) < 0) {
            throw new IllegalArgumentException("not a range of ICD-10 codes: " + first + "-" + last);
        }
    }

    /** Reads {@code C00-C97} or {@code I71.0}. */
    public static CodeRange parse(String text) {
        int dash = text.indexOf('-');
        return dash < 0 ? new CodeRange(text, text) : new CodeRange(text.substring(0, dash), text.substring(dash + 1));
    }

    public boolean contains(String code) {
        var plain = code.toUpperCase(Locale.ROOT);
        return plain.compareTo(first) >= 0 && (plain.compareTo(last) <= 0 || plain.startsWith(last));
    }
}
