package countersign.ocr.ppocr;

import countersign.imaging.Stripe;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines at the same place, as found on a page with its seals and on the page without them.
 *
 * @param sealed as found on the page as it is; empty where a seal hid them
 * @param cleared as found without seals; empty where they were a seal's own lettering, or printed as pale as it
 */
record Alternatives(List<Stripe> sealed, List<Stripe> cleared) {

    Alternatives {
        sealed = List.copyOf(sealed);
        cleared = List.copyOf(cleared);
    }

    /** All lines of both, each once, by place. */
    static List<Alternatives> of(List<Stripe> sealed, List<Stripe> cleared) {
        var places = new ArrayList<Alternatives>();
        for (var line : sealed) {
            places.add(new Alternatives(List.of(line), List.of()));
        }
        for (var line : cleared) {
            var joined = new Alternatives(List.of(), List.of(line));
            for (var place : List.copyOf(places)) {
                if (place.liesOn(line)) {
                    places.remove(place);
                    joined = place.and(joined);
                }
            }
            places.add(joined);
        }
        return places;
    }

    private boolean liesOn(Stripe line) {
        return sealed.stream().anyMatch(known -> Layout.lieOnEachOther(known, line));
    }

    private Alternatives and(Alternatives other) {
        var with = new ArrayList<>(sealed);
        with.addAll(other.sealed);
        var without = new ArrayList<>(cleared);
        without.addAll(other.cleared);
        return new Alternatives(with, without);
    }
}
