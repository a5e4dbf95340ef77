package countersign.imaging.file;

/** The shape of a picture's pixels, as its resolutions tell it. */
final class PixelShape {

    private PixelShape() {}

    /** How many times a pixel is as tall as wide: 204/98 for a standard fax; 1 where the resolutions make no sense. */
    static double height(double across, double down) {
        double ratio = across / down;
        return ratio > 0.2 && ratio < 5 ? ratio : 1;
    }
}
