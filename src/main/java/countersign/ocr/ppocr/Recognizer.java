package countersign.ocr.ppocr;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Runs the network that reads, and turns its steps along a line into characters with their places. */
final class Recognizer implements AutoCloseable {

    /** A picture of one or two characters gets some grey at its side: narrower ones are read worse. */
    private static final int NARROWEST = 96;

    private static final int GRID = 16;

    private final Network network;
    private final List<String> characters;

    Recognizer(byte[] model, List<String> characters) {
        network = new Network(model);
        this.characters = characters;
    }

    Read read(LineCrop crop) {
        int width = Math.max(NARROWEST, (crop.width() + GRID - 1) / GRID * GRID);
        var buffer = network.input(3 * LineCrop.HEIGHT * width);
        crop.write(buffer, width);
        var output = network.run(buffer, 1, LineCrop.HEIGHT, width);
        int steps = (int) output.shape()[1];
        int classes = (int) output.shape()[2];
        return new Read(crop.stripe(), decoded(output.values(), steps, classes, crop, width));
    }

    // Greedy: the likeliest class of each step, repeats merged, blanks (class 0) dropped.
    private List<Read.Sign> decoded(FloatBuffer values, int steps, int classes, LineCrop crop, int width) {
        var texts = new ArrayList<String>();
        var confidences = new ArrayList<Double>();
        var centres = new ArrayList<Double>();
        var row = new float[classes];
        double perStep = (double) width / steps * crop.stripe().length() / crop.width();
        int last = 0;
        int start = 0;
        float best = 0;
        for (int step = 0; step <= steps; step++) {
            int likeliest = 0;
            if (step < steps) {
                values.get(step * classes, row);
                likeliest = likeliest(row);
            }
            if (likeliest != last) {
                if (last != 0) {
                    texts.add(character(last));
                    confidences.add((double) best);
                    centres.add((start + step) * perStep / 2);
                }
                last = likeliest;
                start = step;
                best = 0;
            }
            best = Math.max(best, row[likeliest]);
        }
        return Spacing.signs(texts, confidences, centres, crop.stripe());
    }

    private static int likeliest(float[] row) {
        int likeliest = 0;
        for (int i = 1; i < row.length; i++) {
            if (row[i] > row[likeliest]) {
                likeliest = i;
            }
        }
        return likeliest;
    }

    private String character(int index) {
        return index <= characters.size() ? characters.get(index - 1) : " ";
    }

    @Override
    public void close() {
        network.close();
    }
}
