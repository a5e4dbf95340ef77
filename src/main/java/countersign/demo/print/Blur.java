package countersign.demo.print;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/** A lens a little out of focus. */
final class Blur {

    private static final float[] SOFT = {1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f
    };

    private Blur() {}

    static BufferedImage soften(BufferedImage image) {
        return new ConvolveOp(new Kernel(3, 3, SOFT), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }
}
