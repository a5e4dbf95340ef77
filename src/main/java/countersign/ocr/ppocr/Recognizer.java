package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the network that reads, and turns its steps along a line into characters with their places. */
final class Recognizer implements AutoCloseable {

    /** A picture of one or two characters gets some grey at its side: narrower ones are read worse. */
    private static final int NARROWEST = 96;

    private static final int TRAINED = 320;
    private static final double WELL_READ = 0.92;

    /** Wider pictures are cut at a gap: the network was trained on short ones, and costs less on them. */
    private static final int WIDEST = 960;

    private static final int GRID = 16;
    private static final float NOTEWORTHY = 0.002f;

    private final Network network;
    private final List<String> characters;

    Recognizer(byte[] model, List<String> characters) {
        network = new Network(model);
        this.characters = characters.isEmpty()
                ? network.note("character")
                        .map(all -> all.lines().toList())
                        .orElseThrow(() -> new IllegalStateException("the reader's characters are missing"))
                : characters;
    }

    /** Reads a line, a long one in parts. */
    Read read(PageImage page, Stripe stripe) {
        var crop = LineCrop.of(page, stripe);
        var signs = new ArrayList<Read.Sign>();
        int from = 0;
        for (int cut : Gaps.cuts(crop.flat(), WIDEST)) {
            double scale = stripe.length() / crop.width();
            for (var sign : read(crop, from, cut, NARROWEST)) {
                signs.add(sign.moved(from * scale));
            }
            from = cut;
        }
        var read = tidied(crop, signs);
        return crop.width() < TRAINED && read.confidence() < WELL_READ ? surer(read, padded(crop)) : read;
    }

    /**
     * The one character in a part of a line, looked at without its neighbours; empty where the network sees none or
     * several.
     *
     * @param from first column of the flat line
     * @param to first column behind
     */
    Optional<Read.Sign> alone(LineCrop crop, int from, int to) {
        var signs = read(crop, from, to, NARROWEST).stream()
                .filter(sign -> !sign.isBlank())
                .toList();
        return signs.size() == 1 ? Optional.of(signs.get(0)) : Optional.empty();
    }

    /** Short cells are read at their own width first, which is quick, and at the width of the training where in doubt. */
    private Read padded(LineCrop crop) {
        var signs = read(crop, 0, crop.width(), TRAINED);
        return tidied(crop, signs);
    }

    /** Held against the picture, which shows what was passed over and how many strokes a numeral has. */
    private static Read tidied(LineCrop crop, List<Read.Sign> signs) {
        var ink = LineInk.of(crop.flat());
        double length = crop.stripe().length();
        var spread = Spacing.spread(signs, crop.stripe());
        var counted = new RomanNumerals(ink, length).counted(spread);
        return new Read(crop.stripe(), new UnreadInk(ink, length, Spacing.height(signs, crop.stripe())).told(counted))
                .tidied();
    }

    private static Read surer(Read one, Read other) {
        return other.confidence() > one.confidence() ? other : one;
    }

    private List<Read.Sign> read(LineCrop crop, int from, int to, int narrowest) {
        int width = Math.max(narrowest, (to - from + GRID - 1) / GRID * GRID);
        var buffer = network.input(3 * LineCrop.HEIGHT * width);
        crop.write(buffer, from, to, width);
        var output = network.run(buffer, 1, LineCrop.HEIGHT, width);
        int steps = (int) output.shape()[1];
        int classes = (int) output.shape()[2];
        // A blank before them, and a space that some dictionaries leave out.
        if (classes != characters.size() + 1 && classes != characters.size() + 2) {
            throw new IllegalStateException("the reader's model and characters don't belong together");
        }
        double perStep = (double) width / steps * crop.stripe().length() / crop.width();
        return decoded(output.values(), steps, classes, perStep);
    }

    // Greedy: the likeliest class of each step, repeats merged, blanks (class 0) dropped.
    private List<Read.Sign> decoded(FloatBuffer values, int steps, int classes, double perStep) {
        var signs = new ArrayList<Read.Sign>();
        var row = new float[classes];
        int last = 0;
        int start = 0;
        float best = 0;
        int other = 0;
        for (int step = 0; step <= steps; step++) {
            int likeliest = 0;
            if (step < steps) {
                values.get(step * classes, row);
                likeliest = likeliest(row, 0);
            }
            if (likeliest != last) {
                if (last != 0) {
                    double centre = (start + step) * perStep / 2;
                    signs.add(new Read.Sign(character(last), centre, centre, best, other == 0 ? "" : character(other)));
                }
                last = likeliest;
                start = step;
                best = 0;
                other = 0;
            }
            if (likeliest != 0 && row[likeliest] > best) {
                best = row[likeliest];
                int second = likeliest(row, likeliest);
                other = second != 0 && row[second] > NOTEWORTHY ? second : 0;
            }
        }
        return signs;
    }

    /** The likeliest class; other than {@code but} and the blank, where {@code but} is one. */
    private static int likeliest(float[] row, int but) {
        int likeliest = but == 0 ? 0 : but == 1 ? 2 : 1;
        for (int i = likeliest + 1; i < row.length; i++) {
            if (row[i] > row[likeliest] && i != but) {
                likeliest = i;
            }
        }
        return likeliest;
    }

    private String character(int index) {
        return index <= characters.size() ? characters.get(index - 1) : " ";
    }

    /** Characters that it can tell; what is printed otherwise is read as one of these. */
    List<String> characters() {
        return characters;
    }

    Duration busy() {
        return network.busy();
    }

    @Override
    public void close() {
        network.close();
    }
}
