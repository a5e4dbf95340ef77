package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.ocr.rare.Ink;
import countersign.ocr.rare.RareCharacters;
import java.util.ArrayList;
import java.util.function.Predicate;

/**
 * Puts characters that the network doesn't know where it said nothing, or something of which it was not sure.
 *
 * <p>They stay doubtful: a shape is all that speaks for them.
 */
final class UnknownCharacters {

    /** Known characters are read more surely as a rule; in their place unknown ones hardly ever are. */
    private static final double DOUBTED = 0.95;

    /** On a blurred line known characters are read no more surely than unknown ones: nothing is changed there. */
    private static final double PLAIN = 0.97;

    private static final double GUESSED = 0.3;

    /** Of the band's height: how far a border between characters may lie from where it is thought. */
    private static final double SLACK = 0.14;

    private final RareCharacters rare;

    UnknownCharacters(RareCharacters rare) {
        this.rare = rare;
    }

    /** @param page on which the line was read */
    Read told(Read read, PageImage page) {
        boolean plain = isPlain(read);
        Predicate<Read.Sign> asked = sign -> sign.isUnread() || plain && sign.confidence() < DOUBTED && isHan(sign);
        if (read.signs().stream().noneMatch(asked)) {
            return read;
        }
        var ink = LineInk.of(LineCrop.of(page, read.stripe()).flat());
        var signs = new ArrayList<Read.Sign>();
        for (var sign : read.signs()) {
            signs.add(
                    asked.test(sign) ? told(sign, room(ink, sign, read.stripe().length())) : sign);
        }
        return new Read(read.stripe(), signs);
    }

    private Read.Sign told(Read.Sign sign, Ink room) {
        return rare.seen(room, sign.isUnread() ? "" : sign.text())
                .map(character -> sign.guessed(character, GUESSED))
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

    private static Ink room(LineInk ink, Read.Sign sign, double length) {
        double scale = ink.width() / length;
        int from = border(ink, sign.from() * scale);
        int to = border(ink, sign.to() * scale);
        return ink.columns(from, Math.max(from + 1, to));
    }

    /** The column without ink that is nearest; the place itself where there is none about. */
    private static int border(LineInk ink, double place) {
        int at = (int) Math.max(0, Math.min(ink.width(), Math.round(place)));
        int slack = (int) (SLACK * ink.height());
        for (int off = 0; off <= slack; off++) {
            if (isBlank(ink, at - off)) {
                return Math.max(0, at - off);
            }
            if (isBlank(ink, at + off)) {
                return Math.min(ink.width(), at + off);
            }
        }
        return at;
    }

    private static boolean isBlank(LineInk ink, int x) {
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
