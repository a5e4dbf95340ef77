package countersign.demo.print;

import java.awt.image.BufferedImage;

/**
 * A page's picture, upright.
 *
 * @param place from fractions of the sheet to fractions of the picture
 * @param dpi across
 */
record Picture(BufferedImage image, Homography place, double dpi) {}
