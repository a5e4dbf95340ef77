package countersign.compare;

import countersign.model.adjudication.AlikePage.Way;
import java.util.Collections;
import java.util.Optional;

/**
 * Tells two prints of one page from two pages of one form.
 *
 * <p>Two patients' pages of the same form have words in common but few numbers; the pages of one stay have numbers in
 * common but few words. Both together, and enough of them, are the same page. Pages of two members of one hospital with one
 * illness have come up to 0.69 and 0.84: better a second scan missed than an honest member accused.
 */
public final class Sameness {

    /** Fewer numbers than these, and a page may be like another by chance. */
    private static final int LEAST_FOR_FILE = 3;

    private static final int LEAST_NUMBERS = 6;
    private static final double NUMBERS = 0.75;
    private static final double WORDS = 0.75;
    /** Where one of them is only just enough, the other must be more. */
    private static final double BOTH = 1.6;

    /** Where the number of the report is the same, too; a name, an age or a date may have been changed. */
    private static final double NUMBERS_OF_REPORT = 0.4;

    private static final double WORDS_OF_REPORT = 0.6;
    /** Where the pictures are the same and one of them was read badly. */
    private static final int PICTURE_BITS = 6;

    private static final double TO_THE_LETTER = 0.98;
    private static final double NEARLY = 0.9;

    private static final double NUMBERS_OF_PICTURE = 0.5;
    private static final double WORDS_OF_PICTURE = 0.5;

    private Sameness() {}

    /** By what both are the same page; empty if they are not. */
    public static Optional<Way> of(PagePrint one, PagePrint other) {
        int least = Math.min(one.numbers().size(), other.numbers().size());
        if (least < LEAST_FOR_FILE) {
            return Optional.empty();
        }
        if (!one.source().isEmpty() && one.source().equals(other.source())) {
            return Optional.of(Way.FILE);
        }
        if (least < LEAST_NUMBERS) {
            return Optional.empty();
        }
        double numbers = one.numbers().likeness(other.numbers());
        double words = one.words().likeness(other.words());
        if (numbers >= NUMBERS && words >= WORDS && numbers + words >= BOTH) {
            return Optional.of(Way.WORDS);
        }
        if (numbers >= NUMBERS_OF_REPORT
                && words >= WORDS_OF_REPORT
                && !Collections.disjoint(one.reports(), other.reports())) {
            return Optional.of(Way.NUMBER);
        }
        return numbers >= NUMBERS_OF_PICTURE && words >= WORDS_OF_PICTURE && samePicture(one, other)
                ? Optional.of(Way.PICTURE)
                : Optional.empty();
    }

    /** A certificate that was issued anew differs in its day alone, and is not the same. */
    static boolean toTheLetter(PagePrint one, PagePrint other) {
        if (Math.min(one.numbers().size(), other.numbers().size()) < LEAST_FOR_FILE) {
            return false;
        }
        return !one.source().isEmpty() && one.source().equals(other.source())
                || Math.min(one.numbers().size(), other.numbers().size()) >= LEAST_NUMBERS
                        && one.numbers().likeness(other.numbers()) >= TO_THE_LETTER
                        && one.words().likeness(other.words()) >= NEARLY;
    }

    private static boolean samePicture(PagePrint one, PagePrint other) {
        return one.picture() != 0
                && other.picture() != 0
                && Long.bitCount(one.picture() ^ other.picture()) <= PICTURE_BITS;
    }
}
