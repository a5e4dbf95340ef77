package countersign.demo.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** Gives a picture its paper, ink, light and noise. */
final class Toner {

    private final int paper;
    private final int ink;
    private final float noise;
    private final Grain grain;

    /**
     * @param paper the colour of the paper
     * @param ink how bright the darkest ink is, 0 to 255
     * @param noise standard deviation of the brightness
     */
    Toner(Random random, int paper, int ink, double noise) {
        this.paper = paper;
        this.ink = ink;
        this.noise = (float) noise;
        this.grain = new Grain(random.nextLong());
    }

    void lay(BufferedImage image, Light light, boolean grey) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int step = 16;
        for (int y = 0; y < height; y++) {
            double lit = 1;
            for (int x = 0; x < width; x++) {
                if (x % step == 0) {
                    lit = light.at((double) x / width, (double) y / height);
                }
                int at = y * width + x;
                pixels[at] = grey ? greyOf(pixels[at], lit) : colourOf(pixels[at], lit);
            }
        }
    }

    private int greyOf(int pixel, double lit) {
        int bright = ((pixel >> 16 & 255) * 77 + (pixel >> 8 & 255) * 150 + (pixel & 255) * 29) >> 8;
        int value = clamp((ink + bright * ((paper >> 8 & 255) - ink) / 255f) * lit + grain.next() * noise);
        return value << 16 | value << 8 | value;
    }

    private int colourOf(int pixel, double lit) {
        float shift = grain.next() * noise;
        int red = clamp((ink + (pixel >> 16 & 255) * ((paper >> 16 & 255) - ink) / 255f) * lit + shift);
        int green = clamp((ink + (pixel >> 8 & 255) * ((paper >> 8 & 255) - ink) / 255f) * lit + shift);
        int blue = clamp((ink + (pixel & 255) * ((paper & 255) - ink) / 255f) * lit + shift);
        return red << 16 | green << 8 | blue;
    }

    private static int clamp(double value) {
        return value < 0 ? 0 : value > 255 ? 255 : (int) value;
    }
}
