package countersign.ocr.ppocr;

/**
 * How likely the core of a line of text runs through each cell of a grid laid over a page.
 *
 * @param scale width of a cell in pixels of the page; the grid starts at the page's top left corner
 * @param likely 0 to 1, rows from the top
 */
@SuppressWarnings("ArrayRecordComponent")
record TextMap(int width, int height, double scale, float[] likely) {

    /** The map of the same page turned upside down. */
    TextMap reversed() {
        var turned = new float[likely.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = likely[turned.length - 1 - i];
        }
        return new TextMap(width, height, scale, turned);
    }
}
