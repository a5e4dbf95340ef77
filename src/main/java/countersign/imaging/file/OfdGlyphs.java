package countersign.imaging.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Which glyphs of its font a text object names itself, by the place of their characters. */
final class OfdGlyphs {

    private final Map<Integer, Integer> byPlace = new HashMap<>();
    private int place;

    OfdGlyphs(List<Element> transforms) {
        for (var transform : transforms) {
            int at = (int) OfdXml.number(transform, "CodePosition", 0);
            int codes = (int) OfdXml.number(transform, "CodeCount", 1);
            double[] glyphs = OfdXml.at(transform, "Glyphs")
                    .map(list -> OfdXml.numbers(OfdXml.text(list)))
                    .orElse(new double[0]);
            if (codes == glyphs.length) {
                for (int i = 0; i < glyphs.length; i++) {
                    byPlace.put(at + i, (int) glyphs[i]);
                }
            }
        }
    }

    /** Of the next character, -1 where its font's own table tells it. */
    int next() {
        return byPlace.getOrDefault(place++, -1);
    }
}
