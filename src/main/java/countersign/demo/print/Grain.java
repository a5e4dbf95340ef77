package countersign.demo.print;

/** Fast noise: a table of normal deviates read at random places. */
final class Grain {

    private static final int SIZE = 1 << 13;

    private final float[] normal = new float[SIZE];
    private long state;

    Grain(long seed) {
        var random = new java.util.Random(seed);
        for (int i = 0; i < SIZE; i++) {
            normal[i] = (float) random.nextGaussian();
        }
        state = seed * 0x9E3779B97F4A7C15L | 1;
    }

    /** A normal deviate. */
    float next() {
        return normal[bits() & (SIZE - 1)];
    }

    int bits() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (int) (state >>> 20);
    }
}
