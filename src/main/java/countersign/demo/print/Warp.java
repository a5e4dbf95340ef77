package countersign.demo.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Lays a printed sheet onto a picture of another shape, pixel by pixel. */
final class Warp {

    private final int[] source;
    private final int width;
    private final int height;

    Warp(BufferedImage image) {
        source = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        width = image.getWidth();
        height = image.getHeight();
    }

    /** What lies under and around the sheet. */
    interface Ground {
        int colour(int x, int y);
    }

    BufferedImage onto(int newWidth, int newHeight, Homography place, Ground ground) {
        var result = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        int[] target = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
        var back = place.inverse();
        for (int y = 0; y < newHeight; y++) {
            double v = (y + 0.5) / newHeight;
            for (int x = 0; x < newWidth; x++) {
                double u = (x + 0.5) / newWidth;
                double w = back.g() * u + back.h() * v + 1;
                double sx = (back.a() * u + back.b() * v + back.c()) / w * width - 0.5;
                double sy = (back.d() * u + back.e() * v + back.f()) / w * height - 0.5;
                boolean off = sx < 0 || sy < 0 || sx >= width - 1 || sy >= height - 1;
                target[y * newWidth + x] = off ? ground.colour(x, y) : sample(sx, sy);
            }
        }
        return result;
    }

    private int sample(double sx, double sy) {
        int x = (int) sx;
        int y = (int) sy;
        int at = y * width + x;
        int p00 = source[at];
        int p10 = source[at + 1];
        int p01 = source[at + width];
        int p11 = source[at + width + 1];
        if (p00 == p10 && p00 == p01 && p00 == p11) {
            return p00;
        }
        int fx = (int) ((sx - x) * 256);
        int fy = (int) ((sy - y) * 256);
        return mix(mix(p00, p10, fx), mix(p01, p11, fx), fy);
    }

    private static int mix(int one, int two, int share) {
        int rest = 256 - share;
        int redBlue = ((one & 0xff00ff) * rest >>> 8 & 0xff00ff) + ((two & 0xff00ff) * share >>> 8 & 0xff00ff);
        int green = ((one & 0xff00) * rest >>> 8 & 0xff00) + ((two & 0xff00) * share >>> 8 & 0xff00);
        return redBlue + green;
    }
}
