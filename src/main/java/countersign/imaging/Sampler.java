package countersign.imaging;

/** Takes the mean colour of points between the pixels of a page. */
final class Sampler {

    private final int[] pixels;
    private final int width;
    private final int height;
    private float red;
    private float green;
    private float blue;
    private int points;

    Sampler(PageImage page) {
        pixels = page.pixels();
        width = page.width();
        height = page.height();
    }

    /** Adds the colour at a point; pixels have their centres at halves. */
    void add(double x, double y) {
        int left = (int) Math.floor(x - 0.5);
        int top = (int) Math.floor(y - 0.5);
        float right = (float) (x - 0.5 - left);
        float down = (float) (y - 0.5 - top);
        int x0 = within(left, width);
        int x1 = within(left + 1, width);
        int y0 = within(top, height) * width;
        int y1 = within(top + 1, height) * width;
        add(pixels[y0 + x0], (1 - right) * (1 - down));
        add(pixels[y0 + x1], right * (1 - down));
        add(pixels[y1 + x0], (1 - right) * down);
        add(pixels[y1 + x1], right * down);
        points++;
    }

    /** The mean of the points added since the last call, 0xRRGGBB. */
    int take() {
        int colour = mean(red) << 16 | mean(green) << 8 | mean(blue);
        red = 0;
        green = 0;
        blue = 0;
        points = 0;
        return colour;
    }

    private int mean(float sum) {
        return (int) (sum / points + 0.5f);
    }

    private void add(int pixel, float weight) {
        red += weight * ((pixel >> 16) & 0xFF);
        green += weight * ((pixel >> 8) & 0xFF);
        blue += weight * (pixel & 0xFF);
    }

    private static int within(int value, int size) {
        return value < 0 ? 0 : Math.min(value, size - 1);
    }
}
