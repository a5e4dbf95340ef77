package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.util.Optional;
import java.util.function.Supplier;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;

/**
 * The decoders that come with the second reader's library, for what Java has none: libwebp, OpenJPEG, libtiff and
 * libjpeg. All of them are under licences of the BSD kind.
 */
final class Leptonica {

    private static final int SILENT = 6;
    private static final int OPAQUE = 4;

    private Leptonica() {}

    static Optional<PageImage> webp(byte[] bytes, int step) {
        return decoded(() -> leptonica.pixReadMemWebP(bytes, bytes.length), step);
    }

    /** @param halvings how often width and height are halved before anything is decoded */
    static Optional<PageImage> jpeg2000(byte[] bytes, int halvings) {
        return decoded(() -> leptonica.pixReadMemJp2k(bytes, bytes.length, 1 << halvings, null, 0, 0), 1);
    }

    /** @param index of the picture, thumbnails counted, from 0 */
    static Optional<PageImage> tiff(byte[] bytes, int index, int step) {
        return decoded(() -> leptonica.pixReadMemTiff(bytes, bytes.length, index), step);
    }

    static Optional<PageImage> jpeg(byte[] bytes, int step) {
        return decoded(() -> leptonica.pixReadMemJpeg(bytes, bytes.length, 0, 1, (int[]) null, 0), step);
    }

    private static Optional<PageImage> decoded(Supplier<@Nullable PIX> decoder, int step) {
        try {
            Loader.load(leptonica.class);
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty(); // a system that the library is not made for
        }
        leptonica.setMsgSeverity(SILENT);
        PIX stored = decoder.get();
        if (stored == null) {
            return Optional.empty();
        }
        PIX deep = leptonica.pixConvertTo32(stored);
        try {
            return deep == null ? Optional.empty() : Optional.of(onWhite(deep, stored.spp() == OPAQUE, step));
        } finally {
            leptonica.pixDestroy(deep);
            leptonica.pixDestroy(stored);
        }
    }

    private static PageImage onWhite(PIX picture, boolean alpha, int step) {
        int width = Math.max(1, picture.w() / step);
        int height = Math.max(1, picture.h() / step);
        var pixels = new int[width * height];
        var row = new int[picture.wpl()];
        var data = picture.data();
        for (int y = 0; y < height; y++) {
            data.position((long) y * step * picture.wpl()).get(row);
            for (int x = 0; x < width; x++) {
                int word = row[x * step];
                pixels[y * width + x] = alpha ? onWhite(word) : word >>> 8;
            }
        }
        return PageImage.ofPixels(width, height, pixels);
    }

    /** @param word red, green, blue and opacity */
    private static int onWhite(int word) {
        int opaque = word & 0xFF;
        int red = mixed(word >>> 24, opaque);
        int green = mixed(word >>> 16 & 0xFF, opaque);
        int blue = mixed(word >>> 8 & 0xFF, opaque);
        return red << 16 | green << 8 | blue;
    }

    private static int mixed(int value, int opaque) {
        return (value * opaque + 255 * (255 - opaque)) / 255;
    }
}
