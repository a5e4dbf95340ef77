package countersign.ocr.ppocr;

import countersign.imaging.Stripe;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a page are.
 *
 * @param map what they were taken from
 * @param tracer knows the page's slopes
 * @param across lines that run across the page
 * @param down lines that run down the page: sideways lettering, or vertical Chinese
 */
record Layout(TextMap map, Tracer tracer, List<Stripe> across, List<Stripe> down) {

    private static final double LONG = 3;
    private static final double ONE_CHARACTER = 1.4;

    Layout {
        across = List.copyOf(across);
        down = List.copyOf(down);
    }

    static Layout of(TextMap map) {
        var cores = Cores.of(map);
        var tracer = new Tracer(map, cores);
        var across = new ArrayList<>(
                cores.stream().filter(core -> !isDown(core)).map(tracer::across).toList());
        double size = printSize(across);
        var down = new ArrayList<Stripe>();
        for (Core core : cores) {
            if (isDown(core)) {
                var line = tracer.down(core);
                if (line.length() < ONE_CHARACTER * size) {
                    across.add(tracer.across(core)); // an arrow, or a slim digit
                } else {
                    down.add(line);
                }
            }
        }
        return new Layout(map, tracer, across, down);
    }

    /** True if most of the lettering runs up or down, as on a page that lies on its side. */
    boolean sideways() {
        return lettering(down) > 1.5 * lettering(across);
    }

    /** The height of half of the lines, in pixels of the page; 0 where there are none. */
    double printSize() {
        return printSize(across);
    }

    private static double printSize(List<Stripe> lines) {
        var heights = lines.stream().mapToDouble(Stripe::height).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    /** Whether the better part of one line lies within the other. */
    static boolean lieOnEachOther(Stripe one, Stripe other) {
        return covers(one, other) || covers(other, one);
    }

    private static boolean covers(Stripe band, Stripe line) {
        int inside = 0;
        for (int i = 1; i < 8; i++) {
            double along = line.length() * i / 8;
            inside += band.holds(line.x(along, 0), line.y(along, 0)) ? 1 : 0;
        }
        return inside >= 3;
    }

    private static boolean isDown(Core core) {
        return core.upright() && core.elongation() > LONG;
    }

    private static double lettering(List<Stripe> stripes) {
        return stripes.stream()
                .mapToDouble(stripe -> stripe.length() / stripe.height())
                .filter(characters -> characters > 2)
                .sum();
    }
}
