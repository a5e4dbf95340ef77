package countersign.ocr.rare;

import java.util.Optional;

/** A character's ink, cut to its edges and brought to one size. */
final class GlyphShape {

    private static final int SIDE = 32;

    /** Of a shape's cells. */
    static final int CELLS = SIDE * SIDE;

    private static final int AFAR = 8;

    /** Less is a speck; in pixels. */
    private static final int LEAST = 6;

    /** Of the height of its room: what is lower or narrower is a stroke, a comma, a part of a neighbour. */
    private static final double SMALL = 0.35;

    /** Darkness of {@value #SIDE} x {@value #SIDE} cells around their mean, row by row, the farthest from it 127. */
    private final byte[] cells;

    private final double length;

    private GlyphShape(byte[] cells) {
        this.cells = cells;
        this.length = Math.sqrt(product(cells, cells));
    }

    /** The shape that {@link #bytes} came from. */
    static GlyphShape of(byte[] bytes) {
        if (bytes.length != CELLS) {
            throw new IllegalArgumentException(bytes.length + " cells");
        }
        return new GlyphShape(bytes.clone());
    }

    /** {@value #CELLS} of them. */
    byte[] bytes() {
        return cells.clone();
    }

    /** Empty where there is hardly any ink. */
    static Optional<GlyphShape> of(Ink ink) {
        int left = ink.width();
        int right = -1;
        int top = ink.height();
        int bottom = -1;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        double least = Math.max(LEAST, SMALL * ink.height());
        return right - left < least || bottom - top < least
                ? Optional.empty()
                : Optional.of(new GlyphShape(
                        coarse(normal(smooth(cells(ink, left, top, right + 1 - left, bottom + 1 - top))))));
    }

    /** From -1 to 1, the same shape. */
    double likeness(GlyphShape other) {
        return product(cells, other.cells) / Math.max(1, length * other.length);
    }

    /** The same on {@value #AFAR} x {@value #AFAR} cells: enough to tell what is not worth a closer look. */
    float[] fromAfar() {
        var afar = new float[AFAR * AFAR];
        int part = SIDE / AFAR;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                afar[y / part * AFAR + x / part] += cells[y * SIDE + x];
            }
        }
        return normal(afar);
    }

    static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static long product(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** In a quarter of the room: some ten thousand are held. */
    private static byte[] coarse(float[] cells) {
        float farthest = 0;
        for (float cell : cells) {
            farthest = Math.max(farthest, Math.abs(cell));
        }
        var coarse = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            coarse[i] = (byte) Math.round(Byte.MAX_VALUE * cells[i] / Math.max(Float.MIN_NORMAL, farthest));
        }
        return coarse;
    }

    private static float[] cells(Ink ink, int left, int top, int width, int height) {
        var cells = new float[SIDE * SIDE];
        var seen = new float[SIDE * SIDE];
        for (int y = 0; y < Math.max(height, SIDE); y++) {
            for (int x = 0; x < Math.max(width, SIDE); x++) {
                int cell = y * SIDE / Math.max(height, SIDE) * SIDE + x * SIDE / Math.max(width, SIDE);
                boolean dark =
                        ink.at(left + x * width / Math.max(width, SIDE), top + y * height / Math.max(height, SIDE));
                cells[cell] += dark ? 1 : 0;
                seen[cell]++;
            }
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] /= Math.max(1, seen[i]);
        }
        return cells;
    }

    /** Strokes a little to the side are the same strokes. */
    private static float[] smooth(float[] cells) {
        var smooth = new float[cells.length];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                float sum = 0;
                int count = 0;
                for (int ny = Math.max(0, y - 1); ny <= Math.min(SIDE - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(SIDE - 1, x + 1); nx++) {
                        sum += cells[ny * SIDE + nx];
                        count++;
                    }
                }
                smooth[y * SIDE + x] = sum / count;
            }
        }
        return smooth;
    }

    private static float[] normal(float[] cells) {
        double mean = 0;
        for (float cell : cells) {
            mean += cell / cells.length;
        }
        double length = 0;
        for (float cell : cells) {
            length += (cell - mean) * (cell - mean);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (float) ((cells[i] - mean) / Math.max(1e-9, Math.sqrt(length)));
        }
        return cells;
    }
}
