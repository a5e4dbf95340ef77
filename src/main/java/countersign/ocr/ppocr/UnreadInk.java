package countersign.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds characters that the network passed over: ink as large as one where it said nothing.
 *
 * <p>It does so with characters that it does not know and with those that are a blot on a fax; the second reader, which
 * sees the same blot, then agrees on a name without its first character. Their neighbours are
 * marked.
 */
final class UnreadInk {

    /** Of the band's height: no character of a script that stands alone is narrower, rules and commas are. */
    private static final double CHARACTER = 0.42;

    /** Frames and underlines run along the edges. */
    private static final double EDGE = 0.2;

    private static final double INKED_ROWS = 0.6;
    private static final double INKED_AREA = 0.15;
    private static final int LOOSE = 3;

    private final LineInk ink;
    private final double perPixel;

    /** @param length of the line in the unit of its characters' places */
    UnreadInk(LineInk ink, double length) {
        this.ink = ink;
        this.perPixel = length / ink.width();
    }

    /** The same characters, those beside unread ones marked. */
    List<Read.Sign> doubted(List<Read.Sign> signs) {
        var result = new ArrayList<>(signs);
        int before = -1;
        for (int i = 0; i <= signs.size(); i++) {
            if (i < signs.size() && signs.get(i).isBlank()) {
                continue;
            }
            double from = before < 0 ? 0 : signs.get(before).to();
            double to =
                    i == signs.size() ? ink.width() * perPixel : signs.get(i).from();
            if (before < signs.size() && isCharacter(from, to)) {
                doubt(result, before);
                doubt(result, i);
            }
            before = i;
        }
        return result;
    }

    private static void doubt(List<Read.Sign> signs, int index) {
        if (index >= 0 && index < signs.size()) {
            signs.set(index, signs.get(index).besideOneUnread());
        }
    }

    private boolean isCharacter(double from, double to) {
        int left = Math.max(0, (int) Math.round(from / perPixel));
        int right = Math.min(ink.width(), (int) Math.round(to / perPixel));
        int least = (int) (CHARACTER * ink.height());
        int begun = left;
        int last = -1;
        for (int x = left; x <= right; x++) {
            boolean inked = x < right && isInked(x);
            if (inked) {
                begun = last < 0 ? x : begun;
                last = x;
            } else if (last >= 0 && (x == right || x - last > LOOSE)) {
                if (last + 1 - begun >= least && isDense(begun, last + 1)) {
                    return true;
                }
                last = -1;
            }
        }
        return false;
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
    private boolean isDense(int left, int right) {
        int rows = 0;
        int dark = 0;
        for (int y = top(); y < bottom(); y++) {
            int before = dark;
            for (int x = left; x < right; x++) {
                dark += ink.at(x, y) ? 1 : 0;
            }
            rows += dark > before ? 1 : 0;
        }
        int height = bottom() - top();
        return rows >= INKED_ROWS * height && dark >= INKED_AREA * height * (right - left);
    }

    private int top() {
        return (int) (EDGE * ink.height());
    }

    private int bottom() {
        return ink.height() - top();
    }
}
