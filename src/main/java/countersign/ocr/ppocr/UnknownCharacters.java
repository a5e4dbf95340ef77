package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import countersign.ocr.rare.RareCharacters;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts characters where the network said nothing, or something of which it was not sure: those that it doesn't know, by
 * their picture, and those that it knows when it looks at them alone.
 *
 * <p>The former stay doubtful: a shape is all that speaks for them.
 */
final class UnknownCharacters {

    /** Known characters are read more surely as a rule; in their place unknown ones hardly ever are. */
    private static final double DOUBTED = 0.95;

    /** On a blurred line known characters are read no more surely than unknown ones: nothing is changed there. */
    private static final double PLAIN = 0.97;

    private static final double GUESSED = 0.3;

    /** How surely a character is seen alone that was passed over among others, and what that is worth. */
    private static final double SEEN_ALONE = 0.95;

    private static final double WORTH_ALONE = 0.9;

    /** Of the band's height: how far a border between characters may lie from where it is thought. */
    private static final double SLACK = 0.14;

    private final RareCharacters rare;
    private final Recognizer recognizer;

    UnknownCharacters(RareCharacters rare, Recognizer recognizer) {
        this.rare = rare;
        this.recognizer = recognizer;
    }

    /** @param page on which the line was read */
    Read told(Read read, PageImage page) {
        boolean plain = isPlain(read);
        Predicate<Read.Sign> asked = sign -> sign.isUnread() || plain && sign.confidence() < DOUBTED && isHan(sign);
        if (read.signs().stream().noneMatch(asked)) {
            return read;
        }
        var line = Line.of(page, read.stripe());
        var signs = new ArrayList<Read.Sign>();
        for (var sign : read.signs()) {
            signs.add(asked.test(sign) ? told(sign, line) : sign);
        }
        return new Read(read.stripe(), signs);
    }

    private Read.Sign told(Read.Sign sign, Line line) {
        int from = line.border(sign.from());
        int to = Math.max(from + 1, line.border(sign.to()));
        var alone = sign.isUnread()
                ? recognizer.alone(line.crop, from, to).filter(seen -> seen.confidence() >= SEEN_ALONE)
                : Optional.<Read.Sign>empty();
        String said = sign.isUnread() ? alone.map(Read.Sign::text).orElse("") : sign.text();
        return rare.seen(line.ink.columns(from, to), said)
                .map(character -> sign.guessed(character, GUESSED))
                .or(() -> alone.map(seen -> sign.guessed(seen.text(), WORTH_ALONE)))
                .orElse(sign);
    }

    /** Whether all but a few characters were read surely. */
    private static boolean isPlain(Read read) {
        var confidences = read.signs().stream()
                .filter(sign -> !sign.isUnread())
                .mapToDouble(Read.Sign::confidence)
                .sorted()
                .toArray();
        return confidences.length > 0 && confidences[confidences.length / 4] >= PLAIN;
    }

    private static boolean isHan(Read.Sign sign) {
        return Character.UnicodeScript.of(sign.text().codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** A line laid flat, and where it has ink. */
    private record Line(LineCrop crop, LineInk ink) {

        static Line of(PageImage page, Stripe stripe) {
            var crop = LineCrop.of(page, stripe);
            return new Line(crop, LineInk.of(crop.flat()));
        }

        /**
         * The column without ink that is nearest; the place itself where there is none about.
         *
         * @param along the line, in pixels of the page
         */
        int border(double along) {
            int at = (int) Math.max(
                    0,
                    Math.min(
                            ink.width(),
                            Math.round(along * ink.width() / crop.stripe().length())));
            int slack = (int) (SLACK * ink.height());
            for (int off = 0; off <= slack; off++) {
                if (isBlank(at - off)) {
                    return Math.max(0, at - off);
                }
                if (isBlank(at + off)) {
                    return Math.min(ink.width(), at + off);
                }
            }
            return at;
        }

        private boolean isBlank(int x) {
            if (x < 0 || x >= ink.width()) {
                return true;
            }
            for (int y = 0; y < ink.height(); y++) {
                if (ink.at(x, y)) {
                    return false;
                }
            }
            return true;
        }
    }
}
