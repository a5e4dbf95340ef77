package countersign.ocr.ppocr;

/**
 * The connected cells of a {@link TextMap} that one line of text has left there: a band along the line's middle.
 *
 * @param cells indices into the map
 * @param centreX mean column of the cells
 * @param angle direction of the longest extent in radians, from -90° to 90°; meaningful where {@code elongation} is large
 * @param elongation how many times the band is as long as thick
 * @param likely mean of the cells
 */
@SuppressWarnings("ArrayRecordComponent")
record Core(int[] cells, double centreX, double centreY, double angle, double elongation, double likely) {

    static Core of(TextMap map, int[] cells) {
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        for (int cell : cells) {
            sumX += cell % map.width();
            sumY += cell / map.width();
            sum += map.likely()[cell];
        }
        double centreX = sumX / cells.length;
        double centreY = sumY / cells.length;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int cell : cells) {
            double dx = cell % map.width() - centreX;
            double dy = cell / map.width() - centreY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        double spread = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
        double long2 = (xx + yy + spread) / 2;
        double short2 = (xx + yy - spread) / 2;
        // A cell has an extent of its own, 1/12 in this measure.
        double elongation = Math.sqrt((long2 / cells.length + 1 / 12.0) / (short2 / cells.length + 1 / 12.0));
        return new Core(cells, centreX, centreY, Math.atan2(2 * xy, xx - yy) / 2, elongation, sum / cells.length);
    }

    /** True if the line runs rather down than across the page. */
    boolean upright() {
        return Math.abs(angle) > Math.PI / 4;
    }
}
