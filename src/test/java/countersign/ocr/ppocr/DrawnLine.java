package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import java.util.Arrays;

/** A flat line drawn stroke by stroke in black on white. */
final class DrawnLine {

    private final int width;
    private final int[] pixels;

    DrawnLine(int width) {
        this.width = width;
        pixels = new int[width * LineCrop.HEIGHT];
        Arrays.fill(pixels, 0xFFFFFF);
    }

    DrawnLine bar(int left, int top, int across, int down) {
        for (int y = top; y < top + down; y++) {
            Arrays.fill(pixels, y * width + left, y * width + left + across, 0);
        }
        return this;
    }

    /** Strokes like those of 目, 34 pixels wide. */
    DrawnLine character(int left) {
        bar(left, 8, 4, 32).bar(left + 30, 8, 4, 32);
        for (int top = 8; top <= 36; top += 9) {
            bar(left, top, 34, 4);
        }
        return this;
    }

    /** A frame with nothing in it. */
    DrawnLine box(int left) {
        return bar(left, 9, 30, 3).bar(left, 36, 30, 3).bar(left, 9, 3, 30).bar(left + 27, 9, 3, 30);
    }

    /** Upright strokes between bars, as Ⅲ has them, each 3 pixels wide. */
    DrawnLine numeral(int left, int strokes) {
        int wide = strokes * 9;
        bar(left, 8, wide, 3).bar(left, 37, wide, 3);
        for (int i = 0; i < strokes; i++) {
            bar(left + 3 + 9 * i, 8, 3, 32);
        }
        return this;
    }

    PageImage picture() {
        return PageImage.ofPixels(width, LineCrop.HEIGHT, pixels);
    }
}
