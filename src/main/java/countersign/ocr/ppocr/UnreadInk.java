package countersign.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters that the network passed over: ink as large as one where it said nothing.
 *
 * <p>It does so with characters that it does not know and with those that are a blot on a fax; the second reader, which
 * sees the same blot, then agrees on a name without its first character. They are told as {@value #UNREAD}, and their
 * neighbours are marked.
 */
final class UnreadInk {

    /** Printers set it where they lack a character. */
    static final String UNREAD = "〓";

    /** Of the band's height: no character of a script that stands alone is narrower, rules and commas are. */
    private static final double CHARACTER = 0.42;

    /** From one character's middle to the next one's. */
    private static final double ADVANCE = 0.75;

    /** Frames and underlines run along the edges. */
    private static final double EDGE = 0.2;

    private static final double INKED_ROWS = 0.6;
    private static final double INKED_AREA = 0.15;
    /** Boxes to tick have none in their middle. */
    private static final double INKED_MIDDLE = 0.08;

    /** Of the height of print: how far the parts of one character between two others stand apart, such as those of 钆. */
    private static final double LOOSE = 0.17;

    /** In pixels, where no character stands on the other side: there are specks, rules and what is left of seals. */
    private static final int CLOSE = 3;

    /** At a line's ends the room of a wide character reaches into what was passed over there. */
    private static final double SLACK = 0.12;

    private final LineInk ink;
    private final double perPixel;
    private final double height;

    /** Columns of ink, {@code to} not among them. */
    private record Run(int from, int to) {}

    /**
     * @param length of the line in the unit of its characters' places
     * @param height of a band that fits the characters, in the same unit
     */
    UnreadInk(LineInk ink, double length, double height) {
        this.ink = ink;
        this.perPixel = length / ink.width();
        this.height = Math.min(ink.height(), height / perPixel);
    }

    /** The same characters with {@value #UNREAD} for those passed over. */
    List<Read.Sign> told(List<Read.Sign> signs) {
        var result = new ArrayList<Read.Sign>();
        var blanks = new ArrayList<Read.Sign>();
        double from = 0;
        Read.@Nullable Sign last = null;
        for (var sign : signs) {
            if (sign.isBlank()) {
                blanks.add(sign);
                continue;
            }
            var unread = last == null ? alone(0, sign.from() + slack(sign)) : between(from, sign.from());
            if (unread.isEmpty()) {
                result.addAll(blanks);
            } else {
                markLast(result);
                result.addAll(unread);
            }
            result.add(unread.isEmpty() ? sign : sign.besideOneUnread());
            blanks.clear();
            from = sign.to();
            last = sign;
        }
        var behind = alone(last == null ? 0 : last.to() - slack(last), ink.width() * perPixel);
        if (behind.isEmpty()) {
            result.addAll(blanks);
        } else {
            markLast(result);
            result.addAll(behind);
        }
        return result;
    }

    private double slack(Read.Sign sign) {
        return Spacing.isWide(sign) ? SLACK * height * perPixel : 0;
    }

    private static void markLast(List<Read.Sign> signs) {
        if (!signs.isEmpty()) {
            int last = signs.size() - 1;
            signs.set(last, signs.get(last).besideOneUnread());
        }
    }

    private List<Read.Sign> between(double from, double to) {
        return unread(runs(from, to, CHARACTER * height, LOOSE * height));
    }

    /** At an end of the line. */
    private List<Read.Sign> alone(double from, double to) {
        return unread(runs(from, to, CHARACTER * ink.height(), CLOSE));
    }

    private List<Read.Sign> unread(List<Run> runs) {
        var signs = new ArrayList<Read.Sign>();
        for (Run run : runs) {
            int count = Math.max(1, (int) Math.round((run.to() - run.from()) / (ADVANCE * height)));
            double width = (run.to() - run.from()) * perPixel / count;
            for (int i = 0; i < count; i++) {
                double left = run.from() * perPixel + i * width;
                signs.add(new Read.Sign(UNREAD, left, left + width, 0, "", true));
            }
        }
        return signs;
    }

    private List<Run> runs(double from, double to, double least, double loose) {
        int left = Math.max(0, (int) Math.round(from / perPixel));
        int right = Math.min(ink.width(), (int) Math.round(to / perPixel));
        var runs = new ArrayList<Run>();
        int begun = left;
        int last = -1;
        for (int x = left; x <= right; x++) {
            if (x < right && isInked(x)) {
                begun = last < 0 ? x : begun;
                last = x;
            } else if (last >= 0 && (x == right || x - last > loose)) {
                var apart = new Run(behindNeighbour(begun, last, 1), behindNeighbour(last, begun, -1) + 1);
                Stream.of(apart, new Run(begun, last + 1))
                        .filter(run -> run.to() - run.from() >= least && isCharacter(run.from(), run.to()))
                        .findFirst()
                        .ifPresent(runs::add);
                last = -1;
            }
        }
        return runs;
    }

    /** Where ink of the neighbour reaches in, the first column of what comes next; the same where it is no mere edge. */
    private int behindNeighbour(int edge, int end, int step) {
        int before = edge - step;
        if (before < 0 || before >= ink.width() || !isInked(before)) {
            return edge;
        }
        int x = edge;
        while (x != end && isInked(x)) {
            x += step;
        }
        boolean mereEdge = Math.abs(x - edge) <= SLACK * height;
        while (x != end && !isInked(x)) {
            x += step;
        }
        return mereEdge ? x : edge;
    }

    private boolean isInked(int x) {
        for (int y = top(); y < bottom(); y++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** As high as print, and no mere outline of it. */
    private boolean isCharacter(int left, int right) {
        int rows = 0;
        int dark = 0;
        for (int y = top(); y < bottom(); y++) {
            int before = dark;
            dark += dark(left, right, y);
            rows += dark > before ? 1 : 0;
        }
        int height = bottom() - top();
        return rows >= INKED_ROWS * height
                && dark >= INKED_AREA * height * (right - left)
                && middle(left, right) >= INKED_MIDDLE;
    }

    /** The share of ink in the middle third of the columns and rows. */
    private double middle(int left, int right) {
        int third = (right - left) / 3;
        int rows = (bottom() - top()) / 3;
        int dark = 0;
        for (int y = top() + rows; y < bottom() - rows; y++) {
            dark += dark(left + third, right - third, y);
        }
        return (double) dark / Math.max(1, (bottom() - top() - 2 * rows) * (right - left - 2 * third));
    }

    private int dark(int left, int right, int y) {
        return ink.runs(y, left, right).stream().mapToInt(Integer::intValue).sum();
    }

    private int top() {
        return (int) (EDGE * ink.height());
    }

    private int bottom() {
        return ink.height() - top();
    }
}
