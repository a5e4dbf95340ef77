package countersign.demo.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** What a worn photocopier leaves: hard contrast, streaks, specks, a dark edge. */
final class Copier {

    private final Random random;

    Copier(Random random) {
        this.random = random;
    }

    void copy(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] dark = columns(width);
        double middle = 120 + random.nextInt(60);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                double value = ((pixels[at] & 255) - middle) * 1.9 + 150 - dark[x];
                int clamped = value < 18 ? 18 : value > 247 ? 247 : (int) value;
                pixels[at] = clamped << 16 | clamped << 8 | clamped;
            }
        }
        specks(pixels, width, height);
    }

    private int[] columns(int width) {
        int[] dark = new int[width];
        int streaks = 1 + random.nextInt(3);
        for (int i = 0; i < streaks; i++) {
            int at = random.nextInt(width);
            int wide = 1 + random.nextInt(2);
            int depth = 50 + random.nextInt(80);
            for (int x = at; x < Math.min(width, at + wide); x++) {
                dark[x] += depth;
            }
        }
        int edge = width / 45;
        for (int x = 0; x < edge; x++) {
            int depth = 150 * (edge - x) / edge;
            dark[random.nextBoolean() ? x : width - 1 - x] += depth;
        }
        return dark;
    }

    private void specks(int[] pixels, int width, int height) {
        int count = width * height / 5000;
        for (int i = 0; i < count; i++) {
            int x = random.nextInt(width - 3);
            int y = random.nextInt(height - 3);
            int size = 1 + random.nextInt(2);
            for (int dy = 0; dy < size; dy++) {
                for (int dx = 0; dx < size; dx++) {
                    pixels[(y + dy) * width + x + dx] = 0x383838;
                }
            }
        }
    }
}
