package countersign.bench.understanding;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that are told in one breath and may grow. */
final class Pairs {

    private Pairs() {}

    /** @param words keys and values by turns, in the order they keep */
    static Map<String, Object> of(Object... words) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i].toString(), words[i + 1]);
        }
        return map;
    }
}
