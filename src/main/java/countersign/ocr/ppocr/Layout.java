package countersign.ocr.ppocr;

import countersign.imaging.Stripe;
import java.util.List;

/**
 * Where the lines of a page are.
 *
 * @param tracer knows the page's slopes
 * @param across lines that run across the page
 * @param down lines that run down the page: sideways lettering, or vertical Chinese
 */
record Layout(Tracer tracer, List<Stripe> across, List<Stripe> down) {

    private static final double LONG = 3;

    static Layout of(TextMap map) {
        var cores = Cores.of(map);
        var tracer = new Tracer(map, cores);
        return new Layout(
                tracer,
                cores.stream().filter(core -> !isDown(core)).map(tracer::across).toList(),
                cores.stream().filter(Layout::isDown).map(tracer::down).toList());
    }

    /** True if most of the lettering runs up or down, as on a page that lies on its side. */
    boolean sideways() {
        return lettering(down) > 1.5 * lettering(across);
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
