package countersign.ocr.ppocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a character once that two neighbours of a row have both read: their bands reach beyond their cores, so that where
 * one line was found as two, each may hold the other's edge (采样时间：2 and 2020年05月14日).
 */
final class SharedCharacters {

    /** Two bands share a few characters at most; more would be the same line found twice. */
    private static final int MOST = 3;

    /** Of the narrower character's width. */
    private static final double SAME_PLACE = 0.5;

    private SharedCharacters() {}

    /** @param row its lines from the left */
    static List<Read> once(List<Read> row) {
        var kept = new ArrayList<Read>();
        for (Read read : row) {
            var rest = read;
            if (!kept.isEmpty()) {
                var before = kept.remove(kept.size() - 1);
                int shared = shared(before, rest);
                if (belongsToLater(rest, shared)) {
                    before = part(before, 0, before.signs().size() - shared);
                } else {
                    rest = part(rest, shared, rest.signs().size());
                }
                if (!before.signs().isEmpty()) {
                    kept.add(before);
                }
            }
            if (!rest.signs().isEmpty()) {
                kept.add(rest);
            }
        }
        return kept;
    }

    /** Digits stay with digits and words with words, so that no value is cut. */
    private static boolean belongsToLater(Read later, int shared) {
        if (shared == 0 || shared == later.signs().size()) {
            return false;
        }
        int last = folded(later.signs().get(shared - 1)).codePointAt(0);
        int next = folded(later.signs().get(shared)).codePointAt(0);
        return Character.isDigit(last) ? Character.isDigit(next) : Character.isLetter(last) && Character.isLetter(next);
    }

    private static Read part(Read read, int from, int to) {
        return new Read(read.stripe(), read.signs().subList(from, to));
    }

    /** How many characters at the end of one are those at the beginning of the other. */
    private static int shared(Read left, Read right) {
        int ends = left.signs().size();
        for (int count = Math.min(MOST, Math.min(ends, right.signs().size())); count > 0; count--) {
            boolean all = true;
            for (int i = 0; i < count && all; i++) {
                all = isSame(
                        left,
                        left.signs().get(ends - count + i),
                        right,
                        right.signs().get(i));
            }
            if (all) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isSame(Read left, Read.Sign one, Read right, Read.Sign other) {
        double from = Math.max(left.stripe().x(one.from(), 0), right.stripe().x(other.from(), 0));
        double to = Math.min(left.stripe().x(one.to(), 0), right.stripe().x(other.to(), 0));
        double narrower = Math.min(one.to() - one.from(), other.to() - other.from());
        return to - from >= SAME_PLACE * narrower && folded(one).equals(folded(other));
    }

    private static String folded(Read.Sign sign) {
        return Normalizer.normalize(sign.text(), Normalizer.Form.NFKC);
    }
}
