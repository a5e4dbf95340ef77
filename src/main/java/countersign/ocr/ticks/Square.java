package countersign.ocr.ticks;

/**
 * The frame of a box, in pixels, its last row and column included.
 *
 * @param ink share of its inside that is dark
 */
record Square(int left, int top, int right, int bottom, double ink) {

    int side() {
        return (right - left + bottom - top) / 2 + 1;
    }

    double centreX() {
        return (left + right) / 2.0;
    }

    double centreY() {
        return (top + bottom) / 2.0;
    }

    boolean overlaps(Square other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
}
