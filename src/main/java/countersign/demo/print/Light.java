package countersign.demo.print;

import java.util.Random;

/** How bright each place of a picture is lit: a few smooth waves and perhaps a shadow. */
final class Light {

    private final double tiltX;
    private final double tiltY;
    private final double bend;
    private final double shadowX;
    private final double shadowY;
    private final double shadowAt;
    private final double shadowDepth;

    Light(Random random, double unevenness, double shadow) {
        tiltX = (random.nextDouble() - 0.5) * unevenness;
        tiltY = (random.nextDouble() - 0.5) * unevenness;
        bend = random.nextDouble() * unevenness * 0.6;
        double angle = random.nextDouble() * Math.PI * 2;
        shadowX = Math.cos(angle);
        shadowY = Math.sin(angle);
        shadowAt = 0.25 + random.nextDouble() * 0.3;
        shadowDepth = shadow;
    }

    /** A factor near 1. */
    double at(double u, double v) {
        double x = u - 0.5;
        double y = v - 0.5;
        double lit = 1 + tiltX * x + tiltY * y - bend * (x * x + y * y);
        double beyond = shadowX * x + shadowY * y - shadowAt + 0.3;
        double dark = beyond <= 0 ? 0 : Math.min(1, beyond / 0.18);
        return lit * (1 - shadowDepth * dark * dark * (3 - 2 * dark));
    }
}
