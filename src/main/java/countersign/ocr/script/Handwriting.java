package countersign.ocr.script;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names the lines that a hand has written: their characters keep no line, and either the ink is a pen's blue on a page
 * printed in black, or they read badly on a page that reads well.
 *
 * <p>Meant to name little and no print: a neat hand in black passes for print.
 */
final class Handwriting {

    private static final int FEWEST = 3;
    /** Of characters that read badly: short words in a fax's print do, too. */
    private static final int ENOUGH = 5;

    private static final double UNEVEN = 0.05;
    private static final double VERY_UNEVEN = 0.055;
    private static final double HEIGHTS = 0.09;
    /** More than that is a rule or a seal across the words. */
    private static final double CROSSED = 0.42;

    private static final int STEP = 5;
    private static final int INK = 150;
    private static final int SOME = 5;

    private static final double SEALED = 0.17;
    private static final double RED = 12;

    private static final double WELL_READ = 0.97;
    private static final double BADLY_READ = 0.88;
    private static final double BLUE = 30;
    /** Of a line with some black print in it. */
    private static final double BLUISH = 12;

    private static final double BLACK = 14;
    private static final double DARK = 0.5;

    private Handwriting() {}

    static List<TextLine> told(List<TextLine> lines, PageImage page) {
        boolean wellRead =
                middle(lines.stream().mapToDouble(Handwriting::confidence).toArray()) > WELL_READ;
        if (!wellRead) {
            return lines;
        }
        var uneven = new ArrayList<Integer>();
        boolean pen = hasBlueInk(page);
        for (int i = 0; i < lines.size(); i++) {
            if ((pen || confidence(lines.get(i)) < BADLY_READ) && isUneven(lines.get(i), page)) {
                uneven.add(i);
            }
        }
        if (uneven.isEmpty()) {
            return lines;
        }
        boolean black = middle(lines.stream()
                        .mapToDouble(line -> blue(line.box(), page))
                        .toArray())
                < BLACK;
        var told = new ArrayList<TextLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (uneven.contains(i) && black && line.second().isEmpty() && blue(line.box(), page) > BLUISH) {
                told.addAll(parted(line, page));
            } else {
                boolean hand = uneven.contains(i)
                        && line.glyphs().size() >= ENOUGH
                        && confidence(line) < BADLY_READ
                        && !hasDigits(line)
                        && !isSealed(line, page);
                told.add(hand ? line.as(Script.HANDWRITING) : line);
            }
        }
        return told;
    }

    /** A printed label and what was written behind it often make one line. */
    private static List<TextLine> parted(TextLine line, PageImage page) {
        var glyphs = line.glyphs();
        var written = new boolean[glyphs.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = glyphs.get(i).text().isBlank() && i > 0
                    ? written[i - 1]
                    : blue(glyphs.get(i).box(), page) > BLUE;
        }
        for (int i = 1; i + 1 < written.length; i++) {
            written[i] = written[i - 1] == written[i + 1] ? written[i - 1] : written[i];
        }
        var parts = new ArrayList<TextLine>();
        int from = 0;
        for (int i = 1; i <= written.length; i++) {
            if (i == written.length || written[i] != written[i - 1]) {
                var part = TextLine.of(glyphs.subList(from, i));
                parts.add(written[from] ? part.as(Script.HANDWRITING) : part);
                from = i;
            }
        }
        return parts;
    }

    /** A look at some pixels, which on most pages saves looking at all of every line. */
    private static boolean hasBlueInk(PageImage page) {
        int found = 0;
        for (int y = 0; y < page.height(); y += STEP) {
            for (int x = 0; x < page.width(); x += STEP) {
                int rgb = page.rgb(x, y);
                int red = (rgb >> 16) & 0xFF;
                found += red < INK && (rgb & 0xFF) - red > BLUE ? 1 : 0;
            }
        }
        return found >= SOME;
    }

    private static boolean isUneven(TextLine line, PageImage page) {
        if (line.script() != Script.PRINT || line.code().isPresent()) {
            return false;
        }
        return Unevenness.of(line, page)
                .filter(found -> found.characters() >= FEWEST && found.heights() < CROSSED)
                .filter(found -> found.levels() > VERY_UNEVEN || found.levels() > UNEVEN && found.heights() > HEIGHTS)
                .isPresent();
    }

    /** Seals lie over dates, and make them look like a hand's. */
    private static boolean hasDigits(TextLine line) {
        return line.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether red ink, or strokes that reach out of the line on all sides, run through it. */
    private static boolean isSealed(TextLine line, PageImage page) {
        return blue(line.box(), page) < -RED
                || Unevenness.of(line, page)
                        .filter(found -> found.heights() > SEALED)
                        .isPresent();
    }

    private static double confidence(TextLine line) {
        return line.glyphs().stream().mapToDouble(Glyph::confidence).average().orElse(0);
    }

    /** How much bluer than red its ink is, beyond its paper. */
    private static double blue(Box box, PageImage page) {
        int x0 = (int) Math.max(0, box.x() * page.width());
        int x1 = (int) Math.min(page.width(), box.right() * page.width());
        int y0 = (int) Math.max(0, box.y() * page.height());
        int y1 = (int) Math.min(page.height(), box.bottom() * page.height());
        int least = 255;
        int most = 0;
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                int red = (page.rgb(x, y) >> 16) & 0xFF;
                least = Math.min(least, red);
                most = Math.max(most, red);
            }
        }
        double limit = most - DARK * (most - least);
        double ink = 0;
        double paper = 0;
        int dark = 0;
        int light = 0;
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                int rgb = page.rgb(x, y);
                int red = (rgb >> 16) & 0xFF;
                int bluer = (rgb & 0xFF) - red;
                if (red < limit) {
                    ink += bluer;
                    dark++;
                } else {
                    paper += bluer;
                    light++;
                }
            }
        }
        return dark == 0 || light == 0 ? 0 : ink / dark - paper / light;
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values.length == 0 ? 0 : values[values.length / 2];
    }
}
