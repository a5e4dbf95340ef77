package countersign.ocr.ppocr;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Runs the network that reads, and turns its steps along a line into characters with their places. */
final class Recognizer implements AutoCloseable {

    /** Narrower pictures the network has not seen in training. */
    private static final int NARROWEST = 320;

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
        crop.write(buffer, 0, width);
        var output = network.run(buffer, 1, LineCrop.HEIGHT, width);
        int steps = (int) output.shape()[1];
        int classes = (int) output.shape()[2];
        return new Read(crop.stripe(), decoded(output.values(), steps, classes, crop, width));
    }

    // Greedy: the likeliest class of each step, repeats merged, blanks (class 0) dropped.
    private List<Read.Sign> decoded(FloatBuffer values, int steps, int classes, LineCrop crop, int width) {
        var signs = new ArrayList<Read.Sign>();
        var row = new float[classes];
        double perStep = (double) width / steps * crop.stripe().length() / crop.width();
        int last = 0;
        int start = 0;
        float best = 0;
        for (int step = 0; step <= steps; step++) {
            int likeliest = 0;
            float value = 0;
            if (step < steps) {
                values.get(step * classes, row);
                for (int i = 0; i < classes; i++) {
                    if (row[i] > value) {
                        value = row[i];
                        likeliest = i;
                    }
                }
            }
            if (likeliest != last) {
                if (last != 0) {
                    signs.add(new Read.Sign(character(last), start * perStep, step * perStep, best));
                }
                last = likeliest;
                start = step;
                best = 0;
            }
            best = Math.max(best, value);
        }
        return signs;
    }

    private String character(int index) {
        return index <= characters.size() ? characters.get(index - 1) : " ";
    }

    @Override
    public void close() {
        network.close();
    }
}
