package countersign.extract.words;

import countersign.model.page.Box;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * How the lines of a page climb: a photo is seldom level, and in perspective its top slopes otherwise than its bottom.
 *
 * @param atTop rise per width at the top of the page, as a fraction of its height
 * @param perHeight how much more that is at the bottom
 */
record Slope(double atTop, double perHeight) {

    static final Slope NONE = new Slope(0, 0);

    private static final double NEGLIGIBLE = 0.004;

    private record Sample(double y, double rise) {}

    static Slope of(Transcript page) {
        var samples = new ArrayList<Sample>();
        for (TextLine line : page.lines()) {
            var first = line.glyphs().get(0).box();
            var last = line.glyphs().get(line.glyphs().size() - 1).box();
            double run = last.centreX() - first.centreX();
            if (line.glyphs().size() >= 4
                    && run > 0.08
                    && line.box().width() > line.box().height()) {
                samples.add(new Sample(line.box().centreY(), (last.centreY() - first.centreY()) / run));
            }
        }
        if (samples.size() < 3) {
            return NONE;
        }
        double middle = median(samples);
        samples.removeIf(sample -> Math.abs(sample.rise() - middle) > 0.03);
        return fit(samples, middle);
    }

    /** The box as it would stand on a level page. */
    Box level(Box box) {
        double rise = atTop + perHeight * box.centreY();
        double shift = rise * (box.centreX() - 0.5);
        double height = Math.max(box.height() - Math.abs(rise) * box.width(), box.height() * 0.4);
        return new Box(box.x(), box.centreY() - shift - height / 2, box.width(), height);
    }

    private static double median(ArrayList<Sample> samples) {
        samples.sort(Comparator.comparingDouble(Sample::rise));
        return samples.get(samples.size() / 2).rise();
    }

    private static Slope fit(ArrayList<Sample> samples, double middle) {
        double meanY = samples.stream().mapToDouble(Sample::y).average().orElse(0);
        double meanRise = samples.stream().mapToDouble(Sample::rise).average().orElse(middle);
        double spread = 0;
        double common = 0;
        for (Sample sample : samples) {
            spread += (sample.y() - meanY) * (sample.y() - meanY);
            common += (sample.y() - meanY) * (sample.rise() - meanRise);
        }
        double perHeight = samples.size() < 6 || spread < 0.02 ? 0 : common / spread;
        var slope = new Slope(meanRise - perHeight * meanY, perHeight);
        return Math.abs(slope.atTop()) < NEGLIGIBLE && Math.abs(slope.atTop() + slope.perHeight()) < NEGLIGIBLE
                ? NONE
                : slope;
    }
}
