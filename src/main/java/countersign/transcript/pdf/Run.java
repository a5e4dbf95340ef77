package countersign.transcript.pdf;

import countersign.model.page.Glyph;
import countersign.model.page.TextLine;

/**
 * A line of text on the page, in points from its bottom left.
 *
 * @param x of the middle of its left end
 * @param angle in which it is read, radians, counter-clockwise from the right: 0 for most, a quarter turn clockwise for
 *     vertical text
 * @param height across that direction
 * @param starts along it, where each character begins, and after them where the last one ends
 */
@SuppressWarnings("ArrayRecordComponent")
record Run(double x, double y, double angle, double height, double[] starts) {

    /** The slope of fewer characters says little. */
    private static final int SLOPE_FROM = 4;

    /**
     * A line that climbs or falls by no more than so many times its height is laid straight along its middle: viewers
     * find and copy a slanted line in pieces only.
     */
    private static final double LAID_STRAIGHT = 1.5;

    static Run of(TextLine line, double pageWidth, double pageHeight) {
        var glyphs = line.glyphs();
        var first = glyphs.get(0).box();
        var last = glyphs.get(glyphs.size() - 1).box();
        double across = (last.centreX() - first.centreX()) * pageWidth;
        double up = (first.centreY() - last.centreY()) * pageHeight;
        boolean vertical = -up > Math.abs(across);
        double height = height(line, vertical, pageWidth, pageHeight);
        double straight = vertical ? -Math.PI / 2 : 0;
        double drift = Math.abs(vertical ? across : up);
        boolean slanted = glyphs.size() >= SLOPE_FROM && (vertical || across > 0) && drift > LAID_STRAIGHT * height;
        double angle = slanted ? Math.atan2(up, across) : straight;
        double half = vertical ? first.height() * pageHeight / 2 : first.width() * pageWidth / 2;
        double middleX = slanted || !vertical ? first.centreX() : (first.centreX() + last.centreX()) / 2;
        double middleY = slanted || vertical ? first.centreY() : (first.centreY() + last.centreY()) / 2;
        double x = middleX * pageWidth - half * Math.cos(angle);
        double y = (1 - middleY) * pageHeight - half * Math.sin(angle);
        double[] starts = new double[glyphs.size() + 1];
        double end = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            var box = glyphs.get(i).box();
            double centre = (box.centreX() * pageWidth - x) * Math.cos(angle)
                    + ((1 - box.centreY()) * pageHeight - y) * Math.sin(angle);
            double reach = (vertical ? box.height() * pageHeight : box.width() * pageWidth) / 2;
            starts[i] = Math.max(i == 0 ? 0 : starts[i - 1], centre - reach);
            end = Math.max(end, centre + reach);
        }
        starts[glyphs.size()] = Math.max(end, starts[glyphs.size() - 1]);
        return new Run(x, y, angle, height, starts);
    }

    /** That of most characters, since a comma or a smudge may be lower or higher. */
    private static double height(TextLine line, boolean vertical, double pageWidth, double pageHeight) {
        double[] heights = line.glyphs().stream()
                .map(Glyph::box)
                .mapToDouble(box -> vertical ? box.width() * pageWidth : box.height() * pageHeight)
                .sorted()
                .toArray();
        return heights[heights.length / 2];
    }
}
