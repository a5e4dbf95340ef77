package countersign.ocr.script;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.Optional;

/**
 * How far the characters of a line differ in height and stand off its middle, in heights of a character.
 *
 * <p>Print has one height and one line; a hand has neither. Characters that are low or small in print, too, don't count.
 *
 * @param heights how much heights differ
 * @param levels how much middles do
 * @param characters how many were measured
 */
record Unevenness(double heights, double levels, int characters) {

    private static final String SMALL = "一二三四六八十丁七人入口日曰小工土士心山西而皿血公以云不亚业止乙之几儿力刀又几上下门中个丰卜厂广飞习也已己巳女了子手毛斗今介";
    private static final double CONTRAST = 50;
    private static final double DARK = 0.5;
    private static final double CORE = 0.15;

    private record Ink(double middle, double height) {}

    /** None where too little can be measured. */
    static Optional<Unevenness> of(TextLine line, PageImage page) {
        var inks = new ArrayList<Ink>();
        int limit = limit(line, page);
        if (limit < 0) {
            return Optional.empty();
        }
        for (Glyph glyph : line.glyphs()) {
            if (Character.isIdeographic(glyph.text().codePointAt(0)) && !SMALL.contains(glyph.text())) {
                ink(glyph.box(), page, limit).ifPresent(inks::add);
            }
        }
        if (inks.size() < 2) {
            return Optional.empty();
        }
        double height = inks.stream()
                .mapToDouble(Ink::height)
                .sorted()
                .skip(inks.size() / 2)
                .findFirst()
                .orElse(1);
        return Optional.of(new Unevenness(
                spread(inks.stream().mapToDouble(Ink::height).toArray()) / height,
                offLine(inks) / height,
                inks.size()));
    }

    /** The print between its highest and its lowest dark row, against the middle of its own band. */
    private static Optional<Ink> ink(Box box, PageImage page, int limit) {
        int left = (int) Math.round((box.x() + CORE * box.width()) * page.width());
        int right = (int) Math.round((box.right() - CORE * box.width()) * page.width());
        int top = (int) Math.round(box.y() * page.height());
        int bottom = (int) Math.round(box.bottom() * page.height());
        int first = -1;
        int last = -1;
        for (int y = Math.max(0, top); y < Math.min(page.height(), bottom); y++) {
            int dark = 0;
            for (int x = Math.max(0, left); x < Math.min(page.width(), right); x++) {
                dark += green(page, x, y) < limit ? 1 : 0;
            }
            if (dark >= 2) {
                first = first < 0 ? y : first;
                last = y;
            }
        }
        return first < 0 || last - first < (bottom - top) / 4
                ? Optional.empty()
                : Optional.of(new Ink((first + last) / 2.0 - (top + bottom) / 2.0, last - first + 1));
    }

    private static int limit(TextLine line, PageImage page) {
        var box = line.box();
        int[] counts = new int[256];
        int all = 0;
        for (int y = (int) Math.max(0, box.y() * page.height());
                y < Math.min(page.height(), box.bottom() * page.height());
                y++) {
            for (int x = (int) Math.max(0, box.x() * page.width());
                    x < Math.min(page.width(), box.right() * page.width());
                    x++) {
                counts[green(page, x, y)]++;
                all++;
            }
        }
        int paper = level(counts, 0.7 * all);
        int ink = level(counts, 0.03 * all);
        return paper - ink < CONTRAST ? -1 : (int) (paper - DARK * (paper - ink));
    }

    private static int level(int[] counts, double place) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i];
            if (sum >= place) {
                return i;
            }
        }
        return 255;
    }

    private static int green(PageImage page, int x, int y) {
        return (page.rgb(x, y) >> 8) & 0xFF;
    }

    private static double spread(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean) / values.length;
        }
        return Math.sqrt(sum);
    }

    /** Off the straight line through them: a band may slope a little. */
    private static double offLine(ArrayList<Ink> inks) {
        int n = inks.size();
        double meanX = (n - 1) / 2.0;
        double meanY = inks.stream().mapToDouble(Ink::middle).average().orElse(0);
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            xx += (i - meanX) * (i - meanX);
            xy += (i - meanX) * (inks.get(i).middle() - meanY);
        }
        double slope = n < 4 || xx == 0 ? 0 : xy / xx;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double off = inks.get(i).middle() - meanY - slope * (i - meanX);
            sum += off * off / n;
        }
        return Math.sqrt(sum);
    }
}
